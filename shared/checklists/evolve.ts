import type { EventMeta } from '../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../unit-table/index.ts'
import type { ChecklistsEvent } from './events.ts'
import type { ChecklistItem } from './shipped-items.ts'

export const evolveChecklists = (
  state: TableState<readonly ChecklistItem[]>,
  { kind, data }: ChecklistsEvent,
  meta: EventMeta,
): void => {
  const { post, revision, items, reason } = data
  evolveTable(state, post, { kind: kindOf(kind), revision, content: items, reason }, meta)
}
