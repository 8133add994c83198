import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, clockOf, dutyDayRange } from '../../../shared/calendar/index.ts'

const zone = 'Asia/Shanghai'

it('begins in the morning and ends the next morning', () =>
  expect(dutyDayRange('2026-11-23', zone)).toEqual({
    day: '2026-11-23',
    from: '2026-11-23T00:30:00.000Z',
    to: '2026-11-24T00:30:00.000Z',
  }))

it('counts the small hours to the day before', () => {
  expect(dutyDayRange('2026-11-24T00:29:59.999Z', zone).day).toBe('2026-11-23')
  expect(dutyDayRange('2026-11-24T00:30:00.000Z', zone).day).toBe('2026-11-24')
})

it('holds the instant that it was asked for, in every zone and at every start', () => {
  const anyInstant = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map(at => at.toISOString())
  const anyZone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo')
  fc.assert(
    fc.property(anyInstant, anyZone, fc.constantFrom('08:30', '07:00', '00:00'), (at, where, startsAt) => {
      const { day, from, to } = dutyDayRange(at, where, startsAt)
      expect(from <= at && at < to).toBe(true)
      expect(dutyDayRange(addDays(day, 1), where, startsAt).from).toBe(to)
    }),
  )
})

it('keeps its clock time over the change to summer time', () => {
  const { from, to } = dutyDayRange('2026-03-28', 'Europe/Berlin')
  expect([clockOf(from, 'Europe/Berlin'), clockOf(to, 'Europe/Berlin')]).toEqual(['08:30', '08:30'])
  expect(Date.parse(to) - Date.parse(from)).toBe(23 * 3_600_000)
})
