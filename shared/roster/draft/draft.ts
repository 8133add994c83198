import { shiftPosts } from '../../shift/index.ts'
import { Bookings } from './bookings.ts'
import { evenOut } from './even-out.ts'
import { fill, type Place } from './fill.ts'
import type { RosterDraft, RosterQuestion } from './question.ts'
import { talliesOf } from './tallies.ts'

/**
 * Who has which duty, so that nothing is left open that somebody could take, everybody rests, and the burdens of the year
 * come as near to each one's fair part as they can. The same for the same question.
 */
export const draftRoster = (question: RosterQuestion): RosterDraft => {
  const drafts = orders.map(order => draftBy(question, order))
  return drafts.reduce((best, draft) => (isBetter(draft, best) ? draft : best))
}

type Order = (places: readonly Place[], bookings: Bookings) => readonly Place[]

/** What weighs much is given while there is a choice; what weighs little evens it out afterwards. */
const heavyFirst: Order = (places, bookings) =>
  [...places].sort((a, b) => bookings.weightOf(b.day) - bookings.weightOf(a.day))
/** Where rest is short, going from day to day leaves the fewest open. */
const inTurn: Order = places => places
const orders: readonly Order[] = [heavyFirst, inTurn]

const isBetter = (draft: RosterDraft, than: RosterDraft): boolean =>
  draft.gaps.length < than.gaps.length ||
  (draft.gaps.length === than.gaps.length && draft.unmet.length < than.unmet.length)

const draftBy = (question: RosterQuestion, order: Order): RosterDraft => {
  const { days, pools, fixed, closed = [] } = question
  const isOpen = ({ day, post }: Place) => !closed.some(place => place.day === day && place.post === post)
  const standing = new Set(fixed)
  const bookings = new Bookings(question)
  const places = days.flatMap(({ day }) => shiftPosts.map(post => ({ day, post })))
  const open = places.filter(isOpen)
  fill(bookings, pools, order(open, bookings), standing)
  evenOut(bookings, question, standing)
  // Whoever gave a duty away may be free for a place that nobody could take before.
  while (fill(bookings, pools, open, standing));
  const duties = places.flatMap(({ day, post }) => bookings.at(day, post) ?? [])
  return {
    duties,
    gaps: open.filter(({ day, post }) => !bookings.at(day, post)),
    unmet: duties.filter(({ day, staffId }) => bookings.isWished(staffId, day)),
    tallies: talliesOf(question, duties),
  }
}
