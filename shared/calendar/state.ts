import type { DayArrangement } from './shipped-day.ts'

/** One act of the office on one day: what it was, what it became, who, when, why. */
export type DayCorrection = {
  /** `restored`: the day follows the shipped tables again, also those of a later version. */
  readonly act: 'corrected' | 'restored'
  readonly before: DayArrangement
  readonly after: DayArrangement
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly seq: number
}

/** A year that the office vouches for: the notice is out and its swaps are entered. `withdrawn`: it was a mistake. */
export type YearAnnouncement = {
  readonly act: 'announced' | 'withdrawn'
  /** Number of the notice, or why it was withdrawn. */
  readonly says: string
  readonly by: string
  readonly at: string
}

/**
 * All acts on the calendar, oldest first. They stay in mind whole: some thirty days a year are ever touched, and
 * every rule that asks what a day is needs them at once.
 */
export type CalendarState = {
  days: { [date: string]: readonly DayCorrection[] }
  years: { [year: string]: readonly YearAnnouncement[] }
}

export const emptyCalendar = (): CalendarState => ({ days: {}, years: {} })
