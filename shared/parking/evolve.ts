import type { EventMeta } from '../kernel/event.ts'
import { evolveTable, kindOf, type TableState } from '../unit-table/index.ts'
import type { ParkingEvent } from './events.ts'
import type { Place } from './place-kinds.ts'

export const evolveParking = (
  state: TableState<readonly Place[]>,
  { kind, data }: ParkingEvent,
  meta: EventMeta,
): void => {
  const { revision, places, reason } = data
  evolveTable(state, data.kind, { kind: kindOf(kind), revision, content: places, reason }, meta)
}
