import type { EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { DutyLogEvent } from './events.ts'
import type { DutyLogState } from './state.ts'

/** The timer of an incomplete entry runs from its first statement, whatever is corrected later. */
export const evolveDutyLog = (log: DutyLogState, { data }: DutyLogEvent, { at }: EventMeta): void => {
  const { itemId, occurredAt, type, missing } = data
  const since = own(log.incomplete, itemId)?.since ?? at
  if (missing.length === 0) delete log.incomplete[itemId]
  else log.incomplete[itemId] = { occurredAt, type, missing, since }
}
