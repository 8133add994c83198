import type { PlaceKind } from '../parking/index.ts'
import type { OwnVehicleKind } from './contract.ts'

/** Any vehicle that comes to the gate: the unit's own, and those of others. */
export type ParkedKind = OwnVehicleKind | 'outside'

/** Why a vehicle does not stand there; `may` where it does. */
export type ParkingOutcome = 'may' | 'outside-inside' | 'official-elsewhere' | 'kept-for-official'

/** THE table: which vehicle stands where. Outside ones never in garage or shed, official ones only in theirs (§12.1.2). */
export const parksWhere: { readonly [V in ParkedKind]: { readonly [P in PlaceKind]: ParkingOutcome } } = {
  outside: {
    yard: 'may',
    garage: 'outside-inside',
    shed: 'outside-inside',
    official: 'outside-inside',
  },
  staff: { yard: 'may', garage: 'may', shed: 'may', official: 'kept-for-official' },
  official: {
    yard: 'official-elsewhere',
    garage: 'official-elsewhere',
    shed: 'official-elsewhere',
    official: 'may',
  },
}
