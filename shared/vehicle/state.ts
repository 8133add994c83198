import type { Frozen } from '../kernel/event.ts'
import { keyWhere, own } from '../kernel/own.ts'
import type { OwnVehicleStated } from './events.ts'

/** A vehicle of the unit's own; one that was withdrawn stays, so that what it did can be read. */
export type OwnVehicle = OwnVehicleStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly isWithdrawn: boolean
}

/**
 * The register of own vehicles, by number. It stands in clear: plates of the unit and of its staff are the unit's own
 * record, as its directory is; only outsiders' are particulars to be sealed (format.md §5).
 */
export type VehicleState = { vehicles: { [vehicleId: string]: OwnVehicle } }

export const emptyVehicles = (): VehicleState => ({ vehicles: {} })

type Vehicles = Frozen<VehicleState>

export const vehicleOf = ({ vehicles }: Vehicles, vehicleId: string): OwnVehicle | undefined =>
  own(vehicles, vehicleId)

/** The vehicle that bears this plate now. @param plate as `tidyPlate` leaves it. */
export const vehicleWithPlate = ({ vehicles }: Vehicles, plate: string): string | undefined =>
  keyWhere(vehicles, vehicle => vehicle.plate === plate && !vehicle.isWithdrawn)
