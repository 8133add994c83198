import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ReportGrade, ReportLimits } from '../report-limits/index.ts'
import type { IncidentElement, KnownElements } from './elements.ts'
import type { ReportForm } from './report-forms.ts'
import type { CallLine } from './row-types.ts'
import type { OpenIncident } from './state.ts'
import type { ApprovalWay, CallResult, Origin, SendingWay } from './words.ts'

/** An entry of the log is an incident from now on, under its own number; the limits and the call list of that day stand in it. */
export type IncidentRaised = Event<
  'incident.raised',
  {
    readonly itemId: string
    readonly knownAt: string
    readonly origin: Origin
    readonly title: string
    readonly kind: string
    readonly kindLabel: string
    readonly drill: boolean
    readonly grade: ReportGrade
    readonly limits: ReportLimits
    readonly dailyAfterMinutes: number
    readonly dailyAtMinutes: number
    readonly calls: readonly CallLine[]
    readonly elements: KnownElements
    readonly unknown: readonly IncidentElement[]
  }
>

type Of<Data> = { readonly itemId: string } & Data

/** What is known by now; `unknown`: what is to be verified again. */
export type IncidentEstablished = Event<
  'incident.established',
  Of<{
    readonly elements: KnownElements
    readonly unknown: readonly IncidentElement[]
    readonly at: string
    readonly source?: string
  }>
>

/** Its clocks go on counting from when it became known, with the limits of the grade. */
export type IncidentGraded = Event<
  'incident.graded',
  Of<{
    readonly grade: ReportGrade
    readonly limits: ReportLimits
    readonly reason: string
    readonly decidedBy?: string
  }>
>

/** `step`: place in the call list, from 1. */
export type IncidentCalled = Event<
  'incident.called',
  Of<{
    readonly step?: number
    readonly who: string
    readonly phone: string
    readonly at: string
    readonly result: CallResult
    readonly note?: string
  }>
>

export type LeaderArrived = Event<'incident.arrived', Of<{ readonly who: string; readonly at: string }>>

export type ReportedOrally = Event<
  'incident.reported-orally',
  Of<{
    readonly to: string
    readonly phone: string
    readonly takenBy: string
    readonly text: string
    readonly at: string
  }>
>

/** A report was written, or written anew; `elements`: what was known then. */
export type ReportDrafted = Event<
  'incident.report-drafted',
  Of<{
    readonly report: number
    readonly form: ReportForm
    readonly no: number
    readonly text: string
    readonly elements: KnownElements
    readonly revision: number
  }>
>

export type ReportApproved = Event<
  'incident.report-approved',
  Of<{
    readonly report: number
    readonly revision: number
    readonly way: ApprovalWay
    readonly approver: string
    readonly at: string
    readonly document?: string
  }>
>

export type ReportReturned = Event<
  'incident.report-returned',
  Of<{
    readonly report: number
    readonly revision: number
    readonly reason: string
    readonly returnedBy: string
  }>
>

export type ReportSent = Event<
  'incident.report-sent',
  Of<{
    readonly report: number
    readonly revision: number
    readonly form: ReportForm
    readonly no: number
    readonly to: string
    readonly way: SendingWay
    readonly phone?: string
    readonly at: string
  }>
>

/** `sending`: which one, from 1. */
export type ReportAcknowledged = Event<
  'incident.report-acknowledged',
  Of<{ readonly report: number; readonly sending: number; readonly who: string; readonly at: string }>
>

export type IncidentClosed = Event<
  'incident.closed',
  Of<
    | { readonly by: 'final-report' }
    | {
        readonly by: 'decision'
        readonly decision: { readonly leader: string; readonly words: string; readonly at: string }
      }
  >
>

/** `stands`: what is in mind of it again, for it may be out of mind. */
export type IncidentReopened = Event<
  'incident.reopened',
  Of<{ readonly reason: string; readonly stands: OpenIncident }>
>

export type IncidentEvent =
  | IncidentRaised
  | IncidentEstablished
  | IncidentGraded
  | IncidentCalled
  | LeaderArrived
  | ReportedOrally
  | ReportDrafted
  | ReportApproved
  | ReportReturned
  | ReportSent
  | ReportAcknowledged
  | IncidentClosed
  | IncidentReopened

export const incidentVersions = {
  'incident.raised': [],
  'incident.established': [],
  'incident.graded': [],
  'incident.called': [],
  'incident.arrived': [],
  'incident.reported-orally': [],
  'incident.report-drafted': [],
  'incident.report-approved': [],
  'incident.report-returned': [],
  'incident.report-sent': [],
  'incident.report-acknowledged': [],
  'incident.closed': [],
  'incident.reopened': [],
} as const satisfies { [K in IncidentEvent['kind']]: readonly Upcast[] }

export const isIncidentEvent = (event: Event): event is IncidentEvent =>
  Object.hasOwn(incidentVersions, event.kind)
