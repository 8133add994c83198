import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Event, Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { AnnounceYear, CorrectDays, RestoreDays, WithdrawYear } from './contract.ts'
import type { DayCorrected, DayRestored, YearAnnounced, YearWithdrawn } from './events.ts'
import { kindLabels } from './kind-labels.ts'
import type { CalendarRefusal } from './refusals.ts'
import { type DayArrangement, noticeOf, shippedDay } from './shipped-day.ts'
import { shownTime } from './shown-time.ts'
import type { CalendarState } from './state.ts'
import { announcementInForce, arrangementOf, correctionInForce } from './working-days.ts'
import { yearOutside } from './year-outside.ts'
import { addDays } from './zone.ts'

type Calendar = Frozen<CalendarState>
type Around = {
  readonly now: string
  readonly timeZone: string
  readonly nameOf: (account: string) => string
}
type No = Refusal<CalendarRefusal> | undefined

/** Longer than any holiday: one act stays one page of the trail. */
const mostDaysAtOnce = 31

/** Of several days those that are 法定节假日, or as wanted already, are passed over; one day alone is taken at its word. */
export const decideCorrectDays = (
  calendar: Calendar,
  input: CorrectDays,
  around: Around,
): Decision<DayCorrected, CalendarRefusal> => {
  const { date, kind, reason } = input
  const no = whyNotDays(calendar, input, around)
  if (no) return no
  const after = { kind, name: input.name?.trim() ?? '' }
  const dates = datesOf(input)
  const events = dates.flatMap((day): DayCorrected[] => {
    const before = arrangementOf(calendar, day)
    const isKept = dates.length > 1 && before.kind === 'statutory'
    if (isKept || isSame(before, after)) return []
    return [{ kind: 'calendar.corrected', v: 1, data: { date: day, before, after, reason } }]
  })
  return anyOf(events) ?? refuse('calendar.nothing-changed', { date, kind: kindLabels[kind] })
}

/** Days that were never corrected are passed over. */
export const decideRestoreDays = (
  calendar: Calendar,
  input: RestoreDays,
  around: Around,
): Decision<DayRestored, CalendarRefusal> => {
  const { date, reason } = input
  const no = whyNotDays(calendar, input, around)
  if (no) return no
  const events = datesOf(input).flatMap((day): DayRestored[] => {
    const before = correctionInForce(calendar, day)?.after
    const data = before && { date: day, before, after: shippedDay(day), reason }
    return data ? [{ kind: 'calendar.restored', v: 1, data }] : []
  })
  return anyOf(events) ?? refuse('calendar.nothing-to-restore', { date })
}

export const decideAnnounce = (
  calendar: Calendar,
  { year, document }: AnnounceYear,
): Decision<YearAnnounced, CalendarRefusal> => {
  const known = noticeOf(year) ?? announcementInForce(calendar, year)?.says
  if (known !== undefined) return refuse('calendar.already-announced', { year, document: known })
  return (
    yearOutside(year) ??
    accept({ kind: 'calendar.announced', v: 1, data: { year, document: document.trim() } })
  )
}

export const decideWithdraw = (
  calendar: Calendar,
  { year, reason }: WithdrawYear,
): Decision<YearWithdrawn, CalendarRefusal> =>
  announcementInForce(calendar, year)
    ? accept({ kind: 'calendar.withdrawn', v: 1, data: { year, reason } })
    : refuse('calendar.not-announced', { year })

type Span = Pick<CorrectDays, 'date' | 'until' | 'seen'>

const whyNotDays = (calendar: Calendar, span: Span, around: Around): No => {
  const { date, until = date } = span
  if (until < date) return refuse('calendar.span-backwards', { date, until })
  if (until > addDays(date, mostDaysAtOnce - 1))
    return refuse('calendar.span-too-long', { most: mostDaysAtOnce })
  return (
    yearOutside(Number(date.slice(0, 4))) ??
    yearOutside(Number(until.slice(0, 4))) ??
    stale(calendar, span, around)
  )
}

/** Somebody else's act on one of the days that the corrector has not seen. */
const stale = (calendar: Calendar, span: Span, { nameOf, timeZone, now }: Around): No => {
  const { seen = Number.POSITIVE_INFINITY } = span
  for (const date of datesOf(span)) {
    const last = own(calendar.days, date)?.at(-1)
    if (last && last.seq > seen)
      return refuse('calendar.day-stale', {
        name: nameOf(last.by),
        at: shownTime(last.at, timeZone, now),
        date,
      })
  }
  return undefined
}

/** Both ends included. */
const datesOf = ({ date, until = date }: Span): readonly string[] => {
  const dates = [date]
  for (let day = addDays(date, 1); day <= until; day = addDays(day, 1)) dates.push(day)
  return dates
}

const isSame = (a: DayArrangement, b: DayArrangement): boolean => a.kind === b.kind && a.name === b.name

const anyOf = <E extends Event>([first, ...rest]: readonly E[]) =>
  first ? accept(first, ...rest) : undefined
