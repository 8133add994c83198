import type { EntryFacet } from '../../../shared/duty-log/index.ts'
import { dayOfTime, startOfDay } from './day-counts.ts'
import type { FacetScan } from './facet-scan.ts'
import { briefBits, briefIn, peoplePlace } from './facet-table.ts'
import type { FoundItem } from './items-by-time.ts'
import { type ItemNumbers, narrowed } from './narrowed-scan.ts'
import type { PartShelf, Slot } from './part-shelf.ts'

export type BriefFacet = Omit<EntryFacet, 'people'>

/** Which items are wanted, by their facets alone, and in which order. */
export type FacetSearch = {
  /** Half-open range of the time at which they happened, milliseconds since 1970. */
  readonly from: number
  readonly to: number
  /** Says what is asked for but the page: the same question among the same items is not counted twice. */
  readonly key: string
  /** Within a group. */
  readonly newestFirst: boolean
  readonly offset: number
  readonly limit: number
  /** Its group is the sum of both, from 0; a negative number leaves it out. */
  readonly ofBrief: (brief: BriefFacet) => number
  readonly ofPeople: (people: readonly string[]) => number
  readonly groups: number
  readonly lastGroupFirst: boolean
  /** Numbers of the items that are wanted at all, by home month; without it, every item. */
  readonly only?: ItemNumbers
}

export type FacetAnswer = {
  readonly items: readonly FoundItem[]
  readonly total: number
  /** All that match, by what they are. */
  readonly tally: readonly { readonly brief: BriefFacet; readonly count: number }[]
}

/** Everything of the range, counted once; its pages are taken from it. */
export type FacetLook = {
  readonly only: ItemNumbers | undefined
  readonly table: BriefTable
  /** How many there are of each group. */
  readonly groups: Uint32Array
  readonly tally: FacetAnswer['tally']
  readonly days: readonly Day[]
  /** How many of a group each day has, by its place; made when a page of the group is first taken. */
  readonly ofDays: Map<number, Uint32Array>
}

/** Looks through the facets of the range: a million in a few milliseconds. Throws IndexLost. */
export const lookByFacet = (shelf: PartShelf, search: FacetSearch): FacetLook => {
  const stretches = stretchesIn(shelf, search)
  const table = tableOf(search)
  const { groups, tally } = counted(stretches, table, search.groups)
  const days = daysOf(stretches, search.newestFirst)
  return { only: search.only, table, groups, tally: tallyOf(tally), days, ofDays: new Map() }
}

/** A page of what was looked through. Throws IndexLost. */
export const itemsByFacet = (shelf: PartShelf, look: FacetLook, search: FacetSearch): FacetAnswer => {
  const { groups, tally } = look
  const items: FoundItem[] = []
  let skip = search.offset
  for (const group of inOrder(groups.length, search.lastGroupFirst)) {
    const count = groups[group] ?? 0
    const limit = search.limit - items.length
    if (limit > 0 && skip < count) items.push(...pageOf({ shelf, look, group, skip, limit, search }))
    skip = Math.max(0, skip - count)
  }
  return { items, total: groups.reduce((sum, count) => sum + count, 0), tally }
}

/** What of one month lies in the range: the places start … end − 1 of its order of time. */
type Stretch = {
  readonly slot: Slot
  readonly scan: FacetScan
  readonly start: number
  readonly end: number
  /** Group by the place in the month's list of people. */
  readonly ofPeople: Int32Array
}

const stretchesIn = (shelf: PartShelf, search: FacetSearch): readonly Stretch[] =>
  shelf.slots.flatMap(slot => {
    if (!hasItemsIn(slot, search)) return []
    const scan = scanFor(shelf, slot, search)
    const [start, end] = [placeFrom(shelf, slot, search.from), placeFrom(shelf, slot, search.to)]
    return start < end
      ? { slot, scan, start, end, ofPeople: Int32Array.from(scan.people, search.ofPeople) }
      : []
  })

const scanFor = (shelf: PartShelf, slot: Slot, { only }: FacetSearch): FacetScan =>
  only ? narrowed(shelf, slot, only) : shelf.scanOf(slot)

export const hasItemsIn = ({ days }: Slot, { from, to }: { from: number; to: number }): boolean => {
  const [first, last] = [dayOfTime(from), dayOfTime(to - 1)]
  for (const [day] of days.days()) if (day >= first && day <= last) return true
  return false
}

/** The first place that did not happen before that time; only a day that is cut in two needs the part itself. */
const placeFrom = (shelf: PartShelf, slot: Slot, time: number): number => {
  const cut = dayOfTime(time)
  if (time > startOfDay(cut) && slot.days.on(cut) > 0) return shelf.partOf(slot).inOrder().firstFrom(time)
  let before = 0
  for (const [day, count] of slot.days.days()) if (day < cut) before += count
  return before
}

/** Group by the lower bits of a facet. */
type BriefTable = Int32Array

