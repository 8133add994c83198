import { staffOf } from '../../shared/directory/index.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { shownPlate } from '../../shared/papers/index.ts'
import { placeName } from '../../shared/parking/index.ts'
import type { ShownPlate } from '../../shared/passage/contract.ts'
import type { PassageKind } from '../../shared/passage/index.ts'
import { outsideVehicle } from '../../shared/passage/outside-vehicle.ts'
import { type ShownVehicle, shownVehicle } from '../../shared/passage/shown-vehicle.ts'
import { vehicleOf } from '../../shared/vehicle/index.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

export type VehicleSight = {
  readonly ledger: Pick<Ledger, 'state'>
  readonly people: Pick<PeopleOfBook, 'open'>
}

type Which = {
  readonly kind: PassageKind
  readonly vehicle?: PersonRef
  readonly vehicleId?: string
  readonly plate?: string
  readonly driver?: string
}

/** As far as a screen may show it: one of others by what is sealed, one's own by its plate and whose it is. @throws DiskError. */
export const showPlate = (
  { ledger, people }: VehicleSight,
  { kind, vehicle, vehicleId, plate, driver }: Which,
): ShownPlate => {
  if (vehicle) return { kind, vehicle: showVehicle(people, vehicle) }
  const { vehicles, directory } = ledger.state
  const known = vehicleId === undefined ? undefined : vehicleOf(vehicles, vehicleId)
  const ownerName = known?.ownerId === undefined ? known?.section : staffOf(directory, known.ownerId)?.name
  return {
    kind,
    plate: shownPlate(plate ?? known?.plate ?? ''),
    ...(ownerName !== undefined && { ownerName }),
    ...(driver !== undefined && { driver }),
  }
}

/** Whom it came to and where it stands, by their names of today. */
export const showNames = (
  { ledger }: Pick<VehicleSight, 'ledger'>,
  { hostId, placeId }: { readonly hostId?: string; readonly placeId?: string },
): { readonly hostName?: string; readonly placeName?: string } => ({
  ...(hostId !== undefined && { hostName: staffOf(ledger.state.directory, hostId)?.name ?? hostId }),
  ...(placeId !== undefined && { placeName: placeName(ledger.state.parking, placeId) }),
})

const showVehicle = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): ShownVehicle => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const known = outsideVehicle.safeParse(found.particulars)
  return known.success ? shownVehicle(known.data) : { kind: 'unreadable' }
}
