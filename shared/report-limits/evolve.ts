import type { EventMeta } from '../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../unit-table/index.ts'
import type { ReportLimitsEvent } from './events.ts'
import type { ReportLimits } from './shipped-limits.ts'

export const evolveReportLimits = (
  state: TableState<ReportLimits>,
  { kind, data }: ReportLimitsEvent,
  meta: EventMeta,
): void => {
  const { grade, revision, reason, ...content } = data
  evolveTable(state, grade, { kind: kindOf(kind), revision, content, reason }, meta)
}
