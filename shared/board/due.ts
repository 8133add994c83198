import { keyOf } from '../alarm/index.ts'
import { entryTypes } from '../duty-log/index.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { Board, DueItem } from './contract.ts'
import { firstOf } from './first-of.ts'
import type { BoardSight } from './sight.ts'

/** What is worked through from its most urgent end. */
const mostListed = 30

type Waiting = { readonly dueAt?: string; readonly since: string; readonly itemId: string }

/**
 * Overdue and due within the running day first, by time left; then what waits for a signature, the longest waiting
 * first; then what is due later.
 */
export const dueOf = (sight: BoardSight, endOfDay: string): Board['due'] => {
  const { dutyLog } = sight.state
  const timed = Object.entries(dutyLog.open).flatMap(([itemId, { deadline }]): Waiting[] =>
    deadline ? [{ itemId, dueAt: deadline.dueAt, since: deadline.startedAt }] : [],
  )
  const isTimed = (itemId: string) => own(dutyLog.open, itemId)?.deadline !== undefined
  const unsigned = Object.entries(dutyLog.unacknowledged).flatMap(([itemId, { to }]): Waiting[] =>
    isTimed(itemId) ? [] : [{ itemId, since: to.map(({ at }) => at).sort()[0] ?? '' }],
  )
  const waiting = [...timed, ...unsigned]
  const first = firstOf(waiting, mostListed, byUrgency(endOfDay))
  const nearest = firstOf(timed, 1, byUrgency(endOfDay))[0]?.dueAt
  return {
    total: waiting.length,
    overdue: timed.filter(({ dueAt = '' }) => dueAt <= sight.now).length,
    ...(nearest !== undefined && { nearest }),
    items: first.map(one => dueItem(sight, one)),
  }
}

const byUrgency =
  (endOfDay: string) =>
  (a: Waiting, b: Waiting): number =>
    placeOf(a, endOfDay) - placeOf(b, endOfDay) ||
    compare(a.dueAt ?? a.since, b.dueAt ?? b.since) ||
    compare(a.itemId, b.itemId)

const placeOf = ({ dueAt }: Waiting, endOfDay: string): number => {
  if (dueAt === undefined) return 1
  return dueAt < endOfDay ? 0 : 2
}

const dueItem = (sight: BoardSight, { itemId, dueAt, since }: Waiting): DueItem => {
  const entry = { ...sight.entryOf(itemId), unsigned: unsignedOf(sight, itemId) }
  if (dueAt === undefined) return { ...entry, by: 'receipt', since }
  const seen = own(sight.state.alarms.seen, keyOf(itemId))
  return {
    ...entry,
    by: 'deadline',
    startedAt: since,
    dueAt,
    rule: entryTypes[entry.type].rule,
    ...(seen && { seen: { byName: sight.nameOf(seen.by), at: seen.at } }),
  }
}

const unsignedOf = ({ state }: BoardSight, itemId: string): readonly string[] =>
  (own(state.dutyLog.unacknowledged, itemId)?.to ?? []).map(({ name, section }) => `${name}（${section}）`)
