import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { Listed } from './unfinished.ts'

type OfPost = { readonly post: ShiftPost }
/** `itemId`: the handover. */
type OfHandover = OfPost & { readonly itemId: string }

/** What is said to an item that is passed on. `isSpecial`: the incoming one confirms it by itself (§6.3). */
export type Explanation = { readonly remark: string; readonly isSpecial: boolean }

/** What was found at a point of the checklist; its words as they stood that day. */
export type CheckResult = {
  readonly checkId: string
  readonly text: string
  readonly isFine: boolean
  readonly remark: string
  /** The entry that what was wrong became. */
  readonly entryId?: string
}

/** How the incoming one came. */
export type Arrival = {
  /** When he was there, and when he ought to have been by the limit then in force; without `dueAt` nobody was late. */
  readonly arrivedAt: string
  readonly dueAt?: string
  /** Date of the shift that he takes. */
  readonly day: string
  readonly isOnRoster: boolean
  /** Why somebody who is not on the list takes the shift; empty where he is. */
  readonly reason: string
  /** Special items that he read and confirmed, each by itself. */
  readonly confirmed: readonly string[]
  /** What he does not agree with; both sign all the same. Empty where he agrees. */
  readonly disagreement: string
}

/** What both sign: the items as they stood, what was said to them, what was found. */
export type HandedOver = {
  readonly listed: readonly (Listed & Explanation)[]
  readonly checks: readonly CheckResult[]
}

/** Nobody had had the post before in this book. */
export type FirstTaken = Event<'handover.first-taken', OfPost>
export type Prepared = Event<'handover.prepared', OfHandover & { readonly outgoing: string }>
export type Explained = Event<'handover.explained', OfHandover & { readonly about: string } & Explanation>
export type Checked = Event<'handover.checked', OfHandover & CheckResult>
/** The outgoing one alone; `completed` where the incoming one had signed before. */
export type SignedOut = Event<'handover.signed-out', OfHandover & HandedOver>
/** The incoming one alone. */
export type SignedIn = Event<'handover.signed-in', OfHandover & HandedOver & Arrival>
/** Both have signed: from this line on the post is the incoming one's, and every entry before it belonged to the other. */
export type Completed = Event<
  'handover.completed',
  OfHandover &
    HandedOver &
    Arrival & {
      readonly outgoing: string
      readonly incoming: string
      /** Whose signature this line is; the other's stands in the line `firstSeq`. */
      readonly signedBy: 'outgoing' | 'incoming'
      readonly firstSeq: number
    }
>
export type Withdrawn = Event<
  'handover.withdrawn',
  OfHandover & { readonly side: 'outgoing' | 'incoming'; readonly reason: string }
>
/** What was prepared is not gone on with; the outgoing one keeps the post. */
export type GivenUp = Event<'handover.given-up', OfHandover & { readonly reason: string }>
/** Without the outgoing one's signature: he fell ill, or is not there and the director of the office agreed. */
export type Relieved = Event<
  'handover.relieved',
  OfPost & {
    readonly outgoing: string
    readonly cause: 'illness' | 'absent'
    readonly reason: string
    /** Who agreed to go on without him; empty at an illness. */
    readonly agreedBy: string
  }
>
/** He stays for the shift that begins on that day. */
export type Stayed = Event<'handover.stayed', OfPost & { readonly day: string; readonly reason: string }>
/** What is said to a handover after both signed it: it stands beneath, and changes nothing. */
export type Remarked = Event<'handover.remarked', OfHandover & { readonly text: string }>
export type HandoverEvent =
  | FirstTaken
  | Prepared
  | Explained
  | Checked
  | SignedOut
  | SignedIn
  | Completed
  | Withdrawn
  | GivenUp
  | Relieved
  | Stayed
  | Remarked

export const handoverVersions = {
  'handover.first-taken': [],
  'handover.prepared': [],
  'handover.explained': [],
  'handover.checked': [],
  'handover.signed-out': [],
  'handover.signed-in': [],
  'handover.completed': [],
  'handover.withdrawn': [],
  'handover.given-up': [],
  'handover.relieved': [],
  'handover.stayed': [],
  'handover.remarked': [],
} as const satisfies { [K in HandoverEvent['kind']]: readonly Upcast[] }

export const isHandoverEvent = (event: Event): event is HandoverEvent =>
  Object.hasOwn(handoverVersions, event.kind)
