import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** What one statement says of somebody to look out for. */
export type LookOutStated = {
  readonly person: PersonRef
  readonly reason: string
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string
  readonly toDo: string
}

type Stated = LookOutStated & { readonly itemId: string }

export type LookOutAdded = Event<'look-out.added', Stated>

/** A new statement; the earlier one stays to be read. */
export type LookOutChanged = Event<
  'look-out.changed',
  Stated & { readonly revision: number; readonly corrects: number; readonly why: string }
>

export type LookOutWithdrawn = Event<'look-out.withdrawn', { readonly itemId: string; readonly why: string }>

/** He came, by that visit, and was let in with a word; in the same line as the visit. */
export type LookOutMetEvent = Event<'look-out.met', { readonly itemId: string; readonly gateId: string }>

/** Somebody saw the whole of what is sealed, and why. */
export type LookOutLookedAt = Event<
  'look-out.looked-at',
  { readonly itemId: string; readonly reason: string }
>

export type LookOutEvent =
  | LookOutAdded
  | LookOutChanged
  | LookOutWithdrawn
  | LookOutMetEvent
  | LookOutLookedAt

export const lookOutVersions = {
  'look-out.added': [],
  'look-out.changed': [],
  'look-out.withdrawn': [],
  'look-out.met': [],
  'look-out.looked-at': [],
} as const satisfies { [K in LookOutEvent['kind']]: readonly Upcast[] }

export const isLookOutEvent = (event: Event): event is LookOutEvent =>
  Object.hasOwn(lookOutVersions, event.kind)
