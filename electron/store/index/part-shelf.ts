import { chainOfNumber } from '../../../shared/kernel/ids.ts'
import { type ChainMonth, numberOfMonth, plainMonth } from '../../journal/chain-month.ts'
import { DayCounts } from './day-counts.ts'
import { type FacetScan, scanOfPart } from './facet-scan.ts'
import { type LineScan, lineScanOf, linesAsTheyStand } from './line-scan.ts'
import { MonthPart } from './month-part.ts'
import { IndexLost, type PartSummary } from './part-summary.ts'

/** Parts of past months that stay in memory after they were asked for. */
const mostKept = 3

/** One month of the index: always its figures, its part only while it is used. */
export type Slot = {
  readonly month: ChainMonth
  readonly firstSeq: number
  readonly days: DayCounts
  /** As the part was when it was last put back. */
  counts: PartCounts
  part: MonthPart | undefined
  /** The facets in the order of time; made when they are first asked for, and kept. */
  scan: FacetScan | undefined
  /** Who wrote its lines and when; made when they are first asked for, and kept. */
  lineScan: LineScan | undefined
  /** Grows with every use of the part. */
  usedAt: number
}

type PartCounts = Pick<PartSummary, 'lines' | 'size' | 'items' | 'later' | 'earliestAt' | 'latestAt'>

/**
 * The months of a chain's index in their order. Parts are read when they are first asked for, and those of past
 * months are put back after a while: what is held does not grow with the years.
 */
export class PartShelf {
  readonly slots: Slot[]
  private uses = 0

  constructor(
    summaries: readonly PartSummary[],
    /** Reads a part back; undefined where its file is missing or not whole. */
    private readonly readPart: (month: string) => MonthPart | undefined,
  ) {
    this.slots = summaries.map(({ month, firstSeq, days, ...counts }) => ({
      month,
      firstSeq,
      days: new DayCounts(days),
      counts,
      part: undefined,
      scan: undefined,
      lineScan: undefined,
      usedAt: 0,
    }))
  }

  /** seq of the last line that is indexed; 0 before the first. */
  get lastSeq(): number {
    const last = this.slots.at(-1)
    return last ? last.firstSeq + countsOf(last).lines - 1 : 0
  }

  /** The last month where it is that one, else a new one that begins with this line. Throws IndexLost. */
  forAppending(month: string, seq: number): Slot {
    const last = this.slots.at(-1)
    if (last?.month === month) return last
    const part = new MonthPart(month, seq)
    const figures = { counts: countsOfPart(part), days: new DayCounts() }
    const unmade = { scan: undefined, lineScan: undefined }
    const slot: Slot = { month, firstSeq: seq, ...figures, part, ...unmade, usedAt: ++this.uses }
    this.slots.push(slot)
    return slot
  }

  /** A home month: more than one part where a restored book went on within it. */
  ofMonth(month: string): readonly Slot[] {
    return this.slots.filter(slot => plainMonth(slot.month) === month)
  }

  /** The month that an item was born in: of the chains that went through it, the one that gives out such numbers. */
  homeOf({ month, n }: { readonly month: string; readonly n: number }): Slot | undefined {
    const chain = chainOfNumber(n)
    return this.slots.findLast(slot => plainMonth(slot.month) === month && numberOfMonth(slot.month) <= chain)
  }

  /** The month whose file holds that line, as far as it is indexed. */
  holding(seq: number): Slot | undefined {
    return this.slots.findLast(slot => slot.firstSeq <= seq)
  }

  /** Throws IndexLost. */
  partOf(slot: Slot): MonthPart {
    slot.usedAt = ++this.uses
    if (slot.part) return slot.part
    slot.part = this.fetch(slot)
    slot.scan = undefined
    this.tidy()
    return slot.part
  }

