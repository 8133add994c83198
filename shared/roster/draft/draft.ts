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

const inTurn: Order = places => places
/** What weighs much is given while there is a choice; what weighs little evens it out afterwards. */
const heavyFirst: Order = (places, bookings) =>
  [...places].sort((a, b) => bookings.weightOf(b.day) - bookings.weightOf(a.day))
const orders: readonly Order[] = [heavyFirst, inTurn]

const isBetter = (draft: RosterDraft, than: RosterDraft): boolean =>
  draft.gaps.length - than.gaps.length < 0 ||
  (draft.gaps.length === than.gaps.length && draft.unmet.length < than.unmet.length)

const draftBy = (question: RosterQuestion, order: Order): RosterDraft => {
  const { days, pools, fixed } = question
  const standing = new Set(fixed)
  const bookings = new Bookings(question)
  const places = days.flatMap(({ day }) => shiftPosts.map(post => ({ day, post })))
  fill(bookings, pools, order(places, bookings), standing)
  evenOut(bookings, question, standing)
  const duties = places.flatMap(({ day, post }) => bookings.at(day, post) ?? [])
  return {
    duties,
    gaps: places.filter(({ day, post }) => !bookings.at(day, post)),
    unmet: duties.filter(({ day, staffId }) => bookings.isWished(staffId, day)),
    tallies: talliesOf(question, duties),
  }
}
