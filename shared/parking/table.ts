import { inForce, type TableRead, type UnitTable } from '../unit-table/index.ts'
import { type Place, type PlaceKind, placeKindIds, placeKinds, shippedPlaces } from './place-kinds.ts'

/** The plan of places, one row for each kind. */
export const parkingTable: UnitTable<PlaceKind, readonly Place[]> = {
  keys: placeKindIds,
  labelOf: kind => placeKinds[kind],
  nameOf: kind => `${placeKinds[kind]}的停车位`,
  shipped: kind => shippedPlaces[kind],
  isSame: (a, b) => a.length === b.length && a.every((place, n) => isSamePlace(place, b[n])),
}

const isSamePlace = (a: Place, b: Place | undefined): boolean =>
  a.id === b?.id && a.name === b.name && a.capacity === b.capacity

export type PlaceOfPlan = Place & { readonly kind: PlaceKind }

/** Every place that there is now, yards first. */
export const placesNow = (state: TableRead<readonly Place[]>): readonly PlaceOfPlan[] =>
  placeKindIds.flatMap(kind => inForce(parkingTable, state, kind).map(place => ({ ...place, kind })))

export const placeNow = (state: TableRead<readonly Place[]>, placeId: string): PlaceOfPlan | undefined =>
  placesNow(state).find(({ id }) => id === placeId)

/** What a place is called, or was called last where it is no more. */
export const placeName = (state: TableRead<readonly Place[]>, placeId: string): string =>
  placeNow(state, placeId)?.name ??
  Object.values(state.versions)
    .flatMap(versions => versions.flatMap(({ content }) => content))
    .findLast(({ id }) => id === placeId)?.name ??
  Object.values(shippedPlaces)
    .flat()
    .find(({ id }) => id === placeId)?.name ??
  placeId
