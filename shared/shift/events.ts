import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ShiftPost } from './posts.ts'

type OfPost = {
  /** Date on which the shift begins. */
  readonly day: string
  readonly post: ShiftPost
  /** Which statement on this post of this day it is, from 1. */
  readonly revision: number
  /** Why a shift that had begun was changed; empty before. */
  readonly reason: string
}

/** `name` as it was that day, for whoever reads the trail; from when to when by the settings then in force. */
export type ShiftPlanned = Event<
  'shift.planned',
  OfPost & {
    readonly staffId: string
    readonly name: string
    readonly from: string
    readonly to: string
  }
>

/** Nobody has the post any more; `staffId` had it. */
export type ShiftCleared = Event<'shift.cleared', OfPost & { readonly staffId: string }>

export type ShiftEvent = ShiftPlanned | ShiftCleared

export const shiftVersions = {
  'shift.planned': [],
  'shift.cleared': [],
} as const satisfies { [K in ShiftEvent['kind']]: readonly Upcast[] }

export const isShiftEvent = (event: Event): event is ShiftEvent => Object.hasOwn(shiftVersions, event.kind)
