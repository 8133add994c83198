import { clockOf, dayOf, type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'

/** `2026-11-23 14:21`: with its date, for it may be read again tomorrow. */
export const fixedTime = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)} ${clockOf(instant, timeZone)}`

/** `14:31` again as long as that still means the same moment. */
export const briefTime = (time: string, around: TimeSurroundings): string => {
  const meant = typedTime(time, around)
  if (!meant.ok) return time
  const brief = clockOf(meant.instant, around.timeZone)
  const again = typedTime(brief, around)
  return again.ok && again.instant === meant.instant ? brief : time
}
