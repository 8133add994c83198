import type { LineScan } from './line-scan.ts'
import type { Deed } from './line-table.ts'
import type { PartShelf } from './part-shelf.ts'

/** Which lines of a chain are wanted. */
export type LineSearch = {
  /** Half-open range of the time at which they were written, milliseconds since 1970. */
  readonly from: number
  readonly to: number
  readonly isWanted: (deed: Deed) => boolean
}

/** Lines in the order of their chain, from place 0: the number of each, and when it was written, in seconds since 1970. */
export type LinesInOrder = {
  readonly length: number
  readonly seqAt: (place: number) => number
  /** Throws IndexLost. */
  readonly secondAt: (place: number) => number
}

/** All lines; of a month only what is asked for is read. */
export const everyLine = (shelf: PartShelf): LinesInOrder => ({
  length: shelf.lastSeq,
  seqAt: place => place + 1,
  secondAt: place => secondOf(shelf, place + 1),
})

const secondOf = (shelf: PartShelf, seq: number): number => {
  const slot = shelf.holding(seq)
  return (slot && shelf.lineScanOf(slot).seconds[seq - slot.firstSeq]) ?? 0
}

/**
 * The numbers of the lines that are wanted, oldest first: a million in some milliseconds, and of a range only its months.
 * Throws IndexLost.
 */
export const linesFound = (shelf: PartShelf, search: LineSearch): Uint32Array => {
  const months = shelf.writtenIn(search).map(slot => ({ slot, scan: shelf.lineScanOf(slot) }))
  const seqs = new Uint32Array(months.reduce((sum, { scan }) => sum + scan.deedOf.length, 0))
  let length = 0
  for (const { slot, scan } of months) length = takeWanted(seqs, length, slot.firstSeq, scan, search)
  return seqs.subarray(0, length)
}

/** @returns how many there are with those of this month. */
const takeWanted = (
  seqs: Uint32Array,
  before: number,
  firstSeq: number,
  { seconds, deedOf, deeds }: LineScan,
  search: LineSearch,
): number => {
  const wanted = Uint8Array.from(deeds, deed => (search.isWanted(deed) ? 1 : 0))
  if (!wanted.includes(1)) return before
  const [from, to] = [Math.floor(search.from / 1000), Math.floor(search.to / 1000)]
  let length = before
  for (let line = 0; line < deedOf.length; line++) {
    const second = seconds[line] ?? 0
    if (second < from || second >= to || wanted[deedOf[line] ?? 0] !== 1) continue
    seqs[length++] = firstSeq + line
  }
  return length
}

/** The number of the newest line that is wanted. Throws IndexLost. */
export const newestLine = (shelf: PartShelf, isWanted: LineSearch['isWanted']): number | undefined => {
  for (const slot of shelf.slots.toReversed()) {
    const { deedOf, deeds } = shelf.lineScanOf(slot)
    const wanted = Uint8Array.from(deeds, deed => (isWanted(deed) ? 1 : 0))
    if (!wanted.includes(1)) continue
    const line = deedOf.findLastIndex(deed => wanted[deed] === 1)
    if (line >= 0) return slot.firstSeq + line
  }
  return undefined
}

/** Everybody who wrote a line, and by which command. Throws IndexLost. */
export const deedsIn = (shelf: PartShelf): readonly Deed[] =>
  shelf.slots.flatMap(slot => shelf.lineScanOf(slot).deeds)
