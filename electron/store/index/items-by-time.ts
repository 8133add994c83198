import { dayOfTime, startOfDay } from './day-counts.ts'
import type { MonthPart } from './month-part.ts'
import type { PartShelf, Slot } from './part-shelf.ts'

/** Half-open range of the time at which items happened, milliseconds since 1970, and which of them are wanted. */
export type ItemSearch = {
  readonly from: number
  readonly to: number
  readonly newestFirst: boolean
  /** `offset` and `limit` count in that order. */
  readonly offset: number
  readonly limit: number
}

/** An item found: the month that it was born in, and its number there. */
export type FoundItem = { readonly month: string; readonly number: number }

/**
 * Items that happened in a range, by time. Whole days are counted from the shelf's figures; only the months with
 * items on the range's first and last day, and on the days of the wanted page, are read. Throws IndexLost.
 */
export const itemsByTime = (
  shelf: PartShelf,
  search: ItemSearch,
): { readonly items: readonly FoundItem[]; readonly total: number } => {
  const days = daysBetween(shelf, search)
  const total = days.reduce((sum, { count }) => sum + count, 0)
  if (search.newestFirst) days.reverse()
  return { items: itemsOn(shelf, wantedDays(days, search), search), total }
}

/** A day with items in the range, and how many of the day's items those are. */
type Day = { readonly day: number; readonly count: number; readonly slots: readonly Slot[] }

const daysBetween = (shelf: PartShelf, { from, to }: ItemSearch): Day[] => {
  const [first, last] = [dayOfTime(from), dayOfTime(to - 1)]
  const slotsOf = new Map<number, Slot[]>()
  for (const slot of shelf.slots)
    for (const [day] of slot.days.days())
      if (day >= first && day <= last) slotsOf.set(day, [...(slotsOf.get(day) ?? []), slot])
  return [...slotsOf]
    .sort(([a], [b]) => a - b)
    .map(([day, slots]) => ({ day, slots, count: countOn(shelf, day, slots, { from, to }) }))
    .filter(({ count }) => count > 0)
}

type Span = { readonly from: number; readonly to: number }

const countOn = (shelf: PartShelf, day: number, slots: readonly Slot[], { from, to }: Span): number => {
  const isWhole = from <= startOfDay(day) && to >= startOfDay(day + 1)
  if (isWhole) return slots.reduce((sum, slot) => sum + slot.days.on(day), 0)
  return slots.reduce(
    (sum, slot) => sum + lengthOf(runOf(shelf.partOf(slot), partOfDay(day, { from, to }))),
    0,
  )
}

const partOfDay = (day: number, { from, to }: Span): Span => ({
  from: Math.max(from, startOfDay(day)),
  to: Math.min(to, startOfDay(day + 1)),
})

type Wanted = { readonly days: readonly Day[]; readonly offset: number }

/** The days that hold the page, and how many of their items come before it. */
const wantedDays = (days: readonly Day[], { offset, limit }: ItemSearch): Wanted => {
  let passed = 0
  let first = 0
  for (; first < days.length; first++) {
    const { count = 0 } = days[first] ?? {}
    if (passed + count > offset) break
    passed += count
  }
  let [end, reached] = [first, passed]
  while (end < days.length && reached < offset + limit) reached += days[end++]?.count ?? 0
  return { days: days.slice(first, end), offset: offset - passed }
}

const itemsOn = (shelf: PartShelf, { days, offset }: Wanted, search: ItemSearch): readonly FoundItem[] => {
  const found: FoundItem[] = []
  let skip = offset
  for (const { day, slots, count } of days) {
    const runs = slots.map(slot => runOf(shelf.partOf(slot), partOfDay(day, search)))
    found.push(...merge(runs, search.newestFirst, skip, search.limit - found.length))
    skip = Math.max(0, skip - count)
  }
  return found
}

/** Items of one month within a span: places start … end − 1 of its order of time. */
type Run = { readonly part: MonthPart; readonly start: number; readonly end: number }

const runOf = (part: MonthPart, { from, to }: Span): Run => {
  const order = part.inOrder()
  return { part, start: order.firstFrom(from), end: order.firstFrom(to) }
}

const lengthOf = ({ start, end }: Run): number => end - start

type Next = { readonly run: Run; at: number }

/** Takes the next item from whichever month has it; of two at one instant that of the earlier month comes first. */
const merge = (runs: readonly Run[], newestFirst: boolean, offset: number, limit: number): FoundItem[] => {
  const heads: Next[] = runs.map(run => ({ run, at: newestFirst ? run.end - 1 : run.start }))
  const step = newestFirst ? -1 : 1
  const found: FoundItem[] = []
  for (let passed = 0; found.length < limit; passed++) {
    const best = nextOf(heads, newestFirst)
    if (!best) return found
    if (passed >= offset) found.push(itemAt(best))
    best.at += step
  }
  return found
}

const nextOf = (heads: readonly Next[], newestFirst: boolean): Next | undefined => {
  let best: Next | undefined
  for (const head of heads) {
    if (head.at < head.run.start || head.at >= head.run.end) continue
    if (!best || isBefore(head, best, newestFirst)) best = head
  }
  return best
}

const isBefore = (a: Next, b: Next, newestFirst: boolean): boolean => {
  const apart = timeOf(a) - timeOf(b)
  return newestFirst ? apart >= 0 : apart < 0
}

const timeOf = ({ run, at }: Next): number => run.part.inOrder().timeAt(at)

const itemAt = ({ run: { part }, at }: Next): FoundItem => ({
  month: part.month,
  number: part.itemNumbers.at(part.inOrder().at(at)),
})
