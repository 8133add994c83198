import type { ReportLimits } from '../report-limits/index.ts'
import type { ReportForm } from './report-forms.ts'
import type { ClockName } from './words.ts'

/** Everything that the clocks of an incident follow from, beside the hour: facts that people journalled. */
export type ClockFacts = {
  readonly knownAt: string
  readonly limits: ReportLimits
  /** From so long after `knownAt` on, one report a day takes the place of the follow-ups. */
  readonly dailyAfterMinutes: number
  /** At which minute of the day, in the unit's time zone. */
  readonly dailyAtMinutes: number
  readonly gradings: readonly { readonly at: string; readonly limits: ReportLimits }[]
  /** When it was reported by word of mouth. */
  readonly orals: readonly string[]
  /** First sendings of each report. */
  readonly sent: readonly { readonly form: ReportForm; readonly no: number; readonly at: string }[]
  /** When it ended, and when it was opened again. */
  readonly ends: readonly { readonly how: 'closed' | 'reopened'; readonly at: string }[]
}

/** One limit. `running`: nothing was done yet, the limit has not passed. `overdue`: it has passed and is still owed. */
export type IncidentClock = {
  readonly clock: ClockName
  /** `续报一`: the report that is owed or was sent. */
  readonly name: string
  readonly startedAt: string
  /** Absent for the final report, which has no limit. */
  readonly dueAt?: string
  readonly metAt?: string
  /** How late it was; of one that is owed, how late it is now. */
  readonly lateByMs?: number
  /** `named`: to come, without a limit. `dropped`: passed, and the incident ended without it. */
  readonly state: 'running' | 'overdue' | 'kept' | 'late' | 'dropped' | 'named'
}
