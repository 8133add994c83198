import { type BriefFacet, hasItemsIn } from './facet-search.ts'
import { briefBits, briefIn } from './facet-table.ts'
import type { PartShelf } from './part-shelf.ts'

/** How many items of one kind an interval has. */
export type IntervalTally = {
  /** Place of the interval: from the cut of that place to the next one. */
  readonly interval: number
  readonly brief: BriefFacet
  readonly count: number
}

/**
 * Items counted between one cut and the next, by what they are; each item is looked at once however many the intervals are.
 * Every facet must be sure. @param cuts milliseconds since 1970, ascending. Throws IndexLost.
 */
export const tallyByTime = (shelf: PartShelf, cuts: readonly number[]): readonly IntervalTally[] => {
  const [from = 0, to = 0] = [cuts[0], cuts.at(-1)]
  const counts = new Uint32Array(cuts.length * (briefBits + 1))
  for (const slot of shelf.slots) {
    if (!hasItemsIn(slot, { from, to })) continue
    const { inTime } = shelf.scanOf(slot)
    const inOrder = shelf.partOf(slot).inOrder()
    const places = cuts.map(cut => inOrder.firstFrom(cut))
    for (let interval = 0; interval + 1 < places.length; interval++) {
      const end = places[interval + 1] ?? 0
      for (let place = places[interval] ?? 0; place < end; place++) {
        const cell = interval * (briefBits + 1) + ((inTime[place] ?? 0) & briefBits)
        counts[cell] = (counts[cell] ?? 0) + 1
      }
    }
  }
  return tallyOf(counts)
}

const tallyOf = (counts: Uint32Array): readonly IntervalTally[] => {
  const found: IntervalTally[] = []
  counts.forEach((count, cell) => {
    const low = cell % (briefBits + 1)
    const brief = count > 0 ? briefIn(low) : undefined
    if (brief) found.push({ interval: (cell - low) / (briefBits + 1), brief, count })
  })
  return found
}
