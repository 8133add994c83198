import { isUnsure } from './facet-table.ts'
import type { MonthPart } from './month-part.ts'

/** The facets of a month's items, the oldest item first: all that is looked through when a list is narrowed. */
export type FacetScan = {
  readonly inTime: Uint32Array
  readonly people: readonly (readonly string[])[]
  /** Places whose facet only the row tells. */
  readonly unsure: readonly number[]
  /** Of the table that it was taken from. */
  readonly changes: number
}

export const scanOfPart = (part: MonthPart): FacetScan => {
  const order = part.inOrder().values()
  const packed = part.facets.packed.values()
  const inTime = new Uint32Array(order.length)
  const unsure: number[] = []
  for (let place = 0; place < order.length; place++) {
    const facet = packed[order[place] ?? 0] ?? 0
    inTime[place] = facet
    if (isUnsure(facet)) unsure.push(place)
  }
  return { inTime, people: part.facets.people, unsure, changes: part.facets.changes }
}
