import type { FacetMemo, Unsure } from '../../../shared/duty-log/index.ts'
import type { Realm } from '../../../shared/kernel/event.ts'
import { makeItemId, parseItemId } from '../../../shared/kernel/ids.ts'
import type { ChainMonth } from '../../journal/chain-month.ts'
import {
  type FacetAnswer,
  type FacetLook,
  type FacetSearch,
  hasItemsIn,
  itemsByFacet,
  lookByFacet,
} from './facet-search.ts'
import { hashOfId, IdTable } from './id-table.ts'
import { itemsByTime } from './items-by-time.ts'
import {
  deedsIn,
  everyLine,
  type LineSearch,
  type LinesInOrder,
  linesFound,
  newestLine,
} from './line-search.ts'
import type { Deed } from './line-table.ts'
import type { LinePlace, MonthPart } from './month-part.ts'
import { type ItemNumbers, narrowed } from './narrowed-scan.ts'
import { PartShelf, type Slot } from './part-shelf.ts'
import type { PartSummary } from './part-summary.ts'
import { type IntervalTally, tallyByTime } from './tally-by-time.ts'

/** What a feature says of an event that tells of an item. */
/** `occurredAt`: when it happened, by what the event says; without it the item stays where it is in time. */
export type Place = {
  readonly itemId: string
  readonly occurredAt?: string
  /** The item's facet once this is known of it; without it, only the row tells. */
  readonly facetAfter?: (before: FacetMemo | undefined) => FacetMemo | Unsure | undefined
}

export type IndexedLine = Deed & {
  /** Counts on over the chains of a book: in the first it is the line's own seq. */
  readonly seq: number
  readonly id: string
  readonly month: ChainMonth
  /** When it was committed. */
  readonly at: string
  /** Bytes of the line with its line feed. */
  readonly length: number
  readonly places: readonly Place[]
  /** Other things with a number that it tells of: a handover, a person of the staff. */
  readonly others: readonly string[]
}

export type Found = { readonly itemIds: readonly string[]; readonly total: number }

/** So many times the ids found at opening fit into their table before it has to be made anew. */
const roomToGrow = 1.1
/** A list and the figures beside it, and those of the list before. */
const mostLooks = 4

/**
 * Finds lines of one realm's chains: by seq, by command id, by item, and items by time. Parts are read when they are first
 * asked for; what a start needs is in the summaries. Everything here throws IndexLost where a part is gone.
 */
export class ChainIndex {
  private readonly shelf: PartShelf
  private readonly ids: IdTable
  /** Who has not signed for what was forwarded since this index was opened: keys by item. */
  private readonly awaited = new Map<string, readonly string[]>()
  /** The highest `at` of all lines. */
  private latestAt: string
  /** What was looked through since the last change, by its key: the further pages of a list. */
  private readonly looks = new Map<string, FacetLook>()
  /** Months whose ids the table holds; those behind them are still to be taken. */
  private monthsTaken = 0

  constructor(
    readonly station: string,
    readonly realm: Realm,
    summaries: readonly PartSummary[],
    /** Reads a part back; undefined where its file is missing or not whole. */
    readPart: (month: ChainMonth) => MonthPart | undefined,
  ) {
    this.shelf = new PartShelf(summaries, readPart)
    this.ids = new IdTable(this.shelf.lastSeq * roomToGrow)
    this.latestAt = this.shelf.latestAt
  }

  /** seq of the last line that is indexed; 0 before the first. */
  get lastSeq(): number {
    return this.shelf.lastSeq
  }

  /** The month files in the order of time, and how many bytes of each are indexed. */
  months(): readonly { readonly month: ChainMonth; readonly size: number }[] {
    return this.shelf.months()
  }

