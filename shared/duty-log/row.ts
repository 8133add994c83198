import type { Event, EventMeta } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import type { EntryRow, EntryStatement } from './contract.ts'
import { isDutyLogEvent, isStatement, type StatementEvent } from './events.ts'
import type { EntryAct, Handling } from './handling/contract.ts'
import { type ActEvent, isActEvent, isNilEvent, type NilReported } from './handling/events.ts'
import { actOf, handlingOf } from './handling/fold.ts'

/** An item that an event tells of and, where the event says so, when that happened: what the index of items keeps. */
export type EventPlace = { readonly itemId: string; readonly occurredAt?: string }

/** Every item an event tells of, its own first. An act or a look touches an item and leaves it where it is in time. */
export const placesOf = (event: Event): readonly EventPlace[] => {
  if (isStatement(event) || isNilEvent(event)) {
    const { itemId, occurredAt } = event.data
    return [{ itemId, occurredAt }]
  }
  if (isDutyLogEvent(event)) return [{ itemId: event.data.itemId }]
  return isActEvent(event) ? placesOfAct(event) : []
}

/** The link between an entry and its duplicate stands on both. */
const placesOfAct = ({ kind, data }: ActEvent): readonly EventPlace[] => {
  const { itemId } = data
  if (kind === 'duty-log.marked-duplicate') return [{ itemId }, { itemId: data.of }]
  if (kind === 'duty-log.reopened' && data.duplicateOf !== undefined)
    return [{ itemId }, { itemId: data.duplicateOf }]
  return [{ itemId }]
}

/**
 * The row after one more event of its item; other events leave it as it is. Total, and the same for every order:
 * of two corrections made apart both stay, the later one in front; what acts made apart come to is read in their order.
 */
export const foldEntry = (row: EntryRow | undefined, event: Event, meta: EventMeta): EntryRow | undefined => {
  if (isStatement(event)) return withStatement(row, event, meta)
  if (isNilEvent(event)) return row ?? nilRow(event, meta)
  return row && isActEvent(event) ? withAct(row, event, meta) : row
}

const withStatement = (row: EntryRow | undefined, event: StatementEvent, meta: EventMeta): EntryRow => {
  const statement = statementOf(event, meta)
  const statements = [...(row ? [...row.earlier, newestOf(row)] : []), statement].sort(byRevision)
  const newest = statements.at(-1) ?? statement
  const first = statements[0] ?? statement
  const standing = standingOf(row, event, newest === statement)
  return {
    ...newest,
    ...standing,
    itemId: event.data.itemId,
    recordedAt: first.at,
    recordedBy: first.by,
    handling: handled(newest, standing.followUp, row?.handling.acts ?? []),
    earlier: statements.slice(0, -1),
  }
}

const withAct = (row: EntryRow, event: ActEvent, meta: EventMeta): EntryRow => {
  const act = actOf(event, row.itemId, meta)
  if (!act) return row
  return { ...row, handling: handled(row, row.followUp, [...row.handling.acts, act]) }
}

const handled = (
  newest: Pick<EntryRow, 'occurredAt' | 'dueAt' | 'nil'>,
  followUp: boolean,
  acts: readonly EntryAct[],
): Handling => {
  const { occurredAt, dueAt, nil } = newest
  return handlingOf({ followUp, isNil: nil !== undefined, occurredAt, dueAt }, acts)
}

/** A 无事 report stands in the log as an entry of its own. */
const nilRow = ({ data }: NilReported, { seq, hash, at, actor }: EventMeta): EntryRow => {
  const { itemId, from, to, text, occurredAt, offDuty } = data
  const statement = {
    revision: 1,
    type: 'other',
    text,
    occurredAt,
    elements: {},
    by: actor,
    at,
    seq,
    hash,
  } as const
  const standing = { late: false, offDuty, followUp: false, missing: [], nil: { from, to } }
  return {
    ...statement,
    ...standing,
    itemId,
    recordedAt: at,
    recordedBy: actor,
    handling: handled({ ...statement, ...standing }, false, []),
    earlier: [],
  }
}

const statementOf = (event: StatementEvent, { seq, hash, at, actor }: EventMeta): EntryStatement => {
  const { type, text, occurredAt, elements, dueAt, registered, petitioner } = event.data
  const sometimes = {
    ...(dueAt && { dueAt }),
    ...(registered && { registered }),
    ...(petitioner && { petitioner }),
  }
  const said = { type, text, occurredAt, elements, ...sometimes, by: actor, at, seq, hash }
  if (event.kind === 'duty-log.recorded') return { ...said, revision: 1 }
  return { ...said, revision: event.data.revision, reason: event.data.reason }
}

/** The row's own statement without what belongs to the row. */
const newestOf = (row: EntryRow): EntryStatement => {
  const {
    itemId,
    recordedAt,
    recordedBy,
    late,
    offDuty,
    followUp,
    missing,
    handling,
    nil,
    earlier,
    ...statement
  } = row
  return statement
}

/** The hash decides between lines of two chains that stand at one instant and number, as it does for acts. */
const byRevision = (a: EntryStatement, b: EntryStatement): number =>
  a.revision - b.revision || compare(a.at, b.at) || a.seq - b.seq || compare(a.hash, b.hash)

type Standing = Pick<EntryRow, 'late' | 'missing' | 'offDuty' | 'followUp'>

/** Lateness and gaps are those of the newest statement; who was off duty, what was to be done, those of the first. */
const standingOf = (row: EntryRow | undefined, event: StatementEvent, isNewest: boolean): Standing => {
  const { late, missing } = row && !isNewest ? row : event.data
  if (event.kind !== 'duty-log.recorded')
    return { late, missing, offDuty: row?.offDuty ?? false, followUp: row?.followUp ?? false }
  const { offDuty, followUp, dueAt } = event.data
  return { late, missing, offDuty, followUp: followUp || dueAt !== undefined }
}
