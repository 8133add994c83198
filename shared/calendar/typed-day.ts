import { addDays } from './zone.ts'

/** `YYYY-MM-DD`, which may be no day of the calendar (`2026-02-30`), or `unread`. */
export type TypedDay = string

const words: { readonly [word: string]: number } = { 今: 0, 昨: -1, 前: -2 }

/**
 * Reads a day as it is typed: `今` `昨` `前天`, `23`, `1123`, `11-23`, `20261123`, `2026-11-23`. A day without its
 * month or year is the one of this month or year; where that is still to come but the one before lies near
 * (half a month, half a year), it is that one. @param today `YYYY-MM-DD`.
 */
export const typedDay = (typed: string, today: string): TypedDay => {
  const back = words[typed.slice(0, 1)]
  if (back !== undefined) return addDays(today, back)
  const digits = /^(?:(\d{4})[-/.]?)??(?:(\d{1,2})[-/.]?)??(\d{1,2})$/.exec(typed)
  if (!digits?.[3]) return 'unread'
  const [year, month, date] = [digits[1], digits[2]?.padStart(2, '0'), digits[3].padStart(2, '0')]
  if (month === undefined) return nearMonth(today, date)
  return year === undefined ? nearYear(today, `${month}-${date}`) : `${year}-${month}-${date}`
}

const earliestDay = '1900-01-01'

/** Whether the calendar has that day, within living memory. */
export const isCalendarDay = (day: TypedDay): boolean => {
  if (day < earliestDay) return false
  const at = Date.parse(`${day}T00:00:00.000Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day
}

const nearMonth = (today: string, date: string): TypedDay => {
  const thisMonth = `${today.slice(0, 7)}-${date}`
  const before = `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-${date}`
  return nearer(thisMonth, before, today, 15)
}

const nearYear = (today: string, monthAndDate: string): TypedDay => {
  const year = Number(today.slice(0, 4))
  return nearer(`${year}-${monthAndDate}`, `${year - 1}-${monthAndDate}`, today, 183)
}

/** The earlier one only where it lies at most so many days back, half a cycle: then the later is still to come. */
const nearer = (later: string, earlier: string, today: string, mostDaysBack: number): TypedDay =>
  isCalendarDay(earlier) && earlier >= addDays(today, -mostDaysBack) ? earlier : later
