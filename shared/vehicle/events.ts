import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { OwnVehicleKind } from './contract.ts'

/** What is stated of a vehicle of one's own. */
export type OwnVehicleStated = {
  readonly plate: string
  readonly kind: OwnVehicleKind
  readonly ownerId?: string
  readonly section?: string
  readonly placeId?: string
  readonly remark?: string
}

type Stated = OwnVehicleStated & { readonly vehicleId: string }

export type VehicleAdded = Event<'vehicle.added', Stated>
export type VehicleChanged = Event<
  'vehicle.changed',
  Stated & { readonly revision: number; readonly corrects: number; readonly reason: string }
>
export type VehicleWithdrawn = Event<
  'vehicle.withdrawn',
  { readonly vehicleId: string; readonly reason: string }
>

export type VehicleEvent = VehicleAdded | VehicleChanged | VehicleWithdrawn

export const vehicleVersions = {
  'vehicle.added': [],
  'vehicle.changed': [],
  'vehicle.withdrawn': [],
} as const satisfies { [K in VehicleEvent['kind']]: readonly Upcast[] }

export const isVehicleEvent = (event: Event): event is VehicleEvent =>
  Object.hasOwn(vehicleVersions, event.kind)
