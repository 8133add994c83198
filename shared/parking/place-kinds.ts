/** What stands where: an open yard, the garage, the shed, and the places of official vehicles. */
export const placeKinds = { yard: '院内', garage: '车库', shed: '车棚', official: '公车位' } as const
export type PlaceKind = keyof typeof placeKinds
export const placeKindIds = Object.keys(placeKinds) as [PlaceKind, ...PlaceKind[]]

/** Somewhere to park, for so many vehicles. */
export type Place = {
  /** Stays with the place over all versions of the plan: who stood there then can be read now. */
  readonly id: string
  readonly name: string
  readonly capacity: number
}

/** What is shipped; an id is never given to another place. */
export const shippedPlaces: { readonly [K in PlaceKind]: readonly Place[] } = {
  yard: [{ id: 'front-yard', name: '前院', capacity: 12 }],
  garage: [{ id: 'garage', name: '车库', capacity: 20 }],
  shed: [{ id: 'shed', name: '车棚', capacity: 40 }],
  official: [{ id: 'official', name: '公车位', capacity: 10 }],
}
