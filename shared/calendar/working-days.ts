import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { type DayArrangement, type DayKind, noticeOf, shippedDay } from './shipped-day.ts'
import type { CalendarState, DayCorrection, YearAnnouncement } from './state.ts'
import { addDays } from './zone.ts'

type Calendar = Frozen<CalendarState>

/** What a day is now: as the office corrected it, else as it is shipped. Dates are `YYYY-MM-DD`, here and below. */
export const arrangementOf = (calendar: Calendar, date: string): DayArrangement =>
  correctionInForce(calendar, date)?.after ?? shippedDay(date)

/** The correction that counts; undefined where none was made or the last act took it back. */
export const correctionInForce = (calendar: Calendar, date: string): DayCorrection | undefined => {
  const last = own(calendar.days, date)?.at(-1)
  return last?.act === 'corrected' ? last : undefined
}

/** Total: every day of every year has one kind; where no table reaches, weekends rest. */
export const kindOfDay = (calendar: Calendar, date: string): DayKind => arrangementOf(calendar, date).kind

export const isWorkingDay = (calendar: Calendar, date: string): boolean =>
  kindOfDay(calendar, date) === 'work'

/** 法定节假日 proper, not a swapped day: what the higher allowance is paid for (§10.4.2). */
export const isStatutory = (calendar: Calendar, date: string): boolean =>
  kindOfDay(calendar, date) === 'statutory'

/** The first working day after that day. */
export const nextWorkingDay = (calendar: Calendar, date: string): string =>
  moveToWorkingDay(calendar, addDays(date, 1))

/** That day, or the first working day after it: for what is due on a day off. */
export const moveToWorkingDay = (calendar: Calendar, date: string): string => {
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

/** Whether the days of that year are the State Council's, shipped or entered by the office; else they are computed. */
export const isAnnounced = (calendar: Calendar, year: number): boolean =>
  noticeOf(year) !== undefined || announcementInForce(calendar, year) !== undefined

/** The office's own word that the year is entered; shipped years need none. */
export const announcementInForce = (calendar: Calendar, year: number): YearAnnouncement | undefined => {
  const last = own(calendar.years, String(year))?.at(-1)
  return last?.act === 'announced' ? last : undefined
}
