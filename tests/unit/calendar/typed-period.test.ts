import { describe, expect, it } from 'vitest'
import { periodRange, shownPeriod, typedPeriod } from '../../../shared/calendar/index.ts'

const today = '2026-11-23'

describe('a period of the log as it is typed', () => {
  it.each([
    ['昨', '2026-11-22', '2026-11-22'],
    ['23', '2026-11-23', '2026-11-23'],
    ['1101', '2026-11-01', '2026-11-01'],
    ['11-01', '2026-11-01', '2026-11-01'],
    ['1101-1123', '2026-11-01', '2026-11-23'],
    ['１１０１－１１２３', '2026-11-01', '2026-11-23'],
    ['11-01–11-23', '2026-11-01', '2026-11-23'],
    ['20251201-20260105', '2025-12-01', '2026-01-05'],
    ['2025-12-01至2026-01-05', '2025-12-01', '2026-01-05'],
    ['1201 ~ 昨', '2025-12-01', '2026-11-22'],
    ['11月', '2026-11-01', '2026-11-30'],
    ['12月', '2025-12-01', '2025-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['本月', '2026-11-01', '2026-11-30'],
    ['上月', '2026-10-01', '2026-10-31'],
    ['今年', '2026-01-01', '2026-12-31'],
    ['2025年', '2025-01-01', '2025-12-31'],
  ])('%s is %s to %s', (typed, first, last) =>
    expect(typedPeriod(typed, today)).toEqual({ ok: true, period: { first, last } }),
  )

  it.each([
    ['abc', '认不出，可写 昨、1123、1101-1123、11月、本月'],
    ['', '认不出，可写 昨、1123、1101-1123、11月、本月'],
    ['0230', '没有这一天'],
    ['13月', '没有这一天'],
    ['1123-1101', '起日晚于止日'],
  ])('%s is refused', (typed, why) => expect(typedPeriod(typed, today)).toEqual({ ok: false, why }))

  it('spans whole duty days and is shown as people write it', () => {
    const period = { first: '2026-11-01', last: '2026-11-23' }
    expect(periodRange(period, 'Asia/Shanghai')).toEqual({
      from: '2026-11-01T00:30:00.000Z',
      to: '2026-11-24T00:30:00.000Z',
    })
    expect(shownPeriod(period, today)).toBe('11-01–11-23')
    expect(shownPeriod({ first: '2025-12-31', last: '2025-12-31' }, today)).toBe('2025-12-31')
  })
})
