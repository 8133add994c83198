import type { EventMeta } from '../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../unit-table/index.ts'
import type { PhrasesEvent } from './events.ts'

export const evolvePhrases = (
  state: TableState<readonly string[]>,
  { kind, data }: PhrasesEvent,
  meta: EventMeta,
): void => {
  const { type, revision, phrases, reason } = data
  evolveTable(state, type, { kind: kindOf(kind), revision, content: phrases, reason }, meta)
}
