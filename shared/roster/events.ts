import type { Approval } from '../approval/index.ts'
import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { AbsenceKind, PlannedDuty } from './contract.ts'

/** Somebody who takes turns; what he bore before `since` is not counted, nor what he might have. */
export type PoolMember = { readonly staffId: string; readonly since: string }

/** `revision`: which statement on this post it is, from 1. */
export type PoolSet = Event<
  'roster.pool-set',
  { readonly post: ShiftPost; readonly revision: number; readonly members: readonly PoolMember[] }
>

type Pair = { readonly one: string; readonly other: string; readonly reason: string }
export type KeptApart = Event<'roster.kept-apart', Pair>
export type LetMeet = Event<'roster.let-meet', Pair>

export type AbsenceNoted = Event<
  'roster.absence-noted',
  {
    readonly itemId: string
    readonly staffId: string
    readonly kind: AbsenceKind
    readonly from: string
    readonly to: string
    readonly reason: string
    readonly approver?: string
  }
>
export type AbsenceWithdrawn = Event<
  'roster.absence-withdrawn',
  { readonly itemId: string; readonly reason: string }
>

/** What one bears in the month and in the year so far, as it was published. */
export type PublishedTally = {
  readonly staffId: string
  readonly duties: number
  readonly burden: number
  readonly burdenOfYear: number
}

/**
 * The whole month as it stands from then on. What changed by it is in the same commit as `shift.planned` and
 * `shift.cleared`: who is on duty follows from those alone.
 */
export type RosterPublished = Event<
  'roster.published',
  {
    readonly month: string
    readonly version: number
    readonly duties: readonly PlannedDuty[]
    readonly tallies: readonly PublishedTally[]
    /** How many places were given otherwise than the list said, and how many had begun and stayed as they were. */
    readonly changed: number
    readonly begun: number
    /** What was shown and accepted with it, by kind. */
    readonly shown: { readonly [kind: string]: number }
    readonly reason: string
  }
>

export type SwapPlace = { readonly day: string; readonly post: ShiftPost }

export type SwapAsked = Event<
  'roster.swap-asked',
  {
    readonly itemId: string
    readonly staffId: string
    readonly own: SwapPlace
    readonly otherId: string
    readonly other?: SwapPlace
    readonly reason: string
    /** The paper on which both agreed. */
    readonly agreedOn?: string
  }
>
type OfSwap = { readonly itemId: string }
export type SwapAgreed = Event<'roster.swap-agreed', OfSwap>
export type SwapDeclined = Event<'roster.swap-declined', OfSwap & { readonly reason: string }>
export type SwapWithdrawn = Event<'roster.swap-withdrawn', OfSwap & { readonly reason: string }>
export type SwapRejected = Event<'roster.swap-rejected', OfSwap & { readonly reason: string }>
/** The shifts themselves are changed by `shift.planned` in the same commit. */
export type SwapApproved = Event<'roster.swap-approved', OfSwap & { readonly paper?: Approval }>

export type SwapStep = SwapAgreed | SwapDeclined | SwapWithdrawn | SwapRejected | SwapApproved

export type RosterEvent =
  | PoolSet
  | KeptApart
  | LetMeet
  | AbsenceNoted
  | AbsenceWithdrawn
  | RosterPublished
  | SwapAsked
  | SwapStep

export const rosterVersions = {
  'roster.pool-set': [],
  'roster.kept-apart': [],
  'roster.let-meet': [],
  'roster.absence-noted': [],
  'roster.absence-withdrawn': [],
  'roster.published': [],
  'roster.swap-asked': [],
  'roster.swap-agreed': [],
  'roster.swap-declined': [],
  'roster.swap-withdrawn': [],
  'roster.swap-rejected': [],
  'roster.swap-approved': [],
} as const satisfies { [K in RosterEvent['kind']]: readonly Upcast[] }

export const isRosterEvent = (event: Event): event is RosterEvent => Object.hasOwn(rosterVersions, event.kind)
