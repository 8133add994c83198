import { type AccountState, nameOf } from '../account/index.ts'
import { shownTime } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { plateDoubtOf, shownPlate, tidyPlate } from '../papers/index.ts'
import { type Place, placeNow } from '../parking/index.ts'
import type { TableRead } from '../unit-table/index.ts'
import { type AddVehicle, type ChangeVehicle, ownVehicleKinds, type WithdrawVehicle } from './contract.ts'
import { plateDoubts } from './doubts.ts'
import type { OwnVehicleStated, VehicleAdded, VehicleChanged, VehicleWithdrawn } from './events.ts'
import { parksWhere } from './parks-where.ts'
import type { VehicleRefusal } from './refusals.ts'
import { type OwnVehicle, type VehicleState, vehicleOf, vehicleWithPlate } from './state.ts'

/** What the register needs of other features. */
export type VehicleSurroundings = Frozen<{
  vehicles: VehicleState
  directory: DirectoryState
  accounts: AccountState
}> & { readonly parking: TableRead<readonly Place[]> }
type Around = VehicleSurroundings

/** What the gate knows: how many stand somewhere beside that vehicle, and whether it is on its way. */
export type Standing = {
  readonly takenBeside: (placeId: string, vehicleId: string | undefined) => number
  readonly isOut: (vehicleId: string) => boolean
}
type When = Pick<Context, 'now' | 'timeZone' | 'newItemId'> & Standing
type No = Refusal<VehicleRefusal> | undefined

/** By the office; of a plate of an odd form a word is asked for, it is never turned down. */
export const decideAddVehicle = (
  around: Around,
  input: AddVehicle,
  when: When,
): Decision<VehicleAdded, VehicleRefusal> => {
  const stated = tidied(input)
  const no = falseStatement(around, stated, undefined, when)
  if (no) return no
  return accept({ kind: 'vehicle.added', v: 1, data: { vehicleId: when.newItemId(), ...stated } })
}

export const decideChangeVehicle = (
  around: Around,
  { vehicleId, revision, reason, ...input }: ChangeVehicle,
  when: When,
): Decision<VehicleChanged, VehicleRefusal> => {
  const vehicle = vehicleOf(around.vehicles, vehicleId)
  if (!vehicle) return refuse('vehicle.unknown')
  const stated = tidied(input)
  const no =
    withdrawn(vehicle) ??
    stale(around, vehicle, revision, when) ??
    falseStatement(around, stated, vehicleId, when) ??
    (vehicle.kind === stated.kind ? undefined : moving(vehicleId, vehicle, when)) ??
    (isSame(vehicle, stated) ? refuse('vehicle.nothing-changed') : undefined)
  if (no) return no
  const place = { revision: vehicle.revision + 1, corrects: vehicle.revision, reason }
  return accept({ kind: 'vehicle.changed', v: 1, data: { vehicleId, ...stated, ...place } })
}

export const decideWithdrawVehicle = (
  around: Around,
  { vehicleId, reason }: WithdrawVehicle,
  when: When,
): Decision<VehicleWithdrawn, VehicleRefusal> => {
  const vehicle = vehicleOf(around.vehicles, vehicleId)
  if (!vehicle) return refuse('vehicle.unknown')
  const no = withdrawn(vehicle) ?? moving(vehicleId, vehicle, when)
  return no ?? accept({ kind: 'vehicle.withdrawn', v: 1, data: { vehicleId, reason } })
}

const tidied = ({ plate, kind, ownerId, section, placeId, remark }: AddVehicle): OwnVehicleStated => ({
  plate: tidyPlate(plate),
  kind,
  ...(ownerId !== undefined && { ownerId }),
  ...(section !== undefined && { section }),
  ...(placeId !== undefined && { placeId }),
  ...(remark !== undefined && { remark }),
})

const falseStatement = (
  around: Around,
  stated: OwnVehicleStated,
  vehicleId: string | undefined,
  when: When,
): No =>
  knownPlate(around, stated.plate, vehicleId) ??
  withoutWord(stated) ??
  falseOwner(around, stated) ??
  falsePlace(around, stated, vehicleId, when)

const knownPlate = ({ vehicles }: Around, plate: string, vehicleId: string | undefined): No => {
  const other = vehicleWithPlate(vehicles, plate)
  if (other === undefined || other === vehicleId) return undefined
  const kind = ownVehicleKinds[vehicleOf(vehicles, other)?.kind ?? 'staff']
  return refuse('vehicle.plate-known', { plate: shownPlate(plate), kind })
}

const withoutWord = ({ plate, remark }: OwnVehicleStated): No => {
  const doubt = plateDoubtOf(plate)
  return doubt === undefined || remark !== undefined
    ? undefined
    : refuse('vehicle.remark-needed', { doubt: plateDoubts[doubt] })
}

const falseOwner = ({ directory }: Around, { kind, ownerId }: OwnVehicleStated): No => {
  if (ownerId === undefined) return kind === 'staff' ? refuse('vehicle.owner-missing') : undefined
  const owner = staffOf(directory, ownerId)
  return owner && owner.leftOn === undefined ? undefined : refuse('vehicle.owner-unknown')
}

const falsePlace = (
  { parking }: Around,
  { kind, placeId }: OwnVehicleStated,
  vehicleId: string | undefined,
  { takenBeside }: When,
): No => {
  if (placeId === undefined) return kind === 'official' ? refuse('vehicle.place-missing') : undefined
  const place = placeNow(parking, placeId)
  if (!place) return refuse('vehicle.place-unknown')
  const outcome = parksWhere[kind][place.kind]
  if (outcome === 'official-elsewhere') return refuse('vehicle.place-forbidden', { place: place.name })
  if (outcome !== 'may') return refuse('vehicle.place-reserved', { place: place.name })
  const isFull = kind === 'official' && takenBeside(placeId, vehicleId) >= place.capacity
  return isFull ? refuse('vehicle.place-full', { place: place.name, capacity: place.capacity }) : undefined
}

const withdrawn = ({ plate, isWithdrawn }: OwnVehicle): No =>
  isWithdrawn ? refuse('vehicle.already-withdrawn', { plate: shownPlate(plate) }) : undefined

const moving = (vehicleId: string, { plate }: OwnVehicle, { isOut }: When): No =>
  isOut(vehicleId) ? refuse('vehicle.is-moving', { plate: shownPlate(plate) }) : undefined

const stale = (
  { accounts }: Around,
  { revision: now, by, at }: OwnVehicle,
  revision: number,
  { now: instant, timeZone }: When,
): No =>
  revision === now
    ? undefined
    : refuse('vehicle.revision-stale', { name: nameOf(accounts, by), at: shownTime(at, timeZone, instant) })

const compared = ['plate', 'kind', 'ownerId', 'section', 'placeId', 'remark'] as const

const isSame = (a: OwnVehicleStated, b: OwnVehicleStated): boolean =>
  compared.every(field => a[field] === b[field])
