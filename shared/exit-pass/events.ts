import type { Approval } from '../approval/index.ts'
import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Counted, PassItem, PassNumber, TelephoneDecision } from './contract.ts'
import type { SealedHolder } from './holder.ts'
import type { LivePass } from './state.ts'

type Stated = {
  readonly itemId: string
  readonly holder: SealedHolder
  readonly section: string
  readonly items: readonly PassItem[]
  readonly purpose: string
  readonly dueAt?: string
}
type PassStated = Stated & { readonly validUntil: string; readonly approval: Approval }

export type PassIssued = Event<'exit-pass.issued', PassStated & { readonly number: PassNumber }>

export type PassCorrected = Event<
  'exit-pass.corrected',
  PassStated & { readonly revision: number; readonly corrects: number; readonly reason: string }
>

export type PassWithdrawn = Event<'exit-pass.withdrawn', { readonly itemId: string; readonly reason: string }>

type Moved = { readonly itemId: string; readonly items: readonly Counted[]; readonly remark?: string }

export type GoodsLetOut = Event<'exit-pass.let-out', Moved>

export type GoodsReturned = Event<'exit-pass.returned', Moved>

/** All that it names went out, by a decision by telephone. */
export type GoodsReleased = Event<'exit-pass.released', Stated & { readonly decision: TelephoneDecision }>

export type ReleaseConfirmed = Event<
  'exit-pass.confirmed',
  { readonly itemId: string; readonly approval: Approval; readonly remark?: string }
>

/** A vehicle took along what that letting-out let out, the first one counted 1; it covers no other. `passageId`: with which passage. */
type Carried = { readonly itemId: string; readonly letting: number; readonly passageId: string }
export type GoodsCarried = Event<'exit-pass.carried', Carried>
/** The leaving was a mistake: the vehicle is inside after all, and the things with it. */
export type GoodsStayed = Event<'exit-pass.stayed', Carried>

/** A letting-out, or a return, was a mistake; the first one of its kind counted 1. `stands`: the pass without it, for it may be out of mind. */
export type MoveTakenBack = Event<
  'exit-pass.taken-back',
  {
    readonly itemId: string
    readonly way: 'out' | 'back'
    readonly move: number
    readonly items: readonly Counted[]
    readonly reason: string
    readonly stands: LivePass
  }
>

export type ExitPassEvent =
  | PassIssued
  | PassCorrected
  | PassWithdrawn
  | GoodsLetOut
  | GoodsReturned
  | GoodsReleased
  | ReleaseConfirmed
  | GoodsCarried
  | GoodsStayed
  | MoveTakenBack

export const exitPassVersions = {
  'exit-pass.issued': [],
  'exit-pass.corrected': [],
  'exit-pass.withdrawn': [],
  'exit-pass.let-out': [],
  'exit-pass.returned': [],
  'exit-pass.released': [],
  'exit-pass.confirmed': [],
  'exit-pass.carried': [],
  'exit-pass.stayed': [],
  'exit-pass.taken-back': [],
} as const satisfies { [K in ExitPassEvent['kind']]: readonly Upcast[] }

export const isExitPassEvent = (event: Event): event is ExitPassEvent =>
  Object.hasOwn(exitPassVersions, event.kind)
