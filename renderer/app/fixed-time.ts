import { clockOf, dayOf } from '../../shared/calendar/index.ts'

/** `2026-11-23 14:21`: with its date, for it may be read again tomorrow. */
export const fixedTime = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)} ${clockOf(instant, timeZone)}`
