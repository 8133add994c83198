import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Afterwards, RefusedKind } from './words.ts'

/** What one statement says of somebody who was not let in. */
export type TurnAwayStated = {
  readonly kind: RefusedKind
  readonly people: number
  readonly detail?: string
  readonly afterwards: Afterwards
  /** Who it was, as far as known. */
  readonly person?: PersonRef
  readonly happenedAt: string
}

type Stated = TurnAwayStated & { readonly itemId: string }

export type TurnAwayRecorded = Event<'turn-away.recorded', Stated>

/**
 * A new statement; the earlier one stays to be read. `wasAt`: when it was said to have happened before. `calls`,
 * `isSettled`: how far the matter had come, for it may be out of mind.
 */
export type TurnAwayCorrected = Event<
  'turn-away.corrected',
  Stated & {
    readonly revision: number
    readonly corrects: number
    readonly reason: string
    readonly wasAt: string
    readonly calls: number
    readonly isSettled: boolean
  }
>

/** The office was called, whether anybody answered or not. */
export type OfficeCalled = Event<
  'turn-away.called',
  {
    readonly itemId: string
    readonly whom: string
    readonly number: string
    readonly calledAt: string
    readonly isAnswered: boolean
    readonly result?: string
  }
>

export type TurnAwaySettled = Event<'turn-away.settled', { readonly itemId: string; readonly result: string }>

/** Somebody saw the whole of what is sealed, and why. */
export type TurnedAwayLookedAt = Event<
  'turn-away.looked-at',
  { readonly itemId: string; readonly reason: string }
>

export type TurnAwayEvent =
  | TurnAwayRecorded
  | TurnAwayCorrected
  | OfficeCalled
  | TurnAwaySettled
  | TurnedAwayLookedAt

export const turnAwayVersions = {
  'turn-away.recorded': [],
  'turn-away.corrected': [],
  'turn-away.called': [],
  'turn-away.settled': [],
  'turn-away.looked-at': [],
} as const satisfies { [K in TurnAwayEvent['kind']]: readonly Upcast[] }

export const isTurnAwayEvent = (event: Event): event is TurnAwayEvent =>
  Object.hasOwn(turnAwayVersions, event.kind)
