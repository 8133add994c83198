import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { VehicleEvent } from './events.ts'
import type { VehicleState } from './state.ts'

/** Edits the lane's own state in place. */
export const evolveVehicles = (
  { vehicles }: VehicleState,
  event: VehicleEvent,
  { actor: by, at }: EventMeta,
): void => {
  switch (event.kind) {
    case 'vehicle.added': {
      const { vehicleId, ...stated } = event.data
      vehicles[vehicleId] = { ...stated, revision: 1, by, at, isWithdrawn: false }
      return
    }
    case 'vehicle.changed': {
      const { vehicleId, corrects: _, ...stated } = event.data
      const isWithdrawn = own(vehicles, vehicleId)?.isWithdrawn ?? false
      vehicles[vehicleId] = { ...stated, by, at, isWithdrawn }
      return
    }
    case 'vehicle.withdrawn': {
      const { vehicleId, reason } = event.data
      const before = own(vehicles, vehicleId)
      if (before) vehicles[vehicleId] = { ...before, reason, by, at, isWithdrawn: true }
      return
    }
    default:
      assertNever(event)
  }
}
