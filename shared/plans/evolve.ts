import type { EventMeta } from '../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../unit-table/index.ts'
import type { PlansEvent } from './events.ts'
import type { Plan } from './kinds.ts'

export const evolvePlans = (
  state: TableState<Plan>,
  { kind: eventKind, data }: PlansEvent,
  meta: EventMeta,
): void => {
  const { kind, revision, reason, calls, points } = data
  evolveTable(state, kind, { kind: kindOf(eventKind), revision, content: { calls, points }, reason }, meta)
}
