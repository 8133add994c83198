import type { EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { type DutyLogEvent, isStatement, type StatementEvent } from './events.ts'
import { noteRegistered } from './registered.ts'
import type { DutyLogState } from './state.ts'

export const evolveDutyLog = (log: DutyLogState, event: DutyLogEvent, meta: EventMeta): void => {
  if (isStatement(event)) evolveStatement(log, event, meta)
  else log.looks[meta.actor] = { itemId: event.data.itemId, at: meta.at }
}

/** The timer of an incomplete entry runs from its first statement, whatever is corrected later. */
const evolveStatement = (log: DutyLogState, { data }: StatementEvent, { at }: EventMeta): void => {
  const { itemId, occurredAt, type, missing, registered } = data
  noteRegistered(log, registered)
  const since = own(log.incomplete, itemId)?.since ?? at
  if (missing.length === 0) delete log.incomplete[itemId]
  else log.incomplete[itemId] = { occurredAt, type, missing, since }
}
