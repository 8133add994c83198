import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { InsideVisit } from './state.ts'
import type { BadgeBack, Confirmation, VisitDoubt } from './words.ts'

/** What one statement says of a visit. */
export type VisitStated = {
  readonly visitor: PersonRef
  readonly people: number
  readonly hostId: string
  readonly purpose: string
  readonly confirmed: Confirmation
  /** When; absent where that was not stated, and where nobody confirmed. */
  readonly confirmedAt?: string
  readonly badge?: string
  readonly carried?: string
  readonly remark?: string
  readonly arrivedAt: string
  readonly doubts: readonly VisitDoubt[]
}

type Stated = VisitStated & { readonly itemId: string }

/** `overstayAfterMinutes`: the limit in force, so that a later one rewrites no past. */
export type VisitSignedIn = Event<'visit.signed-in', Stated & { readonly overstayAfterMinutes: number }>

export type VisitCorrected = Event<
  'visit.corrected',
  Stated & { readonly revision: number; readonly corrects: number; readonly reason: string }
>

/** `people` left of those that were inside. */
export type VisitSignedOut = Event<
  'visit.signed-out',
  {
    readonly itemId: string
    readonly people: number
    readonly leftAt: string
    readonly badge?: BadgeBack
  }
>

/** `people` of them are not inside any more; when they left nobody knows, only how that was found out. */
export type VisitFoundGone = Event<
  'visit.found-gone',
  {
    readonly itemId: string
    readonly people: number
    readonly how: string
    readonly badge?: BadgeBack
  }
>

/**
 * The last leaving was a mistake: the `people` of `leftAt` (without one, of when it was written down) are inside after all. `visit`: what is to be known of them, as
 * the visit stands; whoever left is out of mind.
 */
export type VisitTakenBack = Event<
  'visit.taken-back',
  {
    readonly itemId: string
    readonly people: number
    readonly leftAt: string
    readonly reason: string
    readonly visit: Omit<InsideVisit, 'people'>
  }
>

/** Who looked at what is sealed, and why; before anything was shown. */
export type VisitorLookedAt = Event<'visit.looked-at', { readonly itemId: string; readonly reason: string }>

export type BadgeFound = Event<'visit.badge-found', { readonly badge: string; readonly itemId: string }>

export type VisitEvent =
  | VisitSignedIn
  | VisitCorrected
  | VisitSignedOut
  | VisitFoundGone
  | VisitTakenBack
  | BadgeFound
  | VisitorLookedAt

export const visitVersions = {
  'visit.signed-in': [],
  'visit.corrected': [],
  'visit.signed-out': [],
  'visit.found-gone': [],
  'visit.taken-back': [],
  'visit.badge-found': [],
  'visit.looked-at': [],
} as const satisfies { [K in VisitEvent['kind']]: readonly Upcast[] }

export const isVisitEvent = (event: Event): event is VisitEvent => Object.hasOwn(visitVersions, event.kind)
