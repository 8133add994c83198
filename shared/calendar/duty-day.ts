import { addDays, clockOf, dayOf, instantAt } from './zone.ts'

/** When a duty day begins (◇ 单位设置): the day shift takes over in the morning. */
export const dutyDayStartsAt = '08:30'

/** Half-open: `from` belongs to it, `to` to the next one. `day` is the date on which it begins. */
export type DutyDay = { readonly day: string; readonly from: string; readonly to: string }

/**
 * The duty day that begins on a date, or the one that an instant falls into (before its start in the morning that
 * is the day before). @param at `YYYY-MM-DD` or an instant.
 */
export const dutyDayRange = (at: string, timeZone: string, startsAt: string = dutyDayStartsAt): DutyDay => {
  const day = at.length === 10 ? at : dutyDayOf(at, timeZone, startsAt)
  return { day, from: instantAt(day, startsAt, timeZone), to: instantAt(addDays(day, 1), startsAt, timeZone) }
}

const dutyDayOf = (instant: string, timeZone: string, startsAt: string): string => {
  const day = dayOf(instant, timeZone)
  return clockOf(instant, timeZone) < startsAt ? addDays(day, -1) : day
}
