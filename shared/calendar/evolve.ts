import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { CalendarEvent, DayCorrected, DayRestored } from './events.ts'
import type { CalendarState, DayCorrection, YearAnnouncement } from './state.ts'

export const evolveCalendar = (calendar: CalendarState, event: CalendarEvent, meta: EventMeta): void => {
  const { at, actor: by } = meta
  switch (event.kind) {
    case 'calendar.corrected':
    case 'calendar.restored':
      addToDay(calendar, event.data.date, correctionOf(event, meta))
      return
    case 'calendar.announced':
      addToYear(calendar, event.data.year, { act: 'announced', says: event.data.document, by, at })
      return
    case 'calendar.withdrawn':
      addToYear(calendar, event.data.year, { act: 'withdrawn', says: event.data.reason, by, at })
      return
    default:
      assertNever(event)
  }
}

const correctionOf = (
  { kind, data: { before, after, reason } }: DayCorrected | DayRestored,
  { at, seq, actor: by }: EventMeta,
): DayCorrection => {
  const act = kind === 'calendar.corrected' ? 'corrected' : 'restored'
  return { act, before, after, reason, by, at, seq }
}

const addToDay = ({ days }: CalendarState, date: string, correction: DayCorrection): void => {
  days[date] = [...(own(days, date) ?? []), correction]
}

const addToYear = ({ years }: CalendarState, year: number, announcement: YearAnnouncement): void => {
  years[year] = [...(own(years, String(year)) ?? []), announcement]
}