  /** The part for one look, which is not kept; its facets are. Throws IndexLost. */
  glanceAt(slot: Slot): MonthPart {
    const part = slot.part ?? this.fetch(slot)
    slot.scan ??= scanOfPart(part)
    return part
  }

  /** The facets in the order of time, as they stand. Throws IndexLost. */
  scanOf(slot: Slot): FacetScan {
    const { part, scan } = slot
    if (scan && (!part || scan.changes === part.facets.changes)) return scan
    slot.scan = scanOfPart(part ?? this.fetch(slot))
    return slot.scan
  }

  /** Who wrote its lines and when, as they stand. Throws IndexLost. */
  lineScanOf(slot: Slot): LineScan {
    const { part, lineScan } = slot
    if (lineScan?.deedOf.length === countsOf(slot).lines) return lineScan
    if (part) return linesAsTheyStand(part.lines)
    slot.lineScan = lineScanOf(this.fetch(slot).lines)
    return slot.lineScan
  }

  /**
   * Months with a line that may have been written in the half-open range, milliseconds since 1970. Where they are few their
   * parts are read to stay: the lines themselves are asked for next. Throws IndexLost.
   */
  writtenIn({ from, to }: { readonly from: number; readonly to: number }): readonly Slot[] {
    const slots = this.slots.filter(slot => {
      const { earliestAt, latestAt } = countsOf(slot)
      return Date.parse(earliestAt) < to && Date.parse(latestAt) >= from
    })
    if (slots.length < mostKept) for (const slot of slots) this.partOf(slot)
    return slots
  }

  /** The highest `at` of all lines; empty before the first. */
  get latestAt(): string {
    const all = this.slots.map(slot => countsOf(slot).latestAt).sort()
    return all.at(-1) ?? ''
  }

  summaries(): PartSummary[] {
    return this.slots.map(slot => {
      const { month, firstSeq, days } = slot
      return { month, firstSeq, ...countsOf(slot), days: days.toJson() }
    })
  }

  months(): readonly { readonly month: string; readonly size: number }[] {
    return this.slots.map(slot => ({ month: slot.month, size: countsOf(slot).size }))
  }

  dirtyParts(): MonthPart[] {
    return this.slots.flatMap(({ part }) => (part?.isDirty ? [part] : []))
  }

  /** Puts back what was not asked for lately; parts that were not written yet stay. */
  tidy(): void {
    const past = this.slots.slice(0, -1).filter(({ part }) => part && !part.isDirty)
    const byUse = past.sort((a, b) => b.usedAt - a.usedAt)
    for (const slot of byUse.slice(mostKept)) putBack(slot)
  }

  private fetch(slot: Slot): MonthPart {
    const part = this.readPart(slot.month)
    if (!part || !fits(part, slot)) throw new IndexLost(slot.month)
    return part
  }
}

const putBack = (slot: Slot): void => {
  slot.counts = countsOf(slot)
  if (slot.part && slot.scan?.changes !== slot.part.facets.changes) slot.scan = scanOfPart(slot.part)
  slot.part = undefined
}

const countsOf = ({ counts, part }: Slot): PartCounts => (part ? countsOfPart(part) : counts)

const countsOfPart = ({
  offsets,
  size,
  itemNumbers,
  laterSeq,
  earliestAt,
  latestAt,
}: MonthPart): PartCounts => ({
  lines: offsets.length,
  size,
  items: itemNumbers.length,
  later: laterSeq.length,
  earliestAt,
  latestAt,
})

/** A part that was written later than the summary, just before the power went, knows lines that will come again. */
const fits = (part: MonthPart, { month, firstSeq, counts }: Slot): boolean => {
  const found = countsOfPart(part)
  return (
    part.month === month &&
    part.firstSeq === firstSeq &&
    found.lines === counts.lines &&
    found.size === counts.size &&
    found.items === counts.items &&
    found.later === counts.later &&
    found.earliestAt === counts.earliestAt &&
    found.latestAt === counts.latestAt
  )
}
