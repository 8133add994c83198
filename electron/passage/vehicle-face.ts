import { tidyPlate } from '../../shared/papers/index.ts'
import type { OutsideVehicle } from '../../shared/passage/outside-vehicle.ts'
import { readingOf } from '../accounts/pinyin.ts'
import { type Face, worst } from '../known/known-index.ts'

/** How a vehicle is told from all others, by its plate, and found while one types. */
export type VehicleFace = Face & {
  readonly plate: string
  readonly driver: string
  readonly initials: string
  readonly organisation: string
}

/** @param driver of an own vehicle, whose it is. */
export const vehicleFaceOf = ({
  plate,
  driver = '',
  organisation = '',
}: Pick<OutsideVehicle, 'plate' | 'driver' | 'organisation'>): VehicleFace => {
  const words = {
    plate: foldedVehicle(plate),
    driver: foldedVehicle(driver),
    initials: readingOf(driver).initials,
    organisation: foldedVehicle(organisation),
  }
  // A plate is mostly looked for by its end: turned round, that is the beginning of a word.
  const all = [...Object.values(words), turned(words.plate)].map(word => ` ${word}`).join('')
  return { key: plate, ...words, all }
}

/** How well typed text (folded, not empty) fits: the whole plate, its end, its beginning, or a driver; within a word. */
export const rankOfVehicle = (
  { plate, driver, initials, organisation }: VehicleFace,
  typed: string,
): number => {
  if (plate === typed) return 0
  if (plate.endsWith(typed) || plate.startsWith(typed)) return 1
  if (driver.startsWith(typed) || initials.startsWith(typed)) return 1
  if (plate.includes(typed)) return 2
  return driver.includes(typed) || organisation.includes(typed) ? 3 : worst
}

export const vehicleBeginnings = (typed: string): readonly string[] => [
  ...new Set([` ${typed}`, ` ${turned(typed)}`]),
]

/** Capitals, full-width letters, spaces and the dot of a plate make no difference. */
export const foldedVehicle = (text: string): string => tidyPlate(text).toLowerCase()

const turned = (text: string): string => [...text].reverse().join('')
