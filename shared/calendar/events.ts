import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { DayArrangement } from './shipped-day.ts'

type DayChanged = {
  readonly date: string
  /** What counted until then, so that the trail reads without the tables of that version. */
  readonly before: DayArrangement
  readonly after: DayArrangement
  readonly reason: string
}

export type DayCorrected = Event<'calendar.corrected', DayChanged>
/** Back to the shipped tables; `after` is what they said that day. */
export type DayRestored = Event<'calendar.restored', DayChanged>
export type YearAnnounced = Event<'calendar.announced', { readonly year: number; readonly document: string }>
export type YearWithdrawn = Event<'calendar.withdrawn', { readonly year: number; readonly reason: string }>

export type CalendarEvent = DayCorrected | DayRestored | YearAnnounced | YearWithdrawn

export const calendarVersions = {
  'calendar.corrected': [],
  'calendar.restored': [],
  'calendar.announced': [],
  'calendar.withdrawn': [],
} as const satisfies { [K in CalendarEvent['kind']]: readonly Upcast[] }

export const isCalendarEvent = (event: Event): event is CalendarEvent =>
  Object.hasOwn(calendarVersions, event.kind)
