import type { EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { type DutyLogEvent, isStatement, type StatementEvent } from './events.ts'
import { noteRegistered } from './registered.ts'
import type { DutyLogState, OpenMatter } from './state.ts'

export const evolveDutyLog = (log: DutyLogState, event: DutyLogEvent, meta: EventMeta): void => {
  if (isStatement(event)) evolveStatement(log, event, meta)
  else log.looks[meta.actor] = { itemId: event.data.itemId, at: meta.at }
}

/** The timer of an incomplete entry runs from its first statement, whatever is corrected later. */
const evolveStatement = (log: DutyLogState, event: StatementEvent, { at }: EventMeta): void => {
  const { itemId, occurredAt, type, missing, registered } = event.data
  noteRegistered(log, registered)
  const since = own(log.incomplete, itemId)?.since ?? at
  if (missing.length === 0) delete log.incomplete[itemId]
  else log.incomplete[itemId] = { occurredAt, type, missing, since }
  evolveOpen(log, event, at)
}

/** A correction moves an open matter and its deadline; it neither opens nor closes one. */
const evolveOpen = (log: DutyLogState, { kind, data }: StatementEvent, at: string): void => {
  const { itemId, occurredAt, type, dueAt } = data
  const before = own(log.open, itemId)
  const isOpen =
    before !== undefined || (kind === 'duty-log.recorded' && (data.followUp || dueAt !== undefined))
  if (!isOpen) return
  const said = dueAt === undefined ? {} : { deadline: { dueAt, startedAt: occurredAt } }
  log.open[itemId] = before?.isByAct
    ? { ...before, occurredAt, type }
    : ({ occurredAt, type, since: before?.since ?? at, isByAct: false, ...said } satisfies OpenMatter)
}
