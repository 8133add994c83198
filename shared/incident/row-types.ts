import type { PlanRole } from '../plans/index.ts'
import type { ReportGrade, ReportLimits } from '../report-limits/index.ts'
import type { IncidentElement, KnownElements } from './elements.ts'
import type { ReportForm } from './report-forms.ts'
import type { ApprovalWay, CallResult, Origin, SendingWay } from './words.ts'

/** Whom the plan has called, as it was when the incident began. */
export type CallLine = {
  readonly role: PlanRole
  readonly name: string
  /** Empty where nobody has written it down yet. */
  readonly phone: string
  readonly spare?: string
}

/** By whom a thing was written down, and when: `at` of what happened is what he says. */
export type Written = { readonly by: string; readonly on: string }

export type CallAttempt = Written & {
  /** Its place in the call list, from 1; absent for whoever stands on none. */
  readonly step?: number
  readonly who: string
  readonly phone: string
  readonly at: string
  readonly result: CallResult
  readonly note?: string
}

export type Grading = {
  readonly grade: ReportGrade
  readonly limits: ReportLimits
  readonly reason: string
  readonly decidedBy?: string
  readonly by: string
  readonly at: string
}

export type Arrival = Written & { readonly who: string; readonly at: string }

export type OralReport = Written & {
  readonly to: string
  readonly phone: string
  readonly takenBy: string
  readonly text: string
  readonly at: string
}

/** What was said of the elements at one time; the first one when it was raised. */
export type Establishing = Written & {
  readonly elements: KnownElements
  /** To be verified from then on. */
  readonly unknown: readonly IncidentElement[]
  readonly at: string
  readonly source?: string
}

export type ReportApproval = Written & {
  readonly way: ApprovalWay
  readonly approver: string
  readonly at: string
  readonly document?: string
  /** Which text of the report. */
  readonly revision: number
}

export type ReportReturn = Written & { readonly reason: string; readonly returnedBy: string }

export type Sending = Written & {
  /** Which text of the report went out. */
  readonly revision: number
  readonly to: string
  readonly way: SendingWay
  readonly phone?: string
  readonly at: string
  readonly acknowledged?: Written & { readonly who: string; readonly at: string }
}

/** One text of a report. */
export type ReportText = {
  readonly revision: number
  readonly form: ReportForm
  readonly no: number
  readonly text: string
  /** What was known then. */
  readonly elements: KnownElements
  readonly by: string
  readonly at: string
}

export type ReportRow = {
  /** From 1, over all forms. */
  readonly report: number
  /** Oldest first; the newest is the one that counts. */
  readonly texts: readonly ReportText[]
  readonly approvals: readonly ReportApproval[]
  /** Of its newest text. */
  readonly returned?: ReportReturn
  readonly sendings: readonly Sending[]
  /** Acts so far: what somebody who reads it has before him. */
  readonly seen: number
  readonly lastAct: Written & { readonly act: 'redraft' | 'approve' | 'return' | 'send' | 'acknowledge' }
}

export type ClosedBy = Written &
  (
    | { readonly how: 'final-report' }
    | { readonly how: 'decision'; readonly leader: string; readonly words: string; readonly at: string }
  )

/** An incident as it stands, all of it. */
export type IncidentRow = {
  readonly itemId: string
  readonly knownAt: string
  readonly origin: Origin
  readonly title: string
  readonly kind: string
  /** As the plan was called then. */
  readonly kindLabel: string
  readonly drill: boolean
  readonly grade: ReportGrade
  readonly limits: ReportLimits
  /** When it was raised. */
  readonly firstLimits: ReportLimits
  readonly dailyAfterMinutes: number
  /** Minutes after midnight. */
  readonly dailyAtMinutes: number
  readonly by: string
  readonly on: string
  readonly calls: readonly CallLine[]
  readonly establishings: readonly Establishing[]
  readonly gradings: readonly Grading[]
  readonly attempts: readonly CallAttempt[]
  readonly arrivals: readonly Arrival[]
  readonly orals: readonly OralReport[]
  readonly reports: readonly ReportRow[]
  /** Oldest first; it is over where there is one more of these than of the next. */
  readonly closings: readonly ClosedBy[]
  readonly reopenings: readonly { readonly reason: string; readonly by: string; readonly at: string }[]
}
