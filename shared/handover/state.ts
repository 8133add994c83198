import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { Arrival, CheckResult, Explanation, HandedOver } from './events.ts'
import type { Phase } from './phases.ts'

/** Where in the book a statement stands, whose it is and when. */
export type Said = { readonly by: string; readonly at: string; readonly seq: number; readonly hash: string }

/** Who has a post, and how he came to it. */
export type Holder = {
  readonly account: string
  readonly since: string
  readonly seq: number
  readonly how: 'first' | 'handover' | 'illness' | 'absent'
  /** The shifts beyond his own that he stayed for, by the date on which each begins. */
  readonly stays: readonly { readonly day: string; readonly reason: string }[]
}

/** A handover between its preparation and the second signature. */
export type RunningHandover = {
  readonly itemId: string
  readonly prepared: Said
  readonly explained: { readonly [about: string]: Explanation }
  /** By the point of the checklist. */
  readonly checks: { readonly [checkId: string]: CheckResult }
  readonly signature?: Signature
}
export type Signature = Said &
  HandedOver &
  ({ readonly side: 'outgoing' } | ({ readonly side: 'incoming' } & Arrival))

/** One post: its own chain of relief. */
export type Chain = {
  readonly holder?: Holder
  readonly running?: RunningHandover
  /** The last that both signed. */
  readonly lastSigned?: { readonly itemId: string; readonly seq: number }
}

/**
 * Where in the book somebody took a post: a few bytes for each, so that all of them can be listed; the rest is read
 * back from the line itself.
 */
export type TakenAt = {
  readonly post: ShiftPost
  /** Counted on over the chains of the book, as those of the remarks are. */
  readonly line: number
  readonly at: string
  /** The handover that both signed; absent where the post was taken without one. */
  readonly itemId?: string
  /** Lines of the remarks that were made to it later. */
  readonly remarks: readonly number[]
}

/** Each post's own chain of relief; what runs stays in mind as a whole. */
export type HandoverState = { posts: { [P in ShiftPost]?: Chain }; taken: TakenAt[] }

export const emptyHandovers = (): HandoverState => ({ posts: {}, taken: [] })

/** A handover that both signed; undefined for any other number. */
export const signedHandover = (handovers: Frozen<HandoverState>, itemId: string): TakenAt | undefined =>
  handovers.taken.findLast(taken => taken.itemId === itemId)

export const chainOf = (handovers: Frozen<HandoverState>, post: ShiftPost): Chain =>
  own(handovers.posts, post) ?? {}

export const phaseOf = ({ holder, running }: Chain): Phase => {
  if (!holder) return 'vacant'
  if (!running) return 'on-duty'
  if (!running.signature) return 'preparing'
  return running.signature.side === 'outgoing' ? 'signed-out' : 'signed-in'
}
