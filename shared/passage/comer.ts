import { refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { vehicleOf } from '../vehicle/index.ts'
import type { SealedEnter } from './contract.ts'
import type { PassageStated } from './events.ts'
import { openPassageOf } from './places.ts'
import { falseVehicle, type No, ownPlate, type PassageSurroundings } from './whether.ts'
import { isOutside, type PassageKind } from './words.ts'

type Around = PassageSurroundings

/** Which vehicle it is: one of others by what is sealed of it, or one of the register. */
type Comer = Partial<
  Pick<SealedEnter, 'vehicle' | 'vehicleId' | 'driver' | 'insideAs' | 'ownAs' | 'goneFrom'>
> & {
  readonly kind: PassageKind
}

/** Whatever comes is either in the register or named by its plate. */
export const falseComer = (around: Around, { kind, vehicle, vehicleId, ownAs, goneFrom }: Comer): No => {
  if (!isOutside(kind))
    return vehicleId === undefined ? refuse('passage.vehicle-missing') : falseVehicle(around, vehicleId, kind)
  if (goneFrom !== undefined) return refuse('passage.vehicle-gone', { number: shownNumber(goneFrom) })
  return vehicle === undefined ? refuse('passage.vehicle-missing') : ownPlate(around, ownAs)
}

/** The passage by which it is inside, or out, already. */
export const openAs = (around: Around, { kind, vehicleId, insideAs }: Comer): string | undefined =>
  isOutside(kind) || vehicleId === undefined ? insideAs : openPassageOf(around, vehicleId)

/** One of others stays sealed; one of the register is told by its number and the plate of the day. */
export const whoComes = (
  around: Around,
  { kind, vehicle, vehicleId, driver }: Comer,
): Pick<PassageStated, 'vehicle' | 'vehicleId' | 'plate' | 'driver'> => {
  if (isOutside(kind)) return vehicle === undefined ? {} : { vehicle }
  return vehicleId === undefined ? {} : ofRegister(around, vehicleId, driver)
}

export const ofRegister = ({ vehicles }: Around, vehicleId: string, driver: string | undefined) => ({
  vehicleId,
  plate: vehicleOf(vehicles, vehicleId)?.plate ?? '',
  ...(driver !== undefined && { driver }),
})
