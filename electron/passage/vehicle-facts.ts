import type { Frozen } from '../../shared/kernel/event.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { plateDoubtOf, tidyPlate } from '../../shared/papers/index.ts'
import type {
  CorrectPassage,
  Enter,
  EnterWithVisitor,
  PassageRow,
  SealedEnter,
  SealedEnterWithVisitor,
  SealedPassageCorrection,
  SealedTakeBack,
  TakeBackPassage,
  VehicleFacts,
} from '../../shared/passage/contract.ts'
import { type OutsideVehicle, outsideVehicle } from '../../shared/passage/outside-vehicle.ts'
import { type VehicleState, vehicleWithPlate } from '../../shared/vehicle/index.ts'
import type { Particulars } from '../store/people.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { type ArrivalPorts, sealArrival } from '../visit/seal-arrival.ts'
import { visitorIn } from '../visit/visitor-facts.ts'

export type VehiclePorts = {
  readonly people: PeopleOfBook
  /** The passage by which the vehicle with this plate is inside. @throws DiskError. */
  readonly insideByPlate: (plate: string) => string | undefined
  readonly vehicles: () => Frozen<VehicleState>
  readonly passageOf: (itemId: string) => PassageRow | undefined
  /** The journal file that the commit will go to. */
  readonly month: string
}

/**
 * Puts a sealed reference in the place of a vehicle of others and says what decide cannot see any more: whether its plate
 * is doubtful, is inside already, or is one of the unit's own. On the disk when it returns. @throws NotWritten, Poisoned,
 * DiskError.
 */
export const sealEnter = ({ vehicle, sameAs, ...stated }: Enter, ports: VehiclePorts): SealedEnter => {
  if (vehicle) return { ...stated, ...sealed(tidy(vehicle), ports) }
  if (sameAs === undefined) return { ...stated, doubts: [] }
  return { ...stated, ...(sealedAgain(sameAs, stated.driver, ports) ?? { doubts: [], goneFrom: sameAs }) }
}

/** The visitor drives: his name and telephone stand with the vehicle. */
export const sealEnterWithVisitor = (
  { visit, plate, ...stated }: EnterWithVisitor,
  ports: VehiclePorts & ArrivalPorts,
): SealedEnterWithVisitor => {
  const sealedVisit = sealArrival(visit, ports)
  const visitor = sealedVisit.visitor && visitorIn(ports.people, sealedVisit.visitor)
  // Nothing is sealed for somebody who cannot be let in.
  if (!visitor) return { ...stated, visit: sealedVisit, vehicle: { doubts: [] } }
  const { name: driver, phone, organisation } = visitor
  const vehicle = {
    plate,
    driver,
    ...(phone !== undefined && { phone }),
    ...(organisation !== undefined && { organisation }),
  }
  return { ...stated, visit: sealedVisit, vehicle: sealed(tidy(vehicle), ports) }
}

/** As `sealEnter`; without a plate it stays the vehicle that it was, with a driver it was he who drove. */
export const sealPassageCorrection = (
  { vehicle, ...stated }: CorrectPassage,
  ports: VehiclePorts,
): SealedPassageCorrection => {
  if (vehicle) return { ...stated, ...sealed(tidy(vehicle), ports) }
  const { itemId, driver } = stated
  const again = driver === undefined ? undefined : sealedAgain(itemId, driver, ports)
  if (again) return { ...stated, ...again }
  const insideAs = insideByRow(ports.passageOf(itemId), ports)
  return { ...stated, doubts: [], ...(insideAs !== undefined && { insideAs }) }
}

/** Says whether the same plate came in again meanwhile. */
export const factsOfTakeBack = (input: TakeBackPassage, ports: VehiclePorts): SealedTakeBack => {
  const insideAs = insideByRow(ports.passageOf(input.itemId), ports)
  return insideAs === undefined ? input : { ...input, insideAs }
}

/** Which vehicle a reference stands for; undefined where that cannot be read any more. */
export const vehicleIn = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): OutsideVehicle | undefined => {
  const found = people.open(ref)
  return found.kind === 'known' ? asVehicle(found.particulars) : undefined
}

/** Particulars that stay open are looked at once: at every entry, those of everything inside are. */
const looked = new WeakMap<Particulars, OutsideVehicle | 'none'>()

const asVehicle = (particulars: Particulars): OutsideVehicle | undefined => {
  const known = looked.get(particulars) ?? outsideVehicle.safeParse(particulars).data ?? 'none'
  looked.set(particulars, known)
  return known === 'none' ? undefined : known
}

const sealed = (vehicle: OutsideVehicle, ports: VehiclePorts, known?: PersonRef): VehicleFacts => {
  const { plate } = vehicle
  const doubt = plateDoubtOf(plate)
  const insideAs = ports.insideByPlate(plate)
  const ownAs = vehicleWithPlate(ports.vehicles(), plate)
  return {
    vehicle: ports.people.seal(ports.month, vehicle, known),
    doubts: doubt === undefined ? [] : [doubt],
    ...(insideAs !== undefined && { insideAs }),
    ...(ownAs !== undefined && { ownAs }),
  }
}

/** The vehicle of that passage. It may be driven by another: whose telephone that is nobody knows. */
const sealedAgain = (
  itemId: string,
  driver: string | undefined,
  ports: VehiclePorts,
): VehicleFacts | undefined => {
  const known = ports.passageOf(itemId)?.vehicle
  const found = known && vehicleIn(ports.people, known)
  if (!known || !found) return undefined
  const isOther = driver !== undefined && driver !== found.driver
  const { phone: _, ...others } = found
  return sealed(isOther ? { ...others, driver } : found, ports, known)
}

const tidy = ({ plate, ...vehicle }: OutsideVehicle): OutsideVehicle => ({
  plate: tidyPlate(plate) || plate,
  ...vehicle,
})

const insideByRow = (row: PassageRow | undefined, ports: VehiclePorts): string | undefined => {
  const vehicle = row?.vehicle && vehicleIn(ports.people, row.vehicle)
  return vehicle && ports.insideByPlate(vehicle.plate)
}
