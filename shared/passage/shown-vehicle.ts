import { shownPlate } from '../papers/index.ts'
import type { OutsideVehicle } from './outside-vehicle.ts'

/** What a screen gets of a vehicle of others: its plate and driver, his phone by its tail. */
export type ShownVehicle =
  | {
      readonly kind: 'known'
      /** `津A·6K2Q8`. */
      readonly plate: string
      readonly driver?: string
      readonly organisation?: string
      readonly phoneTail?: string
    }
  /** `destroyed`: the month's key is gone (已按期销毁). `unreadable`: the sealed line is missing or was altered. */
  | { readonly kind: 'destroyed' | 'unreadable' }

const tail = 4

export const shownVehicle = ({ plate, driver, organisation, phone }: OutsideVehicle): ShownVehicle => ({
  kind: 'known',
  plate: shownPlate(plate),
  ...(driver !== undefined && { driver }),
  ...(organisation !== undefined && { organisation }),
  ...(phone !== undefined && { phoneTail: phone.slice(-tail) }),
})
