import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../unit-table/index.ts'
import { type ReportGrade, type ReportLimits, reportGradeIds } from './shipped-limits.ts'

const grade = z.enum(reportGradeIds)
/** The bounds are judged with the rule that they come from. */
const minutes = z.int().min(0).max(100_000)

export const setReportLimits = z.strictObject({
  grade,
  oralMinutes: minutes,
  writtenMinutes: minutes,
  followUpMinutes: minutes,
  reason,
  revision,
})
export type SetReportLimits = z.infer<typeof setReportLimits>

export const restoreReportLimits = z.strictObject({ grade, reason, revision })
export type RestoreReportLimits = z.infer<typeof restoreReportLimits>

/** Within which time an incident of the grade is reported. */
export type ReportLimitsRow = TableRow<ReportGrade, ReportLimits>
export type ShownReportLimitsVersion = ShownVersion<ReportLimits>

export const reportLimitsContract = {
  'report-limits.set': {
    kind: 'command',
    feature: 'report-limits',
    roles: ['office'],
    schema: setReportLimits,
  },
  'report-limits.restore': {
    kind: 'command',
    feature: 'report-limits',
    roles: ['office'],
    schema: restoreReportLimits,
  },
  'report-limits.list': {
    kind: 'query',
    feature: 'report-limits',
    roles: signedIn,
    schema: z.strictObject({}),
  },
  'report-limits.history': {
    kind: 'query',
    feature: 'report-limits',
    roles: signedIn,
    schema: z.strictObject({ grade }),
  },
} as const satisfies Record<string, ContractRow>
