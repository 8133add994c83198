import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
} from '../unit-table/index.ts'
import type { RestoreReportLimits, SetReportLimits } from './contract.ts'
import type { ReportLimitsChanged, ReportLimitsRestored } from './events.ts'
import type { ReportLimitsRefusal } from './refusals.ts'
import { type ReportLimits, reportLimitColumns, reportLimitNames } from './shipped-limits.ts'
import { reportLimitsTable } from './table.ts'

type Around = TableSurroundings<ReportLimits>
type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<ReportLimitsRefusal> | undefined

/** A row is set as a whole; a clock that runs already keeps the limit that it started with. */
export const decideSetReportLimits = (
  around: Around,
  { grade, reason, revision, ...content }: SetReportLimits,
  when: When,
): Decision<ReportLimitsChanged, ReportLimitsRefusal | UnitTableRefusal> => {
  const next = nextVersion(reportLimitsTable, around, { key: grade, revision, content }, when)
  if (!next.ok) return next
  const no = outOfBounds(content) ?? writtenBeforeOral(content)
  if (no) return no
  const data = { grade, ...content, reason, revision: next.revision }
  return accept({ kind: 'report-limits.changed', v: 1, data })
}

export const decideRestoreReportLimits = (
  around: Around,
  { grade, reason, revision }: RestoreReportLimits,
  when: When,
): Decision<ReportLimitsRestored, UnitTableRefusal> => {
  const next = nextRestored(reportLimitsTable, around, { key: grade, revision }, when)
  if (!next.ok) return next
  const data = { grade, ...reportLimitsTable.shipped(grade), reason, revision: next.revision }
  return accept({ kind: 'report-limits.restored', v: 1, data })
}

const outOfBounds = (content: ReportLimits): No => {
  const name = reportLimitNames.find(one => {
    const { least, most } = reportLimitColumns[one]
    return content[one] < least || content[one] > most
  })
  if (!name) return undefined
  const { label, least, most } = reportLimitColumns[name]
  return refuse('report-limits.out-of-bounds', { label, least, most, value: content[name] })
}

/** Telephone first, paper after. */
const writtenBeforeOral = ({ oralMinutes, writtenMinutes }: ReportLimits): No =>
  writtenMinutes < oralMinutes
    ? refuse('report-limits.written-before-oral', { oral: oralMinutes, written: writtenMinutes })
    : undefined
