import type { ReportLimits } from '../report-limits/index.ts'
import type { ReportForm } from './report-forms.ts'
import type { ClockName } from './words.ts'

/** Everything that the clocks of an incident follow from, beside the hour: facts that people journalled. */
export type ClockFacts = {
  readonly knownAt: string
  readonly limits: ReportLimits
  /** From so long after its beginning on, one report a day takes the place of the follow-ups. */
  readonly dailyAfterMinutes: number
  /** At which minute of the day, in the unit's time zone. */
  readonly dailyAtMinutes: number
  readonly gradings: readonly { readonly at: string; readonly limits: ReportLimits }[]
  /** When it was reported by word of mouth. */
  readonly orals: readonly string[]
  /** The first sending of each report. */
  readonly sent: readonly SentReport[]
  /** When it ended, and when it was opened again. */
  readonly ends: readonly { readonly how: 'closed' | 'reopened'; readonly at: string }[]
}

export type SentReport = {
  readonly report: number
  readonly form: ReportForm
  readonly no: number
  readonly at: string
}

/**
 * One limit. `running`: nothing was done yet, it has not passed. `overdue`: it has passed and is still owed. `dropped`: it
 * had passed when the incident ended without it. `named`: to come, without a limit.
 */
export type IncidentClock = {
  readonly clock: ClockName
  /** `续报一`: the report that is owed, or was sent. */
  readonly name: string
  readonly startedAt: string
  /** Absent for the final report, which has no limit. */
  readonly dueAt?: string
  readonly metAt?: string
  /** How late it was; of one that is owed, how late it is now. */
  readonly lateByMs?: number
  readonly state: 'running' | 'overdue' | 'kept' | 'late' | 'dropped' | 'named'
}

export type ClockWhen = { readonly now: string; readonly timeZone: string }

/** A time in which it ran: from becoming known to its end, or from each opening again. */
export type Span = { readonly from: string; readonly to?: string }

export const spansOf = ({ knownAt, ends }: Pick<ClockFacts, 'knownAt' | 'ends'>): readonly Span[] => {
  const spans: Span[] = [{ from: knownAt }]
  for (const { how, at } of byTime(ends)) {
    const last = spans.at(-1)
    if (how === 'closed' && last && last.to === undefined) spans[spans.length - 1] = { ...last, to: at }
    if (how === 'reopened' && last?.to !== undefined) spans.push({ from: at })
  }
  return spans
}

export const byTime = <T extends { readonly at: string }>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
