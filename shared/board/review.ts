import { compare } from '../kernel/reading.ts'
import { unreviewedDays } from '../review/index.ts'
import type { Board, BoardList, ReturnedItem } from './contract.ts'
import { firstOf } from './first-of.ts'
import type { BoardSight } from './sight.ts'

/** What leaders want completed, by when: what has a time first, then the longest waiting. */
export const returnedOf = (sight: BoardSight, mostListed: number): BoardList<ReturnedItem> => {
  const all = Object.entries(sight.state.reviews.returns).map(([itemId, open]) => ({ itemId, ...open }))
  const first = firstOf(
    all,
    mostListed,
    (a, b) => compare(a.dueAt ?? '9', b.dueAt ?? '9') || compare(a.at, b.at),
  )
  const items = first.map(({ itemId, what: wanted, dueAt, at: since, author }) => ({
    ...sight.entryOf(itemId),
    wanted,
    since,
    authorName: sight.nameOf(author),
    ...(dueAt !== undefined && { dueAt }),
  }))
  return { total: all.length, items }
}

/** The oldest first: what is not signed stays (§7.5 ◇). */
export const unreviewedOf = ({ state, ...when }: BoardSight, mostListed: number): Board['unreviewed'] => {
  const { total, overdue, days } = unreviewedDays(state, when)
  return { total, overdue, items: days.slice(0, mostListed) }
}
