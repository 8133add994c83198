import type { ShiftPost } from '../../shift/index.ts'
import type { Bookings } from './bookings.ts'
import type { Candidate, Duty, Pools } from './question.ts'

/** A post of a day that is still to be given to somebody. */
export type Place = { readonly day: string; readonly post: ShiftPost }

/**
 * Gives each place to whoever owes most among those who may take it; a place for which nobody is found is made free for.
 * @returns whether one was filled.
 */
export const fill = (
  bookings: Bookings,
  pools: Pools,
  places: readonly Place[],
  fixed: ReadonlySet<Duty>,
): boolean => {
  let isFilled = false
  for (const place of places) {
    if (bookings.at(place.day, place.post)) continue
    const staffId = whoOwesMost(bookings, pools[place.post], place)
    if (staffId !== undefined) bookings.book({ ...place, staffId })
    isFilled = staffId !== undefined || makeRoom(bookings, pools, place, fixed) || isFilled
  }
  return isFilled
}

/** Wishes come before debts; of equals the one who stands first in the pool. */
const whoOwesMost = (bookings: Bookings, pool: readonly Candidate[], place: Place): string | undefined => {
  let best: { readonly staffId: string; readonly rank: number } | undefined
  for (const { staffId } of pool) {
    const rank = bookings.debtOf(staffId) + (bookings.isWished(staffId, place.day) ? wishRank : 0)
    if (best !== undefined && rank >= best.rank - epsilon) continue
    if (bookings.mayTake(staffId, place)) best = { staffId, rank }
  }
  return best?.staffId
}

/** More than any debt. */
const wishRank = 1_000_000
/** Parts of a day are sums of fractions. */
export const epsilon = 1e-9

/** Somebody who only lacks rest gives one duty of his to another and takes the place. */
const makeRoom = (bookings: Bookings, pools: Pools, place: Place, fixed: ReadonlySet<Duty>): boolean =>
  pools[place.post].some(
    ({ staffId }) =>
      bookings.noFor(staffId, place) === 'rest' &&
      bookings.of(staffId).some(duty => !fixed.has(duty) && movedAway(bookings, pools, duty, place)),
  )

const movedAway = (bookings: Bookings, pools: Pools, duty: Duty, place: Place): boolean => {
  const { staffId } = duty
  bookings.free(duty)
  const other = bookings.mayTake(staffId, place)
    ? whoOwesMost(
        bookings,
        pools[duty.post].filter(candidate => candidate.staffId !== staffId),
        duty,
      )
    : undefined
  if (other === undefined) {
    bookings.book(duty)
    return false
  }
  bookings.book({ ...duty, staffId: other })
  if (bookings.mayTake(staffId, place)) {
    bookings.book({ ...place, staffId })
    return true
  }
  bookings.free({ ...duty, staffId: other })
  bookings.book(duty)
  return false
}
