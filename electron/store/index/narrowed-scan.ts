import { plainMonth } from '../../journal/chain-month.ts'
import type { FacetScan } from './facet-scan.ts'
import { briefBits } from './facet-table.ts'
import type { MonthPart } from './month-part.ts'
import type { PartShelf, Slot } from './part-shelf.ts'

/** Numbers of items by home month. A set is not changed once it was handed in; what changed comes as another one. */
export type ItemNumbers = ReadonlyMap<string, ReadonlySet<number>>

/** A facet that no entry bears: whoever looks through a scan passes it over. */
const passedOver = briefBits
const nothing: ReadonlySet<number> = new Set()

const made = new WeakMap<FacetScan, { readonly numbers: ReadonlySet<number>; readonly scan: FacetScan }>()

/** The month's facets, of these items only; kept until other items or other facets are asked for. Throws IndexLost. */
export const narrowed = (shelf: PartShelf, slot: Slot, only: ItemNumbers): FacetScan => {
  const numbers = only.get(plainMonth(slot.month)) ?? nothing
  const whole = shelf.scanOf(slot)
  const known = made.get(whole)
  if (known?.numbers === numbers) return known.scan
  const inTime = numbers.size === 0 ? emptyOf(whole) : inTimeOf(shelf.glanceAt(slot), whole, numbers)
  const scan = { ...whole, inTime }
  made.set(whole, { numbers, scan })
  return scan
}

const emptyOf = ({ inTime }: FacetScan): Uint32Array => new Uint32Array(inTime.length).fill(passedOver)

const inTimeOf = (part: MonthPart, { inTime }: FacetScan, numbers: ReadonlySet<number>): Uint32Array => {
  const order = part.inOrder().values()
  return inTime.map((facet, place) =>
    numbers.has(part.itemNumbers.at(order[place] ?? 0)) ? facet : passedOver,
  )
}
