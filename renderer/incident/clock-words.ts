import { type Ladder, rungAt } from '../../shared/alarm/index.ts'
import { clockOf, dayOf, shownDuration, shownTime } from '../../shared/calendar/index.ts'
import type { IncidentClock } from '../../shared/incident/index.ts'
import type { MarkKind } from '../ui/Mark.tsx'

export type Around = { readonly now: string; readonly timeZone: string }

/** The clock alone where it is today. */
export const timeShown = (instant: string, { now, timeZone }: Around): string =>
  dayOf(instant, timeZone) === dayOf(now, timeZone)
    ? clockOf(instant, timeZone)
    : shownTime(instant, timeZone, now)

/** `03:16`, from an hour on `1:02:05`: how much is left, or how much it is over. */
export const figureOf = (dueAt: string, now: string): string => {
  const seconds = Math.floor(Math.abs(Date.parse(dueAt) - Date.parse(now)) / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (figure: number) => String(figure).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`
}

/** `26:44`, `1:02:05`: since when something is to be verified. */
export const timerOf = (since: string, now: string): string => figureOf(since, now)

export type Look = 'urgent' | 'due' | 'notice'

/** How a limit that is owed looks this second. */
export const lookOf = ({ startedAt, dueAt }: IncidentClock, now: string, ladder: Ladder): Look => {
  if (dueAt === undefined) return 'notice'
  const { kind } = rungAt({ startedAt, dueAt }, now, ladder)
  return kind === 'missed' ? 'urgent' : kind
}

/** The nearest limit that is owed: the one that passed first, else the one that passes next. */
export const nearestOf = (clocks: readonly IncidentClock[]): IncidentClock | undefined =>
  clocks
    .filter(({ state, dueAt }) => dueAt !== undefined && (state === 'running' || state === 'overdue'))
    .reduce<IncidentClock | undefined>(
      (first, clock) => (first === undefined || (clock.dueAt ?? '') < (first.dueAt ?? '') ? clock : first),
      undefined,
    )

export const markOf = (clock: IncidentClock, now: string, ladder: Ladder): MarkKind => {
  switch (clock.state) {
    case 'kept':
      return 'fine'
    case 'late':
    case 'dropped':
      return 'due'
    case 'named':
      return 'open'
    default:
      return lookOf(clock, now, ladder)
  }
}

/** `4 分`; less than a minute is one. */
export const lateInWords = (lateByMs: number): string =>
  shownDuration(Math.max(1, Math.floor(lateByMs / 60_000)))

/** `2 小时`, `90 分`: how often. */
export const everyInWords = (minutes: number): string =>
  minutes % 60 === 0 ? `${minutes / 60} 小时` : shownDuration(minutes)
