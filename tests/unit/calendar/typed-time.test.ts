import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownTimeWithWeekday, typedTime } from '../../../shared/calendar/index.ts'

const zone = 'Asia/Shanghai'
/** 2026-11-23 14:31:12, a Monday. */
const afternoon = { now: '2026-11-23T06:31:12.000Z', timeZone: zone }
const justPastMidnight = { now: '2026-11-22T16:10:00.000Z', timeZone: zone }
const newYear = { now: '2027-01-01T01:00:00.000Z', timeZone: zone }

const shownFor = (text: string, around = afternoon): string => {
  const typed = typedTime(text, around)
  return typed.ok ? typed.shown : typed.why
}

describe('a typed time', () => {
  it.each([
    ['0730', '11-23 周一 07:30'],
    ['730', '11-23 周一 07:30'],
    ['7:30', '11-23 周一 07:30'],
    ['7.30', '11-23 周一 07:30'],
    ['０７３０', '11-23 周一 07:30'],
    ['７：３０', '11-23 周一 07:30'],
    ['0031', '11-23 周一 00:31'],
    ['.', '11-23 周一 14:31'],
    ['。', '11-23 周一 14:31'],
    ['-10', '11-23 周一 14:21'],
    ['－１０', '11-23 周一 14:21'],
    ['-900', '11-22 周日 23:31'],
    ['昨2330', '11-22 周日 23:30'],
    ['昨日 23:30', '11-22 周日 23:30'],
    ['前天1200', '11-21 周六 12:00'],
    ['22 2300', '11-22 周日 23:00'],
    ['昨2400', '11-23 周一 00:00'],
    ['22 24:00', '11-23 周一 00:00'],
    ['1123 0730', '11-23 周一 07:30'],
    ['11-23 周一 07:30', '11-23 周一 07:30'],
    ['20261123 0730', '11-23 周一 07:30'],
    ['2025-11-23 07:30', '2025-11-23 周日 07:30'],
  ])('reads %s as %s', (text, shown) => expect(shownFor(text)).toBe(shown))

  it('takes a clock time of last evening just after midnight', () => {
    expect(shownFor('2350', justPastMidnight)).toBe('11-22 周日 23:50')
    expect(shownFor('0010', justPastMidnight)).toBe('11-23 周一 00:10')
  })

  it('takes 2400 for the end of the day that has just gone, and says how it is written later', () => {
    expect(shownFor('2400', justPastMidnight)).toBe('11-23 周一 00:00')
    expect(shownFor('24:00', { ...newYear, now: '2026-12-31T16:05:00.000Z' })).toBe('01-01 周五 00:00')
    expect(shownFor('2400')).toBe('11-24 周二 00:00 尚未到，昨日的写 昨2400')
    expect(shownFor('1231 2400', newYear)).toBe('01-01 周五 00:00')
  })

  it('takes a day of last month or last year where that is near', () => {
    expect(shownFor('1231 2300', newYear)).toBe('2026-12-31 周四 23:00')
    expect(shownFor('31 2300', newYear)).toBe('2026-12-31 周四 23:00')
  })

  it('refuses a slip into the future and says how yesterday is written', () => {
    expect(shownFor('1531')).toBe('11-23 周一 15:31 尚未到，昨日的写 昨1531')
    expect(typedTime('1124 0730', afternoon).ok).toBe(false)
    expect(typedTime('20271123 0730', afternoon).ok).toBe(false)
  })

  it('bears with a clock that is a minute ahead', () => {
    expect(typedTime('1432', afternoon).ok).toBe(true)
    expect(typedTime('1433', afternoon).ok).toBe(false)
  })

  it.each([
    ['', '未填时间'],
    ['2460', '没有这个钟点'],
    ['2401', '没有这个钟点'],
    ['1360', '没有这个钟点'],
    ['0230 0730', '没有这一天'],
    ['20250229 0100', '没有这一天'],
    ['1 2 0730', '认不出，可写 0730、-10、昨2330、1123 0730'],
    ['7', '认不出，可写 0730、-10、昨2330、1123 0730'],
    ['昨', '认不出，可写 0730、-10、昨2330、1123 0730'],
    ['七点半', '认不出，可写 0730、-10、昨2330、1123 0730'],
  ])('says why %s is no time', (text, why) => expect(shownFor(text)).toBe(why))

  const hours = 3_600_000
  const anyZone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe')
  const anyNow = fc
    .date({ min: new Date('2021-01-01'), max: new Date('2039-01-01'), noInvalidDate: true })
    .map(at => at.toISOString())

  it('reads again what it showed', () => {
    fc.assert(
      fc.property(anyNow, anyZone, fc.integer({ min: 0, max: 300 * 24 * hours }), (now, timeZone, back) => {
        const then = new Date(Date.parse(now) - back).toISOString()
        const shown = shownTimeWithWeekday(then, timeZone, now)
        expect(typedTime(shown, { now, timeZone })).toMatchObject({ ok: true, shown })
      }),
    )
  })

  it('never means the future and never throws, whatever is typed', () => {
    const typing = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789:.-昨前 今周一'), maxLength: 14 }),
    )
    fc.assert(
      fc.property(typing, anyNow, anyZone, (text, now, timeZone) => {
        const typed = typedTime(text, { now, timeZone })
        if (typed.ok) expect(Date.parse(typed.instant) - Date.parse(now)).toBeLessThanOrEqual(60_000)
        else expect(typed.why).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})
