import type { PlaceTaken } from '../../shared/passage/contract.ts'
import { type ParkedKind, parksWhere } from '../../shared/vehicle/index.ts'

/** The place where it usually stands if that is free, else the first that is free and open to it; empty for none. */
export const firstFree = (places: readonly PlaceTaken[], of: ParkedKind, usual?: string): string => {
  const open = places.filter(
    ({ kind, taken, capacity }) => parksWhere[of][kind] === 'may' && taken < capacity,
  )
  return (open.find(({ placeId }) => placeId === usual) ?? open[0])?.placeId ?? ''
}
