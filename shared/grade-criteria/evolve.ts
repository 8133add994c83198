import type { EventMeta } from '../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../unit-table/index.ts'
import type { GradeCriteriaEvent } from './events.ts'

export const evolveGradeCriteria = (
  state: TableState<readonly string[]>,
  { kind, data }: GradeCriteriaEvent,
  meta: EventMeta,
): void => {
  const { grade, revision, criteria, reason } = data
  evolveTable(state, grade, { kind: kindOf(kind), revision, content: criteria, reason }, meta)
}
