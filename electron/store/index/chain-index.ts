import type { Realm } from '../../../shared/kernel/event.ts'
import { makeItemId, parseItemId } from '../../../shared/kernel/ids.ts'
import { lowerBound } from './growable.ts'
import { hashOfId, IdTable } from './id-table.ts'
import { type LinePlace, MonthPart } from './month-part.ts'

/** What a feature says of an event that tells of an item. */
export type Place = { readonly itemId: string; readonly occurredAt: string }

export type IndexedLine = {
  readonly seq: number
  readonly id: string
  readonly month: string
  /** Bytes of the line with its line feed. */
  readonly length: number
  readonly places: readonly Place[]
}

/** What is known of a part without reading it: kept in the snapshot, so that a start reads no part. */
export type PartSummary = {
  readonly month: string
  readonly firstSeq: number
  readonly lines: number
  readonly size: number
  readonly items: number
  /** Lines that touch an item of the month after its first, wherever they stand. */
  readonly later: number
  /** Milliseconds since 1970 of the earliest and latest item; undefined without items. */
  readonly earliest?: number
  readonly latest?: number
}

/** Thrown where a part that the summary promises is missing or damaged: everything is indexed afresh. */
export class IndexLost extends Error {
  override readonly name = 'IndexLost'
}

type Slot = { summary: PartSummary; part: MonthPart | undefined }

export type Found = { readonly itemIds: readonly string[]; readonly total: number }

/**
 * Finds lines of one chain: by seq, by command id, by item, and items by time. Parts are read when they are first
 * asked for; what a start needs is in the summaries.
 */
export class ChainIndex {
  private readonly slots: Slot[]
  private ids: IdTable | undefined

  constructor(
    readonly station: string,
    readonly realm: Realm,
    summaries: readonly PartSummary[],
    /** Reads a part back; undefined where its file is missing or not whole. */
    private readonly readPart: (month: string) => MonthPart | undefined,
  ) {
    this.slots = summaries.map(summary => ({ summary, part: undefined }))
  }

  /** seq of the last line that is indexed; 0 before the first. */
  get lastSeq(): number {
    const last = this.slots.at(-1)
    const { firstSeq = 1, lines = 0 } = last ? counted(last) : {}
    return firstSeq + lines - 1
  }

  /** Throws IndexLost; then this index knows only half of the line, and is to be made again. */
  note(line: IndexedLine): void {
    const part = this.partForAppending(line)
    const hash = hashOfId(line.id)
    part.addLine(hash, line.length)
    this.ids?.add(hash, line.seq)
    for (const place of line.places) this.notePlace(place, line)
  }

  /** seqs of the lines that may bear this command id. */
  linesWithId(id: string): readonly number[] {
    this.ids ??= this.tableOfIds()
    return this.ids.candidates(hashOfId(id))
  }

  whereIs(seq: number): { readonly month: string; readonly place: LinePlace } | undefined {
    for (let at = this.slots.length - 1; at >= 0; at--) {
      const slot = this.slots[at]
      if (!slot || slot.summary.firstSeq > seq) continue
      const place = this.partOf(slot).lineAt(seq)
      return place && { month: slot.summary.month, place }
    }
    return undefined
  }

  linesOfItem(itemId: string): readonly number[] {
    const parts = parseItemId(itemId)
    const slot =
      parts && parts.realm === this.realm && parts.station === this.station && this.slotOf(parts.month)
    return slot ? this.partOf(slot).linesOf(parts.n) : []
  }

  /** Items that happened in the half-open range, by time. `offset` and `limit` count in that order. */
  between(from: number, to: number, newestFirst: boolean, offset: number, limit: number): Found {
    const runs = this.slots
      .filter(slot => mayHold(slot.summary, from, to))
      .map(slot => this.runOf(slot, from, to))
    const total = runs.reduce((sum, run) => sum + run.end - run.start, 0)
    return { itemIds: merge(runs, newestFirst, offset, limit), total }
  }

  summaries(): PartSummary[] {
    return this.slots.map(counted)
  }

  dirtyParts(): MonthPart[] {
    return this.slots.flatMap(slot => (slot.part?.isDirty ? [slot.part] : []))
  }

  private partForAppending({ month, seq }: IndexedLine): MonthPart {
    const last = this.slots.at(-1)
    if (last?.summary.month === month) return this.partOf(last)
    const part = new MonthPart(month, seq)
    this.slots.push({ summary: { month, firstSeq: seq, ...nothingYet }, part })
    return part
  }

