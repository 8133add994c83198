import { shiftPosts } from '../../shift/index.ts'
import type { Bookings } from './bookings.ts'
import { epsilon } from './fill.ts'
import type { Duty, RosterQuestion } from './question.ts'

/**
 * Moves duties from whoever bears much to whoever bears little, and exchanges a heavy one for a light one, as long as
 * that makes the burdens more equal: the sum of their squares falls with each step, so it ends.
 */
export const evenOut = (bookings: Bookings, { pools }: RosterQuestion, fixed: ReadonlySet<Duty>): void => {
  for (const post of shiftPosts) {
    const pool = pools[post].map(({ staffId }) => staffId)
    while (madeMoreEqual(bookings, pool, fixed, post));
  }
}

const madeMoreEqual = (
  bookings: Bookings,
  pool: readonly string[],
  fixed: ReadonlySet<Duty>,
  post: Duty['post'],
): boolean => {
  const byDebt = [...pool].sort((a, b) => bookings.debtOf(b) - bookings.debtOf(a))
  const dutiesOf = (staffId: string) =>
    bookings.of(staffId).filter(duty => duty.post === post && !fixed.has(duty))
  for (const giver of byDebt) {
    const given = dutiesOf(giver)
    if (given.length === 0) continue
    for (const taker of [...byDebt].reverse()) {
      const between = bookings.debtOf(giver) - bookings.debtOf(taker)
      // A duty of the least weight would only turn them round.
      if (between <= 1 + epsilon) break
      if (given.some(duty => moves(bookings, duty, taker, between))) return true
      const taken = dutiesOf(taker)
      for (const duty of given)
        if (taken.some(other => exchanges(bookings, { duty, other, between }))) return true
    }
  }
  return false
}

const moves = (bookings: Bookings, duty: Duty, taker: string, between: number): boolean => {
  if (bookings.weightOf(duty.day) >= between - epsilon) return false
  if (bookings.isWished(taker, duty.day)) return false
  bookings.free(duty)
  const mayTake = bookings.mayTake(taker, duty)
  bookings.book(mayTake ? { ...duty, staffId: taker } : duty)
  return mayTake
}

type Exchange = { readonly duty: Duty; readonly other: Duty; readonly between: number }

const exchanges = (bookings: Bookings, { duty, other, between }: Exchange): boolean => {
  const gained = bookings.weightOf(duty.day) - bookings.weightOf(other.day)
  if (gained <= 0 || gained >= between - epsilon) return false
  if (bookings.isWished(other.staffId, duty.day) || bookings.isWished(duty.staffId, other.day)) return false
  bookings.free(duty)
  bookings.free(other)
  const taken = { ...duty, staffId: other.staffId }
  if (bookings.mayTake(other.staffId, duty)) {
    bookings.book(taken)
    if (bookings.mayTake(duty.staffId, other)) {
      bookings.book({ ...other, staffId: duty.staffId })
      return true
    }
    bookings.free(taken)
  }
  bookings.book(duty)
  bookings.book(other)
  return false
}
