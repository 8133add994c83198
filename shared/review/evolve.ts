import { dutyDayRange } from '../calendar/index.ts'
import { placesOf } from '../duty-log/index.ts'
import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { DaySigned, EntryReturned, ReviewEvent } from './events.ts'
import { type ReviewedDay, type ReviewState, reviewedDay } from './state.ts'

/** Total: an answer to what is not with the duty officer, as it may come from another station, changes nothing. */
export const evolveReviews = (
  reviews: ReviewState,
  event: ReviewEvent,
  meta: EventMeta,
  timeZone: string,
): void => {
  note(reviews, event.data.day, meta)
  switch (event.kind) {
    case 'review.commented':
      return
    case 'review.returned':
      reviews.returns[event.data.itemId] = returnOf(event, meta)
      return
    case 'review.answered':
    case 'review.return-withdrawn':
      delete reviews.returns[event.data.itemId]
      return
    case 'review.signed':
      sign(reviews, event, meta, timeZone)
      return
    default:
      assertNever(event)
  }
}

/** An entry of a signed day was written down, or stated anew. */
export const noteStatement = (reviews: ReviewState, event: Event, timeZone: string): void => {
  if (reviews.signedTo === '') return
  const days = placesOf(event).flatMap(({ occurredAt }) =>
    occurredAt === undefined || occurredAt >= reviews.signedTo
      ? []
      : [dutyDayRange(occurredAt, timeZone).day],
  )
  for (const day of days) {
    const reviewed = own(reviews.days, day)
    if (reviewed?.signed) reviews.days[day] = { ...reviewed, added: reviewed.added + 1 }
  }
}

const note = (reviews: ReviewState, day: string, { seq, line = seq }: EventMeta): void => {
  const reviewed = reviewedDay(reviews, day)
  reviews.days[day] = { ...reviewed, lines: [...reviewed.lines, line] }
}

const returnOf = ({ data }: EntryReturned, { actor: by, at }: EventMeta) => {
  const { itemId: _, ...said } = data
  return { ...said, by, at }
}

/** Of two signatures that were given apart the later one counts. */
const sign = (reviews: ReviewState, { data }: DaySigned, meta: EventMeta, timeZone: string): void => {
  const { day, as, seen } = data
  const { actor: by, at } = meta
  const reviewed: ReviewedDay = reviewedDay(reviews, day)
  if (reviewed.signed && reviewed.signed.at > at) return
  reviews.days[day] = { ...reviewed, signed: { by, at, as, seen }, added: 0 }
  const { to } = dutyDayRange(day, timeZone)
  if (to > reviews.signedTo) reviews.signedTo = to
}