  /** Throws IndexLost; then this index knows only half of the line, and is to be made again. */
  note(line: IndexedLine): void {
    this.looks.clear()
    const months = this.shelf.slots.length
    const part = this.shelf.partOf(this.shelf.forAppending(line.month, line.seq))
    const isTaken = this.monthsTaken === months
    if (isTaken) this.monthsTaken = this.shelf.slots.length
    const hash = hashOfId(line.id)
    part.addLine(hash, line)
    if (isTaken) this.ids.add(hash, line.seq)
    for (const place of line.places) this.notePlace(place, line)
    for (const other of line.others) this.noteOther(other, line)
    if (line.at > this.latestAt) this.latestAt = line.at
  }

  /** Takes the ids of one more month into the table. @returns whether others are still to be taken. */
  warmUp(): boolean {
    const { slots } = this.shelf
    const slot = slots[this.monthsTaken]
    if (!slot) return false
    const { firstSeq, idHashes } = this.shelf.glanceAt(slot)
    for (let line = 0; line < idHashes.length; line++) this.ids.add(idHashes.at(line), firstSeq + line)
    return ++this.monthsTaken < slots.length
  }

  /** seqs of the lines that may bear this command id. */
  linesWithId(id: string): readonly number[] {
    while (this.warmUp());
    return this.ids.candidates(hashOfId(id))
  }

  whereIs(seq: number): { readonly month: ChainMonth; readonly place: LinePlace } | undefined {
    const slot = this.shelf.holding(seq)
    const place = slot && this.shelf.partOf(slot).lineAt(seq)
    return place && { month: slot.month, place }
  }

  /** Whatever bears the number: a log entry, a handover, a person of the staff, a section. */
  linesOfItem(itemId: string): readonly number[] {
    const parts = parseItemId(itemId)
    if (parts?.realm !== this.realm || parts.station !== this.station) return []
    const slot = this.shelf.homeOf(parts)
    const part = slot && this.shelf.partOf(slot)
    return part ? inOrder(part.linesOf(parts.n), part.linesOfOther(parts.n)) : []
  }

  /** The numbers of the lines that are wanted, oldest first. */
  linesFound(search: LineSearch): Uint32Array {
    return linesFound(this.shelf, search)
  }

  everyLine(): LinesInOrder {
    return everyLine(this.shelf)
  }

  newestLine(isWanted: LineSearch['isWanted']): number | undefined {
    return newestLine(this.shelf, isWanted)
  }

  deeds(): readonly Deed[] {
    return deedsIn(this.shelf)
  }

  /** Items that happened in the half-open range, by time. `offset` and `limit` count in that order. */
  between(from: number, to: number, newestFirst: boolean, offset: number, limit: number): Found {
    const { items, total } = itemsByTime(this.shelf, { from, to, newestFirst, offset, limit })
    const itemIds = items.map(({ month, number }) => makeItemId(this.station, this.realm, month, number))
    return { itemIds, total }
  }

  /** Items of the range by what they are. Every facet must be sure: see `unsure`. */
  byFacet(search: FacetSearch): Found & Pick<FacetAnswer, 'tally'> {
    const { items, total, tally } = itemsByFacet(this.shelf, this.lookFor(search), search)
    const itemIds = items.map(({ month, number }) => makeItemId(this.station, this.realm, month, number))
    return { itemIds, total, tally }
  }

  /** Items between one cut and the next, by what they are. Every facet must be sure: see `unsure`. */
  tallyByTime(cuts: readonly number[]): readonly IntervalTally[] {
    return tallyByTime(this.shelf, cuts)
  }

  private lookFor(search: FacetSearch): FacetLook {
    const key = search.only ? `${search.key} only` : search.key
    const known = this.looks.get(key)
    if (known && known.only === search.only) return known
    const look = lookByFacet(this.shelf, search)
    if (this.looks.size >= mostLooks) this.looks.clear()
    this.looks.set(key, look)
    return look
  }

