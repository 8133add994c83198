import type { FacetMemo, Unsure } from '../../../shared/duty-log/index.ts'
import { FacetTable } from './facet-table.ts'
import { floats, type Growable, integers, lowerBound } from './growable.ts'
import { type Deed, LineTable } from './line-table.ts'
import { TimeOrder } from './time-order.ts'

/** Where a line lies in the month file that this part belongs to. */
export type LinePlace = { readonly offset: number; readonly length: number }

/**
 * The index of one month: of the lines in its journal file, and of the items born in it (their home month).
 * Everything here can be thrown away and read again from the journal.
 */
export class MonthPart {
  /** Something was noted since it was read or written. */
  isDirty = false
  constructor(
    readonly month: string,
    /** seq of the file's first line. */
    readonly firstSeq: number,
    /** Bytes of the file that are indexed. */
    public size = 0,
    readonly offsets: Growable<Uint32Array> = integers(),
    readonly idHashes: Growable<Uint32Array> = integers(),
    readonly itemNumbers: Growable<Uint32Array> = integers(),
    /** seq of the line that made the item. */
    readonly bornIn: Growable<Uint32Array> = integers(),
    /** Milliseconds since 1970, of the item's newest statement. */
    readonly occurredAt: Growable<Float64Array> = floats(),
    /** Lines after the first that touch an item of this month, wherever they stand: pairs item number, seq. */
    readonly laterItem: Growable<Uint32Array> = integers(),
    readonly laterSeq: Growable<Uint32Array> = integers(),
    readonly facets = new FacetTable(),
    /** The highest `at` of the file's lines; empty before the first. */
    public latestAt = '',
    private order?: TimeOrder,
    readonly lines = new LineTable(),
    /** Lines that tell of what has a number of this month and is no entry of a register: pairs number, seq. */
    readonly otherItem: Growable<Uint32Array> = integers(),
    readonly otherSeq: Growable<Uint32Array> = integers(),
    /** The lowest `at` of the file's lines; empty before the first. */
    public earliestAt = '',
  ) {}

  addLine(idHash: number, { length, at, ...deed }: Deed & { length: number; at: string }): void {
    if (at > this.latestAt) this.latestAt = at
    if (this.earliestAt === '' || at < this.earliestAt) this.earliestAt = at
    this.offsets.push(this.size)
    this.idHashes.push(idHash)
    this.size += length
    this.lines.add(at, deed)
    this.isDirty = true
  }

  /** A line that tells of a handover, a person of the staff, a section. */
  addLineOfOther(number: number, seq: number): void {
    this.otherItem.push(number)
    this.otherSeq.push(seq)
    this.isDirty = true
  }

  /** Lines that tell of it, oldest first. */
  linesOfOther(number: number): readonly number[] {
    return seqsOf(this.otherItem, this.otherSeq, number)
  }

  lineAt(seq: number): LinePlace | undefined {
    const line = seq - this.firstSeq
    if (line < 0 || line >= this.offsets.length) return undefined
    const offset = this.offsets.at(line)
    const end = line + 1 < this.offsets.length ? this.offsets.at(line + 1) : this.size
    return { offset, length: end - offset }
  }

  /** @param number grows from line to line, as item numbers do. */
  addItem(number: number, seq: number, occurredAtMs: number): void {
    this.itemNumbers.push(number)
    this.bornIn.push(seq)
    this.occurredAt.push(occurredAtMs)
    this.facets.add('unsure')
    this.order?.insert(this.occurredAt.length - 1)
    this.isDirty = true
  }

  touchItem(number: number, seq: number, occurredAtMs: number): void {
    const position = this.positionOf(number)
    if (position === undefined) return
    this.order?.remove(position)
    this.occurredAt.set(position, occurredAtMs)
    this.order?.insert(position)
    this.isDirty = true
    this.addLineOf(number, seq)
  }

  /** A line that tells of an item and leaves it where it is in time; nothing for a number never given. */
  addLineOf(number: number, seq: number): void {
    if (this.positionOf(number) === undefined || this.isLineOf(number, seq)) return
    this.isDirty = true
    this.laterItem.push(number)
    this.laterSeq.push(seq)
  }

  /** Whether this line told of the item already: one line may do so twice. */
  private isLineOf(number: number, seq: number): boolean {
    return this.linesOf(number).at(-1) === seq
  }

  /** Lines that tell of an item, oldest first; none for a number that was never given. */
  linesOf(number: number): readonly number[] {
    const position = this.positionOf(number)
    if (position === undefined) return []
    return [this.bornIn.at(position), ...seqsOf(this.laterItem, this.laterSeq, number)]
  }

  /** Numbers of the items that more than one line tells of. */
  numbersWithLater(): ReadonlySet<number> {
    return new Set(this.laterItem.values())
  }

  /** When an item happened by its newest statement, milliseconds since 1970; undefined for a number never given. */
  timeOf(number: number): number | undefined {
    const position = this.positionOf(number)
    return position === undefined ? undefined : this.occurredAt.at(position)
  }

  /** undefined for a number never given. @param upTo nothing in the chain is newer. */
  facetOf(number: number, upTo: FacetMemo['upTo']): FacetMemo | Unsure | undefined {
    const position = this.positionOf(number)
    return position === undefined ? undefined : this.facets.at(position, upTo)
  }

  setFacet(number: number, facet: FacetMemo | Unsure | undefined): void {
    const position = this.positionOf(number)
    if (position === undefined) return
    this.facets.set(position, facet)
    this.isDirty = true
  }

  /** The items by the time they happened; made at the first use, kept up to date from then on. */
  inOrder(): TimeOrder {
    this.order ??= new TimeOrder(this.occurredAt)
    return this.order
  }

  private positionOf(number: number): number | undefined {
    const position = lowerBound(this.itemNumbers.length, index => this.itemNumbers.at(index), number)
    return this.itemNumbers.at(position) === number ? position : undefined
  }
}

const seqsOf = (
  items: Growable<Uint32Array>,
  seqs: Growable<Uint32Array>,
  number: number,
): readonly number[] => {
  const found: number[] = []
  const all = items.values()
  for (let at = all.indexOf(number); at !== -1; at = all.indexOf(number, at + 1)) found.push(seqs.at(at))
  return found
}
