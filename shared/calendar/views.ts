import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { CalendarDay, CalendarYear, DaySource, YearStanding } from './contract.ts'
import type { CalendarRefusal } from './refusals.ts'
import { firstYear, isWeekend, lastYear, noticeOf } from './shipped-day.ts'
import type { CalendarState } from './state.ts'
import { announcementInForce, arrangementOf, correctionInForce, isAnnounced } from './working-days.ts'
import { yearOutside } from './year-outside.ts'
import { addDays } from './zone.ts'

type Calendar = Frozen<CalendarState>
type NameOf = (account: string) => string

/** Answers `calendar.year`; a year that the tables do not hold is refused. */
export const calendarYearOf = (
  calendar: Calendar,
  year: number,
  nameOf: NameOf,
): CalendarYear | Refusal<CalendarRefusal> => {
  const no = yearOutside(year)
  if (no) return no
  const days = datesOfYear(year).map(date => calendarDayOf(calendar, date, nameOf))
  const announcements = own(calendar.years, String(year)) ?? []
  return {
    year,
    first: firstYear,
    last: lastYear,
    standing: standingOf(calendar, year, nameOf),
    announcements: announcements.map(one => ({ ...one, byName: nameOf(one.by) })).reverse(),
    days,
    counts: countsOf(days),
    seen: Math.max(0, ...days.flatMap(day => day.corrections.map(({ seq }) => seq))),
  }
}

const datesOfYear = (year: number): readonly string[] => {
  const dates: string[] = []
  for (let date = `${year}-01-01`; date.startsWith(`${year}-`); date = addDays(date, 1)) dates.push(date)
  return dates
}

const calendarDayOf = (calendar: Calendar, date: string, nameOf: NameOf): CalendarDay => ({
  date,
  ...arrangementOf(calendar, date),
  source: sourceOf(calendar, date),
  corrections: (own(calendar.days, date) ?? []).map(one => ({ ...one, byName: nameOf(one.by) })).reverse(),
})

const sourceOf = (calendar: Calendar, date: string): DaySource => {
  if (correctionInForce(calendar, date)) return 'corrected'
  return isAnnounced(calendar, Number(date.slice(0, 4))) ? 'announced' : 'computed'
}

const standingOf = (calendar: Calendar, year: number, nameOf: NameOf): YearStanding => {
  const document = noticeOf(year)
  if (document !== undefined) return { by: 'shipped', document }
  const entered = announcementInForce(calendar, year)
  if (!entered) return { by: 'none' }
  return { by: 'office', document: entered.says, byName: nameOf(entered.by), at: entered.at }
}

const countsOf = (days: readonly CalendarDay[]): CalendarYear['counts'] => {
  const of = (kind: CalendarDay['kind']) => days.filter(day => day.kind === kind)
  const madeUp = of('work').filter(({ date }) => isWeekend(date)).length
  return { statutory: of('statutory').length, rest: of('rest').length, work: of('work').length, madeUp }
}