  private notePlace({ itemId, occurredAt }: Place, line: IndexedLine): void {
    const id = parseItemId(itemId)
    if (!id) return
    const home = this.slotOf(id.month)
    if (!home) return
    const part = this.partOf(home)
    const isBorn = part.linesOf(id.n).length === 0
    if (isBorn) part.addItem(id.n, line.seq, Date.parse(occurredAt))
    else part.touchItem(id.n, line.seq, Date.parse(occurredAt))
    home.summary = widened(home.summary, Date.parse(occurredAt))
  }

  private slotOf(month: string): Slot | undefined {
    return this.slots.find(slot => slot.summary.month === month)
  }

  private partOf(slot: Slot): MonthPart {
    if (slot.part) return slot.part
    const part = this.readPart(slot.summary.month)
    if (!part || !fits(part, slot.summary)) throw new IndexLost(slot.summary.month)
    slot.part = part
    return part
  }

  private tableOfIds(): IdTable {
    const lines = this.slots.reduce((sum, slot) => sum + slot.summary.lines, 0)
    const table = new IdTable(lines + 1000)
    for (const slot of this.slots) {
      const { firstSeq, idHashes } = this.partOf(slot)
      for (let line = 0; line < idHashes.length; line++) table.add(idHashes.at(line), firstSeq + line)
    }
    return table
  }

  private runOf(slot: Slot, from: number, to: number): Run {
    const part = this.partOf(slot)
    const order = part.inOrder()
    const timeAt = (index: number) => part.occurredAt.at(order[index] ?? 0)
    const start = lowerBound(order.length, timeAt, from)
    return {
      start,
      end: Math.max(start, lowerBound(order.length, timeAt, to)),
      timeAt,
      idAt: index => makeItemId(this.station, this.realm, part.month, part.itemNumbers.at(order[index] ?? 0)),
    }
  }
}

/** Items of one month within the range asked for: indices start…end−1 in order of time. */
type Run = {
  readonly start: number
  readonly end: number
  readonly timeAt: (index: number) => number
  readonly idAt: (index: number) => string
}

type Next = { readonly run: Run; at: number }

/** Takes the next item from whichever month has it; months overlap only by a few late entries. */
const merge = (runs: readonly Run[], newestFirst: boolean, offset: number, limit: number): string[] => {
  const heads: Next[] = runs.map(run => ({ run, at: newestFirst ? run.end - 1 : run.start }))
  const step = newestFirst ? -1 : 1
  const isBefore = (a: Next, b: Next): boolean => {
    const apart = (a.run.timeAt(a.at) - b.run.timeAt(b.at)) * step
    return apart < 0 || (apart === 0 && newestFirst)
  }
  const found: string[] = []
  for (let passed = 0; found.length < limit; passed++) {
    let best: Next | undefined
    for (const head of heads) {
      if (head.at < head.run.start || head.at >= head.run.end) continue
      if (!best || isBefore(head, best)) best = head
    }
    if (!best) return found
    if (passed >= offset) found.push(best.run.idAt(best.at))
    best.at += step
  }
  return found
}

const mayHold = ({ earliest, latest }: PartSummary, from: number, to: number): boolean =>
  earliest !== undefined && latest !== undefined && earliest < to && latest >= from

const nothingYet = { lines: 0, size: 0, items: 0, later: 0 }

/** A part that was written later than the summary, just before the power went, knows lines that will come again. */
const fits = (part: MonthPart, summary: PartSummary): boolean =>
  part.month === summary.month &&
  part.firstSeq === summary.firstSeq &&
  part.offsets.length === summary.lines &&
  part.size === summary.size &&
  part.itemNumbers.length === summary.items &&
  part.laterSeq.length === summary.later

/** The span only grows: an item moved inwards costs a look at a part too many, never a missed item. */
const widened = (summary: PartSummary, time: number): PartSummary => ({
  ...summary,
  earliest: Math.min(summary.earliest ?? time, time),
  latest: Math.max(summary.latest ?? time, time),
})

const counted = ({ summary, part }: Slot): PartSummary => (part ? { ...summary, ...countsOf(part) } : summary)

const countsOf = ({ offsets, size, itemNumbers, laterSeq }: MonthPart) => ({
  lines: offsets.length,
  size,
  items: itemNumbers.length,
  later: laterSeq.length,
})
