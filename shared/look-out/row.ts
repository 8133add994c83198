import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { LookOutRow, LookOutStanding, LookOutStatement } from './contract.ts'
import { isLookOutEvent, type LookOutAdded, type LookOutChanged } from './events.ts'

/** @param today `YYYY-MM-DD`; the last day counts to its end. */
export const standingOf = (
  { withdrawn, until }: Pick<LookOutRow, 'withdrawn' | 'until'>,
  today: string,
): LookOutStanding => {
  if (withdrawn) return 'withdrawn'
  return until < today ? 'expired' : 'in-force'
}

/** The row after one more event of it; total, other events leave it as it is. */
export const foldLookOut = (
  row: LookOutRow | undefined,
  event: Event,
  meta: EventMeta,
): LookOutRow | undefined => {
  if (!isLookOutEvent(event)) return row
  const { actor: by, at } = meta
  switch (event.kind) {
    case 'look-out.added':
      return row ?? { ...statementOf(event, meta), itemId: event.data.itemId, met: [], earlier: [] }
    case 'look-out.changed':
      return row && changedRow(row, event, meta)
    case 'look-out.withdrawn':
      return row && { ...row, withdrawn: { why: event.data.why, by, at } }
    case 'look-out.met':
      return row && { ...row, met: metOnce(row.met, { gateId: event.data.gateId, by, at }) }
    case 'look-out.looked-at':
      return row
    default:
      return assertNever(event)
  }
}

/** A visit that is corrected afterwards is the same coming. */
const metOnce = (met: LookOutRow['met'], now: LookOutRow['met'][number]): LookOutRow['met'] =>
  met.some(({ gateId }) => gateId === now.gateId) ? met : [...met, now]

const changedRow = (row: LookOutRow, event: LookOutChanged, meta: EventMeta): LookOutRow => {
  const { itemId, withdrawn, met, earlier, ...before } = row
  return {
    ...statementOf(event, meta),
    itemId,
    ...(withdrawn && { withdrawn }),
    met,
    earlier: [...earlier, before],
  }
}

const statementOf = (
  { data }: LookOutAdded | LookOutChanged,
  { actor: by, at, seq, hash }: EventMeta,
): LookOutStatement => {
  const { person, reason, until, toDo } = data
  const place = 'revision' in data ? { revision: data.revision, why: data.why } : { revision: 1 }
  return { person, reason, until, toDo, ...place, by, at, seq, hash }
}