const tableOf = ({ ofBrief }: FacetSearch): BriefTable =>
  Int32Array.from({ length: briefBits + 1 }, (_, low) => {
    const brief = briefIn(low)
    return brief ? ofBrief(brief) : -1
  })

const groupOf = (table: BriefTable, ofPeople: Int32Array, facet: number): number => {
  const group = table[facet & briefBits] ?? -1
  const others = ofPeople[peoplePlace(facet)] ?? -1
  return group < 0 || others < 0 ? -1 : group + others
}

/** The one loop over everything: no call in it, no object. */
const counted = (stretches: readonly Stretch[], table: BriefTable, size: number) => {
  const groups = new Uint32Array(size)
  const tally = new Uint32Array(briefBits + 1)
  for (const { scan, start, end, ofPeople } of stretches) {
    const { inTime } = scan
    for (let place = start; place < end; place++) {
      const facet = inTime[place] ?? 0
      const low = facet & briefBits
      const brief = table[low] ?? -1
      const others = ofPeople[peoplePlace(facet)] ?? -1
      if (brief < 0 || others < 0) continue
      const group = brief + others
      groups[group] = (groups[group] ?? 0) + 1
      tally[low] = (tally[low] ?? 0) + 1
    }
  }
  return { groups, tally }
}

const tallyOf = (tally: Uint32Array): FacetAnswer['tally'] => {
  const found: { brief: BriefFacet; count: number }[] = []
  tally.forEach((count, low) => {
    const brief = count > 0 ? briefIn(low) : undefined
    if (brief) found.push({ brief, count })
  })
  return found
}

const inOrder = (length: number, lastFirst: boolean): number[] => {
  const all = Array.from({ length }, (_, group) => group)
  return lastFirst ? all.reverse() : all
}

/** A day, and what of each month happened on it. */
type Day = readonly Stretch[]

const daysOf = (stretches: readonly Stretch[], newestFirst: boolean): readonly Day[] => {
  const byDay = new Map<number, Stretch[]>()
  for (const stretch of stretches) {
    let place = 0
    for (const [day, count] of stretch.slot.days.toJson()) {
      const [start, end] = [Math.max(place, stretch.start), Math.min(place + count, stretch.end)]
      place += count
      if (start < end) byDay.set(day, [...(byDay.get(day) ?? []), { ...stretch, start, end }])
    }
  }
  const days = [...byDay].sort(([a], [b]) => a - b).map(([, day]) => day)
  return newestFirst ? days.reverse() : days
}

type Wanted = {
  readonly shelf: PartShelf
  readonly look: FacetLook
  readonly group: number
  readonly skip: number
  readonly limit: number
  readonly search: FacetSearch
}

/** A page of one group, day by day: a day that is passed over is counted, not put in order. */
const pageOf = ({ look, group, skip, limit, ...wanted }: Wanted): readonly FoundItem[] => {
  const found: FoundItem[] = []
  const counts = countsOfDays(look, group)
  let left = skip
  for (const [place, day] of look.days.entries()) {
    if (found.length >= limit) break
    const count = counts[place] ?? 0
    const of = { ...wanted, table: look.table, group }
    if (count > left) found.push(...merged(day, of).slice(left, left + limit - found.length))
    left = Math.max(0, left - count)
  }
  return found
}

const countsOfDays = ({ days, ofDays, table }: FacetLook, group: number): Uint32Array => {
  const known = ofDays.get(group)
  if (known) return known
  const counts = Uint32Array.from(days, day =>
    day.reduce((sum, stretch) => sum + countIn(stretch, { table, group }), 0),
  )
  ofDays.set(group, counts)
  return counts
}

type OfGroup = { readonly table: BriefTable; readonly group: number }

const countIn = ({ scan, start, end, ofPeople }: Stretch, { table, group }: OfGroup): number => {
  let count = 0
  for (let place = start; place < end; place++)
    if (groupOf(table, ofPeople, scan.inTime[place] ?? 0) === group) count++
  return count
}

const placesOf = ({ scan, start, end, ofPeople }: Stretch, { table, group }: OfGroup): number[] => {
  const places: number[] = []
  for (let place = start; place < end; place++)
    if (groupOf(table, ofPeople, scan.inTime[place] ?? 0) === group) places.push(place)
  return places
}

/** By time; of two at one instant that of the earlier month, then of the earlier place comes first. */
const merged = (
  day: Day,
  { shelf, search, table, group }: Pick<Wanted, 'shelf' | 'search'> & OfGroup,
): readonly FoundItem[] => {
  const all = day.flatMap(stretch => {
    const { slot } = stretch
    const inMonth = placesOf(stretch, { table, group })
    if (inMonth.length === 0) return []
    const part = shelf.partOf(slot)
    const order = part.inOrder()
    return inMonth.map(place => ({
      time: order.timeAt(place),
      item: { month: slot.month, number: part.itemNumbers.at(order.at(place)) },
    }))
  })
  if (day.length > 1) all.sort((a, b) => a.time - b.time)
  if (search.newestFirst) all.reverse()
  return all.map(({ item }) => item)
}
