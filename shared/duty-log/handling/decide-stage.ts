import { minutesBetween, shownTime } from '../../calendar/index.ts'
import { accept, type Decision, refuse } from '../../kernel/decision.ts'
import { shownNumber } from '../../kernel/ids.ts'
import type { EntryRow } from '../contract.ts'
import type {
  AttemptCall,
  CloseEntry,
  FollowUpEntry,
  HandleEntry,
  MarkDuplicate,
  ReopenEntry,
  StrikeEntry,
} from './contract.ts'
import type {
  CallAttempted,
  DuplicateMarked,
  EntryClosed,
  EntryFollowedUp,
  EntryHandled,
  EntryReopened,
  EntryStruck,
} from './events.ts'
import type { HandlingRefusal } from './refusals.ts'
import { stageTable } from './stages.ts'
import { type Around, type EntryContext, falseActTime, type No, rowFor } from './whether.ts'

type Decided<E extends { kind: string; v: number; data: unknown }> = Decision<E, HandlingRefusal>

/** A step taken; it changes nothing of what is to be done. */
export const decideHandle = (
  around: Around,
  input: HandleEntry,
  context: EntryContext,
): Decided<EntryHandled> => {
  const { itemId, at = context.now, text } = input
  const found = rowFor(around, 'handle', input, context)
  if (!found.ok) return found
  const no = falseActTime(around, at, found.row, context)
  return no ?? accept({ kind: 'duty-log.handled', v: 1, data: { itemId, at, text } })
}

/** One more attempt on a call: reached or not, with its result. */
export const decideAttempt = (
  around: Around,
  input: AttemptCall,
  context: EntryContext,
): Decided<CallAttempted> => {
  const { itemId, at = context.now, reached, result } = input
  const found = rowFor(around, 'attempt', input, context)
  if (!found.ok) return found
  if (found.row.type !== 'telephone') return refuse('duty-log.attempt-not-for-type')
  const no = falseActTime(around, at, found.row, context)
  return no ?? accept({ kind: 'duty-log.attempted', v: 1, data: { itemId, at, reached, result } })
}

export const decideClose = (
  around: Around,
  input: CloseEntry,
  context: EntryContext,
): Decided<EntryClosed> => {
  const { itemId, result } = input
  const found = rowFor(around, 'close', input, context)
  if (!found.ok) return found
  return accept({ kind: 'duty-log.closed', v: 1, data: { itemId, result } })
}

/** A deadline that has not passed runs on; a duplicate counts for itself again. */
export const decideReopen = (
  around: Around,
  input: ReopenEntry,
  context: EntryContext,
): Decided<EntryReopened> => {
  const { itemId, reason } = input
  const found = rowFor(around, 'reopen', input, context)
  if (!found.ok) return found
  const { type, occurredAt, missing, recordedAt, handling } = found.row
  const { deadline, duplicateOf } = handling
  const due = deadline && deadline.dueAt > context.now ? { dueAt: deadline.dueAt } : {}
  const of = duplicateOf === undefined ? {} : { duplicateOf }
  const entry = { type, occurredAt, missing, recordedAt, awaiting: awaitingOf(found.row) }
  return accept({ kind: 'duty-log.reopened', v: 2, data: { itemId, reason, ...due, ...of, entry } })
}

const awaitingOf = ({ handling }: EntryRow) =>
  handling.forwardings.flatMap(({ acknowledged, ...to }) => (acknowledged ? [] : [to]))

/** Makes it 待办, sets a deadline, moves or lifts the one it has. */
export const decideFollowUp = (
  around: Around,
  input: FollowUpEntry,
  context: EntryContext,
): Decided<EntryFollowedUp> => {
  const { itemId, dueAt, reason } = input
  const found = rowFor(around, 'follow-up', input, context)
  if (!found.ok) return found
  const no = duePassed(dueAt, context) ?? sameDeadline(found.row, dueAt)
  if (no) return no
  const { type, occurredAt } = found.row
  const due = dueAt === undefined ? {} : { dueAt }
  return accept({ kind: 'duty-log.followed-up', v: 1, data: { itemId, reason, ...due, type, occurredAt } })
}

const duePassed = (dueAt: string | undefined, { now, timeZone }: EntryContext): No => {
  if (dueAt === undefined || minutesBetween(now, dueAt) > 0) return undefined
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return refuse('duty-log.due-passed', { dueAt: shown(dueAt), now: shown(now) })
}

const sameDeadline = ({ handling }: EntryRow, dueAt: string | undefined): No =>
  handling.stage === 'open' && handling.deadline?.dueAt === dueAt
    ? refuse('duty-log.same-deadline')
    : undefined

/** Stays shown, struck through, with who and why; what others point at is not struck from under them. */
export const decideStrike = (
  around: Around,
  input: StrikeEntry,
  context: EntryContext,
): Decided<EntryStruck> => {
  const { itemId, reason } = input
  const found = rowFor(around, 'strike', input, context)
  if (!found.ok) return found
  return hasDuplicates(found.row) ?? accept({ kind: 'duty-log.struck', v: 1, data: { itemId, reason } })
}

const hasDuplicates = ({ handling: { duplicates } }: EntryRow): No =>
  duplicates.length === 0
    ? undefined
    : refuse('duty-log.has-duplicates', { numbers: duplicates.map(shownNumber).join('、') })

/** Linked both ways. Neither a chain nor a circle: what counts for another is no duplicate itself. */
export const decideMarkDuplicate = (
  around: Around,
  input: MarkDuplicate,
  context: EntryContext,
): Decided<DuplicateMarked> => {
  const { itemId, of, reason } = input
  const found = rowFor(around, 'mark-duplicate', input, context)
  if (!found.ok) return found
  const no = hasDuplicates(found.row) ?? falseOriginal(itemId, of, context)
  return no ?? accept({ kind: 'duty-log.marked-duplicate', v: 1, data: { itemId, of, reason } })
}

const falseOriginal = (itemId: string, of: string, { items }: EntryContext): No => {
  const number = shownNumber(of)
  if (of === itemId) return refuse('duty-log.duplicate-of-itself')
  const original = items.get(of)
  if (!original) return refuse('duty-log.entry-unknown', { number })
  return stageTable[original.handling.stage]['name-original'].no
    ? refuse('duty-log.original-does-not-count', { number })
    : undefined
}
