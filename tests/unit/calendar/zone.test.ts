import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  clockOf,
  clockWithSecondsOf,
  dayOf,
  instantAt,
  isTimeZone,
  monthOf,
  weekdayOf,
} from '../../../shared/calendar/index.ts'

const zones = [
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Damascus',
  'Africa/Cairo',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Antarctica/Troll',
  'UTC',
]
const anyZone = fc.constantFrom(...zones)
const date = (iso: string) => new Date(iso)
const isoOf = (at: Date) => at.toISOString()
const anyInstant = fc
  .date({ min: date('2000-01-01T00:00:00Z'), max: date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(isoOf)
const hours = 3_600_000
/** Within 30 hours of the first of a month, where zones disagree about the month. */
const nearMonthEnd = fc
  .tuple(fc.integer({ min: 0, max: 1199 }), fc.integer({ min: -30 * hours, max: 30 * hours }))
  .map(([month, shift]) => isoOf(new Date(Date.UTC(2000, month, 1) + shift)))

/** The platform's own answer, by another way. */
const byIntl = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(instant),
  )

describe('the unit’s zone', () => {
  it('tells day and clock as the platform does, whatever zone the PC has', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        expect(`${dayOf(instant, zone)} ${clockWithSecondsOf(instant, zone)}`).toBe(byIntl(instant, zone))
      }),
    )
  })

  it('tells the month of every instant near a month’s end', () => {
    fc.assert(
      fc.property(nearMonthEnd, anyZone, (instant, zone) => {
        expect(monthOf(instant, zone)).toBe(byIntl(instant, zone).slice(0, 7))
      }),
      { numRuns: 1000 },
    )
  })

  it('tells the month where clocks went back over the first of a month', () => {
    expect(monthOf('2004-09-30T20:30:00.000Z', 'Asia/Damascus')).toBe('2004-09')
    for (const minute of ['20:59', '21:00', '21:59', '22:00']) {
      const instant = `2004-09-30T${minute}:00.000Z`
      expect(monthOf(instant, 'Asia/Damascus')).toBe(byIntl(instant, 'Asia/Damascus').slice(0, 7))
    }
  })

  it('finds the instant again from its day and clock', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (some, zone) => {
        const instant = `${some.slice(0, 16)}:00.000Z`
        const found = instantAt(dayOf(instant, zone), clockOf(instant, zone), zone)
        expect(byIntl(found, zone)).toBe(byIntl(instant, zone))
        expect(found <= instant).toBe(true)
      }),
    )
  })

  it('gives the first of two equal clock times, and moves a skipped one on', () => {
    expect(instantAt('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(clockOf('2026-03-29T01:30:00.000Z', 'Europe/Berlin')).toBe('03:30')
  })

  it('knows leap days, year ends and weekdays', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(monthOf('2026-12-31T16:00:00.000Z', 'Asia/Shanghai')).toBe('2027-01')
    expect(monthOf('2026-12-31T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-12')
    expect(weekdayOf('2026-11-22T16:00:00.000Z', 'Asia/Shanghai')).toBe('周一')
  })

  it('throws for what is no instant or no zone, instead of guessing', () => {
    expect(() => dayOf('2026-13-01T00:00:00.000Z', 'Asia/Shanghai')).toThrow(RangeError)
    expect(() => dayOf('2026-11-01T00:00:00.000Z', 'Asia/Nowhere')).toThrow(RangeError)
    expect(() => instantAt('2026-11-01', '25:00', 'Asia/Shanghai')).toThrow(RangeError)
  })

  it('takes IANA names only, in their own spelling', () => {
    for (const zone of [...zones, 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince'])
      expect([zone, isTimeZone(zone)]).toEqual([zone, true])
    for (const zone of ['', '+08:00', 'asia/shanghai', 'ASIA/SHANGHAI', 'Asia/Nowhere', 'CST6CDT ', '北京'])
      expect([zone, isTimeZone(zone)]).toEqual([zone, false])
  })
})
