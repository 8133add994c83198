import type { CountedDays } from './day-counts.ts'

/** What is known of a part without reading it: kept in the snapshot, so that a start reads no part. */
export type PartSummary = {
  readonly month: string
  readonly firstSeq: number
  readonly lines: number
  readonly size: number
  readonly items: number
  /** Lines that touch an item of the month after its first, wherever they stand. */
  readonly later: number
  /** The lowest and the highest `at` of its lines. */
  readonly earliestAt: string
  readonly latestAt: string
  /** When its items happened. */
  readonly days: CountedDays
}

/** Thrown where a part that the summary promises is missing or damaged: everything is indexed afresh. */
export class IndexLost extends Error {
  override readonly name = 'IndexLost'
}
