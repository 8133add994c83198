import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ReportLimits } from './shipped-limits.ts'

/** By whom and when the commit says. `revision`: which version of this grade's row it is, from 1. */
type Version = ReportLimits & {
  readonly grade: string
  readonly reason: string
  readonly revision: number
}

export type ReportLimitsChanged = Event<'report-limits.changed', Version>

/** From now on the shipped row counts, also one that a later program brings; the minutes are those of the day. */
export type ReportLimitsRestored = Event<'report-limits.restored', Version>

export type ReportLimitsEvent = ReportLimitsChanged | ReportLimitsRestored

export const reportLimitsVersions = {
  'report-limits.changed': [],
  'report-limits.restored': [],
} as const satisfies { [K in ReportLimitsEvent['kind']]: readonly Upcast[] }

export const isReportLimitsEvent = (event: Event): event is ReportLimitsEvent =>
  Object.hasOwn(reportLimitsVersions, event.kind)
