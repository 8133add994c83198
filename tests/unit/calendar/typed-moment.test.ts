import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, dayOf, typedMoment } from '../../../shared/calendar/index.ts'

/** 14:31:12 in Shanghai, a Monday. */
const around = { now: '2026-11-23T06:31:12.000Z', timeZone: 'Asia/Shanghai' }
const meant = (text: string, reach: 'coming' | 'any' = 'coming') => typedMoment(text, around, reach)

describe('a typed time that may be still to come', () => {
  it.each([
    ['1800', '11-23 周一 18:00'],
    ['18:00', '11-23 周一 18:00'],
    ['１８．３０', '11-23 周一 18:30'],
    ['900', '11-24 周二 09:00'],
    ['今1800', '11-23 周一 18:00'],
    ['明1200', '11-24 周二 12:00'],
    ['明日 1200', '11-24 周二 12:00'],
    ['后天0900', '11-25 周三 09:00'],
    ['昨 2330', '11-22 周日 23:30'],
    ['+2 1700', '11-25 周三 17:00'],
    ['25 1700', '11-25 周三 17:00'],
    ['5 1700', '12-05 周六 17:00'],
    ['1125 1700', '11-25 周三 17:00'],
    ['11-25 17:00', '11-25 周三 17:00'],
    ['11-25 周三 17:00', '11-25 周三 17:00'],
    ['0105 0900', '2027-01-05 周二 09:00'],
    ['20270105 0900', '2027-01-05 周二 09:00'],
    ['2026-11-25 17:00', '11-25 周三 17:00'],
    ['2400', '11-24 周二 00:00'],
    ['30 2400', '12-01 周二 00:00'],
    ['1231 2400', '2027-01-01 周五 00:00'],
  ])('%s is %s', (typed, shown) => expect(meant(typed)).toMatchObject({ ok: true, shown }))

  it('of a bare clock is over only where that may be', () => {
    expect(meant('0900', 'any')).toMatchObject({ ok: true, shown: '11-23 周一 09:00' })
    expect(meant('0900', 'coming')).toMatchObject({ ok: true, shown: '11-24 周二 09:00' })
  })

  it.each([
    '',
    '明',
    '25',
    '一会儿',
    '+2',
    '2401',
    '1260',
    '31 1200',
    '0230 1200',
    '99991231 2400',
    '.',
    '-10',
  ])('is nothing where it reads “%s”', typed =>
    expect(meant(typed)).toMatchObject({ ok: false, why: expect.stringMatching(/\S/u) }),
  )

  it('reads back what it shows, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('coming' as const, 'any' as const), (text, reach) => {
        const understood = typedMoment(text, around, reach)
        if (!understood.ok) return
        const { instant } = understood
        const written = `${dayOf(instant, around.timeZone)} ${clockOf(instant, around.timeZone)}`
        expect(typedMoment(written, around, reach)).toEqual(understood)
      }),
    )
  })
})
