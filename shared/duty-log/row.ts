import type { Event, EventMeta } from '../kernel/event.ts'
import type { EntryRow, EntryStatement } from './contract.ts'
import { isStatement, type StatementEvent } from './events.ts'

/** Which item an event belongs to and where in time that stands now: what the index of items keeps. */
export const placeOf = (
  event: Event,
): { readonly itemId: string; readonly occurredAt: string } | undefined =>
  isStatement(event) ? { itemId: event.data.itemId, occurredAt: event.data.occurredAt } : undefined

/**
 * The row after one more event of its item; other events leave it as it is. Total, and the same for every order:
 * of two corrections made apart both stay, the later one in front.
 */
export const foldEntry = (row: EntryRow | undefined, event: Event, meta: EventMeta): EntryRow | undefined => {
  if (!isStatement(event)) return row
  const statement = statementOf(event, meta)
  const statements = [...(row ? [...row.earlier, newestOf(row)] : []), statement].sort(byRevision)
  const newest = statements.at(-1) ?? statement
  const first = statements[0] ?? statement
  return {
    ...newest,
    ...standingOf(row, event, newest === statement),
    itemId: event.data.itemId,
    recordedAt: first.at,
    recordedBy: first.by,
    earlier: statements.slice(0, -1),
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
  const { itemId, recordedAt, recordedBy, late, offDuty, followUp, missing, earlier, ...statement } = row
  return statement
}

const byRevision = (a: EntryStatement, b: EntryStatement): number =>
  a.revision - b.revision || (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq)

type Standing = Pick<EntryRow, 'late' | 'missing' | 'offDuty' | 'followUp'>

/** Lateness and gaps are those of the newest statement; who was off duty, what was to be done, those of the first. */
const standingOf = (row: EntryRow | undefined, event: StatementEvent, isNewest: boolean): Standing => {
  const { late, missing } = row && !isNewest ? row : event.data
  const { offDuty = false, followUp = false } = event.kind === 'duty-log.recorded' ? event.data : (row ?? {})
  return { late, missing, offDuty, followUp }
}
