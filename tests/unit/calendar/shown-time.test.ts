import { expect, it } from 'vitest'
import {
  shownDuration,
  shownRange,
  shownRemaining,
  shownTime,
  shownTimeWithWeekday,
} from '../../../shared/calendar/index.ts'

const zone = 'Asia/Shanghai'
const now = '2026-11-23T06:31:12.000Z'

it('shows the year only where it is another', () => {
  expect(shownTime('2026-11-22T23:30:00.000Z', zone, now)).toBe('11-23 07:30')
  expect(shownTime('2025-11-22T23:30:00.000Z', zone, now)).toBe('2025-11-23 07:30')
  expect(shownTimeWithWeekday('2026-11-22T23:30:00.000Z', zone, now)).toBe('11-23 周一 07:30')
})

it('takes the year from the unit’s zone', () =>
  expect(shownTime('2026-12-31T16:00:00.000Z', zone, '2027-01-01T00:00:00.000Z')).toBe('01-01 00:00'))

it('shows ranges with the next day by its name and midnight as 24:00', () => {
  const at = (day: string, clock: string) => `2026-11-${day}T${clock}:00.000Z`
  expect(shownRange(at('23', '00:30'), at('24', '00:30'), zone)).toBe('08:30–次日08:30')
  expect(shownRange(at('23', '01:00'), at('23', '03:30'), zone)).toBe('09:00–11:30')
  expect(shownRange(at('23', '10:00'), at('23', '16:00'), zone)).toBe('18:00–24:00')
  expect(shownRange(at('23', '10:00'), at('25', '10:00'), zone)).toBe('18:00–11-25 18:00')
})

it('shows durations in whole minutes', () => {
  expect([0, 0.99, 28, 60, 284, 124, 1440, 3100].map(shownDuration)).toEqual([
    '0 分',
    '0 分',
    '28 分',
    '1 时 00 分',
    '4 时 44 分',
    '2 时 04 分',
    '1 天 0 时',
    '2 天 3 时',
  ])
})

it('says what is left, then what is over', () => {
  expect(shownRemaining('2026-11-23T06:43:00.000Z', now)).toBe('还剩 12 分')
  expect(shownRemaining('2026-11-23T06:25:00.000Z', now)).toBe('超 6 分')
  expect(shownRemaining(now, now)).toBe('超 0 分')
})
