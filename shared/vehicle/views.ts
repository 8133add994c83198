import { nameOf } from '../account/index.ts'
import { staffName, staffOf } from '../directory/index.ts'
import { placeName } from '../parking/index.ts'
import type { VehicleRow } from './contract.ts'
import type { VehicleSurroundings } from './decide.ts'

/** Every own vehicle by plate, those that were withdrawn last. */
export const vehicleRows = ({
  vehicles,
  directory,
  accounts,
  parking,
}: VehicleSurroundings): readonly VehicleRow[] =>
  Object.entries(vehicles.vehicles)
    .map(([vehicleId, { by, section, ...vehicle }]): VehicleRow => {
      const { ownerId, placeId } = vehicle
      const owner = ownerId === undefined ? undefined : staffOf(directory, ownerId)
      return {
        vehicleId,
        ...vehicle,
        ownerName: ownerId === undefined ? '' : (staffName(directory, ownerId) ?? ownerId),
        section: section ?? owner?.section ?? '',
        placeName: placeId === undefined ? '' : placeName(parking, placeId),
        byName: nameOf(accounts, by),
      }
    })
    .sort((a, b) => Number(a.isWithdrawn) - Number(b.isWithdrawn) || (a.plate < b.plate ? -1 : 1))
