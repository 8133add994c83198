import type { CalendarYear } from '../../../shared/calendar/contract.ts'
import { addDays, calendarYearOf } from '../../../shared/calendar/index.ts'
import { type CalendarState, emptyCalendar } from '../../../shared/calendar/state.ts'

/** Both ends included. */
export const datesBetween = (from: string, to: string): string[] => {
  const dates = []
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date)
  return dates
}

/** The year as everybody is shown it, names being account ids. */
export const yearShown = (year: number, calendar: CalendarState = emptyCalendar()): CalendarYear => {
  const answer = calendarYearOf(calendar, year, account => account)
  if ('ok' in answer) throw new Error(answer.code)
  return answer
}
