import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Place } from './place-kinds.ts'

/** By whom and when the commit says. `revision`: which version of this kind's places it is, from 1. */
type Version = {
  readonly kind: string
  readonly places: readonly Place[]
  readonly reason: string
  readonly revision: number
}

export type ParkingChanged = Event<'parking.changed', Version>

/** From now on the shipped places count, also those that a later program brings; `places` are those of the day. */
export type ParkingRestored = Event<'parking.restored', Version>

export type ParkingEvent = ParkingChanged | ParkingRestored

export const parkingVersions = {
  'parking.changed': [],
  'parking.restored': [],
} as const satisfies { [K in ParkingEvent['kind']]: readonly Upcast[] }

export const isParkingEvent = (event: Event): event is ParkingEvent =>
  Object.hasOwn(parkingVersions, event.kind)
