import { type Commit, noHash } from '../../shared/kernel/event.ts'
import type { FindingCode } from './findings.ts'
import type { Head } from './head.ts'
import type { RawLine } from './lines.ts'
import { parseLine } from './parse.ts'
import type { PlacedCommit } from './placed-commit.ts'

/** A commit of which everything before is proven too, and where its line ends. `at` is absent where seq is 0. */
export type ChainEnd = Head & { readonly at?: string }

export const chainStart: ChainEnd = { seq: 0, hash: noHash, file: '', size: 0 }

/** The first line that is not what it should be, or lacks its `\n`. */
export type Stop = {
  readonly file: string
  readonly number: number
  readonly offset: number
  readonly what: FindingCode
  /** Where only its `\n` is missing: the end of the chain if it had one. */
  readonly wouldEnd?: ChainEnd
}

export type Walked = { readonly end: ChainEnd; readonly stop?: Stop }

/** Told each line that follows the one before, in order. */
export type Visit = (placed: PlacedCommit) => void

export type WalkOptions = {
  /** Reading begins after this line. */
  readonly from: ChainEnd
  /** Where the walk reaches its seq, the line must be the one that it names. */
  readonly head: Head | undefined
  readonly visit?: Visit | undefined
}

/** Goes along the lines as long as each follows the one before: form, hash, chain, seq, prev, head. */
export const walkChain = (
  lines: Iterable<RawLine>,
  chain: string,
  { from, head, visit }: WalkOptions,
): Walked => {
  let end = from
  for (const line of lines) {
    const commit = parseLine(line.bytes)
    const reached = typeof commit === 'string' ? commit : afterCommit(line, commit, { chain, end, head })
    if (typeof reached === 'string') return { end, stop: stopAt(line, reached) }
    if (!line.isEnded) return { end, stop: { ...stopAt(line, 'newline-missing'), wouldEnd: reached } }
    if (typeof commit !== 'string') visit?.({ commit, ...placeOf(line) })
    end = reached
  }
  return { end }
}

type Before = { readonly chain: string; readonly end: ChainEnd; readonly head: Head | undefined }

const afterCommit = (
  { file, offset, bytes }: RawLine,
  commit: Commit,
  { chain, end, head }: Before,
): ChainEnd | FindingCode => {
  const why = whyNotNext(commit, chain, end)
  if (why) return why
  const { seq, hash, at } = commit
  const reached = { seq, hash, file, size: offset + bytes.length + 1, at }
  return head?.seq === seq && !isSameEnd(reached, head) ? 'head-differs' : reached
}

/** Why a commit does not come after `end`. */
export const whyNotNext = (
  commit: Commit,
  chain: string,
  end: Pick<Head, 'seq' | 'hash'>,
): FindingCode | undefined => {
  if (commit.chain !== chain) return 'chain-differs'
  if (commit.seq !== end.seq + 1) return 'seq-gap'
  if (commit.prev !== end.hash) return 'prev-differs'
  return commit.seq === 1 && commit.events[0]?.kind !== 'chain.opened' ? 'not-opened' : undefined
}

export const isSameEnd = (a: Head, b: Head): boolean =>
  a.seq === b.seq && a.hash === b.hash && a.file === b.file && a.size === b.size

const stopAt = ({ file, number, offset }: RawLine, what: FindingCode): Stop => ({
  file,
  number,
  offset,
  what,
})

const placeOf = ({ file, offset, bytes }: RawLine) => ({ file, offset, length: bytes.length })
