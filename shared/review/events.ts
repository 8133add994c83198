import type { Event, Position } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** Date on which the duty day begins. */
type OfDay = { readonly day: string }
type OfItem = OfDay & { readonly itemId: string }

/** Said to the day, to an item of it, or to a point that has no number; `about`: what that was called then. */
export type ReviewCommented = Event<
  'review.commented',
  OfDay & { readonly itemId?: string; readonly about: string; readonly text: string }
>
/** What of an entry is to be completed, and by when; `author`: whoever stated it last. */
export type EntryReturned = Event<
  'review.returned',
  OfItem & { readonly what: string; readonly dueAt?: string; readonly author: string }
>
/** It was completed: `revision` of the entry then, and what else there is to say. */
export type ReturnAnswered = Event<
  'review.answered',
  OfItem & { readonly text: string; readonly revision: number }
>
/** It need not be completed after all. */
export type ReturnWithdrawn = Event<'review.return-withdrawn', OfItem & { readonly reason: string }>

/** As whom a leader signs: he had the day, stands in for those who had it, or nobody had it. */
export type SignedAs = 'on-duty' | 'deputy' | 'nobody-on-duty'

/** `seen`: the line of the journal up to which he had read; what is added to the day after it is not what he signed. */
export type DaySigned = Event<
  'review.signed',
  OfDay & {
    readonly seen: Position
    readonly as: SignedAs
    /** Who was the leader on duty, by name. */
    readonly leaders: readonly string[]
    readonly opinion: string
  }
>

export type ReviewEvent = ReviewCommented | EntryReturned | ReturnAnswered | ReturnWithdrawn | DaySigned

export const reviewVersions = {
  'review.commented': [],
  'review.returned': [],
  'review.answered': [],
  'review.return-withdrawn': [],
  'review.signed': [],
} as const satisfies { [K in ReviewEvent['kind']]: readonly Upcast[] }

export const isReviewEvent = (event: Event): event is ReviewEvent => Object.hasOwn(reviewVersions, event.kind)