  /** Items of the months with something in the range whose facet only the row tells. */
  unsure(range: { readonly from: number; readonly to: number }): readonly string[] {
    return this.shelf.slots.flatMap(slot => {
      const scan = hasItemsIn(slot, range) ? this.shelf.scanOf(slot) : undefined
      if (!scan || scan.unsure.length === 0) return []
      const part = this.shelf.partOf(slot)
      const numbers = scan.unsure.map(place => part.itemNumbers.at(part.inOrder().at(place)))
      return numbers.map(number => makeItemId(this.station, this.realm, slot.month, number))
    })
  }

  /** Numbers of the items of a home month that more than one line tells of. */
  numbersWithLater(month: string): ReadonlySet<number> {
    const all = this.shelf.ofMonth(month).map(slot => this.shelf.partOf(slot).numbersWithLater())
    return all.length === 1 && all[0] ? all[0] : new Set(all.flatMap(numbers => [...numbers]))
  }

  /** Makes what a search among these items only needs of that month, so that the first one need not wait for it. */
  narrow(month: string, only: ItemNumbers): void {
    for (const slot of this.shelf.ofMonth(month)) narrowed(this.shelf, slot, only)
  }

  /** What the row told. */
  settle(itemId: string, facet: FacetMemo): void {
    this.looks.clear()
    const id = parseItemId(itemId)
    const home = id && this.shelf.homeOf(id)
    if (!home) return
    this.shelf.partOf(home).setFacet(id.n, facet)
    this.keepAwaited(itemId, facet)
  }

  summaries(): PartSummary[] {
    return this.shelf.summaries()
  }

  /** Parts that know more than their files. */
  dirtyParts(): MonthPart[] {
    return this.shelf.dirtyParts()
  }

  /** To be called once the dirty parts are written: those of past months need not stay. */
  tidy(): void {
    this.shelf.tidy()
  }

  private notePlace(place: Place, { seq }: IndexedLine): void {
    const { itemId, occurredAt } = place
    const id = parseItemId(itemId)
    const home = id && this.shelf.homeOf(id)
    if (!home) return
    const part = this.shelf.partOf(home)
    const facet = this.facetAfter(place, part.facetOf(id.n, { at: this.latestAt, seq: 0 }))
    if (occurredAt === undefined) part.addLineOf(id.n, seq)
    else noteItem(home, part, { number: id.n, seq, time: Date.parse(occurredAt) })
    part.setFacet(id.n, facet)
  }

  /** One line may tell of it twice. */
  private noteOther(itemId: string, { seq }: IndexedLine): void {
    const id = parseItemId(itemId)
    const home = id && this.shelf.homeOf(id)
    const part = home && this.shelf.partOf(home)
    if (part && part.linesOfOther(id.n).at(-1) !== seq) part.addLineOfOther(id.n, seq)
  }

  private facetAfter({ itemId, facetAfter }: Place, before: FacetMemo | Unsure | undefined) {
    if (before === 'unsure') return before
    const awaited = before && (this.awaited.get(itemId) ?? before.awaited)
    const facet = facetAfter?.(before && { ...before, awaited }) ?? 'unsure'
    this.keepAwaited(itemId, facet)
    return facet
  }

  private keepAwaited(itemId: string, facet: FacetMemo | Unsure): void {
    if (facet === 'unsure' || !facet.awaited?.length) this.awaited.delete(itemId)
    else this.awaited.set(itemId, facet.awaited)
  }
}

type NotedItem = { readonly number: number; readonly seq: number; readonly time: number }

/** Oldest first; a line that tells of an entry and of what goes with it is one line. */
const inOrder = (lines: readonly number[], others: readonly number[]): readonly number[] =>
  lines.length === 0 || others.length === 0
    ? [...lines, ...others]
    : [...new Set([...lines, ...others])].sort((a, b) => a - b)

const noteItem = ({ days }: Slot, part: MonthPart, { number, seq, time }: NotedItem): void => {
  const before = part.timeOf(number)
  if (before === undefined) part.addItem(number, seq, time)
  else {
    part.touchItem(number, seq, time)
    days.remove(before)
  }
  days.add(time)
}
