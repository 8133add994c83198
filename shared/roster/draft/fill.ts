import type { ShiftPost } from '../../shift/index.ts'
import type { Bookings } from './bookings.ts'
import type { Candidate, Duty } from './question.ts'

/** A post of a day that is still to be given to somebody. */
export type Place = { readonly day: string; readonly post: ShiftPost }

type Pools = { readonly [P in ShiftPost]: readonly Candidate[] }

/** Gives each place to whoever owes most among those who may take it; a place for which nobody is found is made free for. */
export const fill = (
  bookings: Bookings,
  pools: Pools,
  places: readonly Place[],
  fixed: ReadonlySet<Duty>,
): void => {
  for (const place of places) {
    if (bookings.at(place.day, place.post)) continue
    const staffId = whoOwesMost(bookings, pools[place.post], place.day)
    if (staffId === undefined) makeRoom(bookings, pools, place, fixed)
    else bookings.book({ ...place, staffId })
  }
}

/** Wishes come before debts; of equals the one who stands first in the pool. */
const whoOwesMost = (bookings: Bookings, pool: readonly Candidate[], day: string): string | undefined => {
  let best: { readonly staffId: string; readonly rank: number } | undefined
  for (const { staffId } of pool) {
    if (!bookings.mayTake(staffId, day)) continue
    const rank = bookings.debtOf(staffId) + (bookings.isWished(staffId, day) ? wishRank : 0)
    if (best === undefined || rank < best.rank - epsilon) best = { staffId, rank }
  }
  return best?.staffId
}

/** More than any debt. */
const wishRank = 1_000_000
/** Parts of a day are sums of fractions. */
export const epsilon = 1e-9

/** Somebody who only lacks rest, or would meet somebody, gives one duty of his to another and takes the place. */
const makeRoom = (bookings: Bookings, pools: Pools, place: Place, fixed: ReadonlySet<Duty>): void => {
  for (const { staffId } of pools[place.post]) {
    if (bookings.noFor(staffId, place.day) !== 'rest') continue
    for (const duty of bookings.all().filter(one => one.staffId === staffId && !fixed.has(one)))
      if (movedAway(bookings, pools, duty, place)) return
  }
}

const movedAway = (bookings: Bookings, pools: Pools, duty: Duty, place: Place): boolean => {
  bookings.free(duty)
  const other = bookings.mayTake(duty.staffId, place.day)
    ? whoOwesMost(
        bookings,
        pools[duty.post].filter(({ staffId }) => staffId !== duty.staffId),
        duty.day,
      )
    : undefined
  if (other === undefined) {
    bookings.book(duty)
    return false
  }
  bookings.book({ ...duty, staffId: other })
  if (bookings.mayTake(duty.staffId, place.day)) {
    bookings.book({ ...place, staffId: duty.staffId })
    return true
  }
  bookings.free({ ...duty, staffId: other })
  bookings.book(duty)
  return false
}
