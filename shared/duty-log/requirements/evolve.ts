import type { EventMeta } from '../../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../../unit-table/index.ts'
import type { Requirable } from '../elements.ts'
import type { RequirementsEvent } from './events.ts'

/** What entries lacked when they were written stands in their own events; no entry is touched here. */
export const evolveRequirements = (
  state: TableState<readonly Requirable[]>,
  { kind, data }: RequirementsEvent,
  meta: EventMeta,
): void => {
  const { type, revision, required, reason } = data
  evolveTable(state, type, { kind: kindOf(kind), revision, content: required, reason }, meta)
}
