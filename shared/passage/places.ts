import type { Frozen } from '../kernel/event.ts'
import { keyWhere, own } from '../kernel/own.ts'
import { type Place, placesNow } from '../parking/index.ts'
import type { TableRead } from '../unit-table/index.ts'
import type { Standing, VehicleState } from '../vehicle/index.ts'
import type { PlaceTaken } from './contract.ts'
import type { PassageState } from './state.ts'

/** What tells who stands where. */
export type Parked = Frozen<{ passages: PassageState; vehicles: VehicleState }>

/** What is not counted: a vehicle that is about to stand elsewhere, by its passage or its number. */
type ButFor = { readonly itemId?: string | undefined; readonly vehicleId?: string | undefined }

/** How many stand there: whatever came in and did not leave, and official vehicles that are at home. */
export const takenAt = (parked: Parked, placeId: string, but: ButFor = {}): number =>
  staysAt(parked, placeId, but) + officialAt(parked, placeId, but)

const staysAt = ({ passages }: Parked, placeId: string, { itemId }: ButFor): number =>
  Object.entries(passages.open).filter(
    ([id, passage]) => passage.kind !== 'official' && passage.placeId === placeId && id !== itemId,
  ).length

const officialAt = (parked: Parked, placeId: string, but: ButFor): number =>
  Object.keys(parked.vehicles.vehicles).filter(
    vehicleId => vehicleId !== but.vehicleId && standsAt(parked, vehicleId) === placeId,
  ).length

/** Where an official vehicle stands that is at home; undefined for one that is out, and for all others. */
export const standsAt = (parked: Parked, vehicleId: string): string | undefined => {
  const vehicle = own(parked.vehicles.vehicles, vehicleId)
  if (vehicle?.kind !== 'official' || vehicle.isWithdrawn || isOpen(parked, vehicleId)) return undefined
  return own(parked.passages.parked, vehicleId) ?? vehicle.placeId
}

/** The passage by which a vehicle of the register is inside, or out on a trip. */
export const openPassageOf = (
  { passages }: Pick<Parked, 'passages'>,
  vehicleId: string,
): string | undefined => keyWhere(passages.open, passage => passage.vehicleId === vehicleId)

const isOpen = (parked: Parked, vehicleId: string): boolean => openPassageOf(parked, vehicleId) !== undefined

/** What the register of vehicles has to know of the gate. */
export const standingAround = (parked: Parked): Standing => ({
  takenBeside: (placeId, vehicleId) => takenAt(parked, placeId, { vehicleId }),
  isOut: vehicleId =>
    isOpen(parked, vehicleId) && own(parked.vehicles.vehicles, vehicleId)?.kind === 'official',
})

/** Every place of the plan, yards first, and how many stand there. */
export const placesTaken = (
  parked: Parked & { readonly parking: TableRead<readonly Place[]> },
): readonly PlaceTaken[] =>
  placesNow(parked.parking).map(({ id, ...place }) => ({
    placeId: id,
    ...place,
    taken: takenAt(parked, id),
  }))
