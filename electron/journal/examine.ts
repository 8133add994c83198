import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { chainLines } from './chain-lines.ts'
import { type ChainEnd, chainStart, type Stop, type Visit, type Walked, walkChain } from './chain-walk.ts'
import { chainFolder, headPath, listMonthFiles, type MonthFile } from './files.ts'
import type { Finding, FindingCode } from './findings.ts'
import { type Head, readHead } from './head.ts'
import { mostLinesInOneWrite } from './limits.ts'
import { lineEndingAt } from './line-ending-at.ts'
import { parseLine } from './parse.ts'

/** What opening a chain finds (format.md §4); nothing on the disk is touched. */
export type Examination =
  | {
      readonly kind: 'sound'
      readonly chain: string
      readonly last: ChainEnd
      /** seq after which lines were read now; 0 where the whole chain was. */
      readonly readAfter: number
      /** Exactly the last `\n` is missing, at the head. */
      readonly isNewlineMissing: boolean
      readonly tail?: Tail
    }
  | ChainAlarm

/** Evidence: read-only, nothing altered. `lastSound` is what is proven, as far as the lines follow one another. */
export type ChainAlarm = Finding & {
  readonly kind: 'alarm'
  readonly chain: string
  readonly lastSound: ChainEnd
}

/** What one write that a power cut tore left behind the last whole line: from `from` to the end of `file`. */
export type Tail = {
  readonly file: string
  readonly from: number
  readonly bytes: number
  readonly wholeLines: number
}

export type ExamineOptions = {
  /** Up to here the chain was verified before (the snapshot): only what follows is read, and the head's own line. */
  readonly checkpoint?: Head
  /** Told every line read, in order. Begins at seq 1 where the checkpoint could not be trusted. */
  readonly visit?: Visit
}

/** Reads a chain as it is found at opening. @throws DiskError. */
export const examineChain = (
  port: FilePort,
  folder: string,
  chain: string,
  { checkpoint, visit }: ExamineOptions = {},
): Examination => {
  const home = chainFolder(folder, chain)
  const files = listMonthFiles(port, home)
  const found = readHead(port, headPath(folder, chain))
  const head = typeof found === 'string' ? undefined : found
  const from = head && checkpoint ? trustedStart(port, home, head, checkpoint) : chainStart
  const walked = walkChain(chainLines(port, home, from, files), chain, { from, head, visit })
  const seen = { port, home, chain, files, from, walked }
  if (!head) return withoutHead(seen, found === 'missing' ? 'head-missing' : 'head-invalid')
  return walked.end.seq < head.seq ? upToHead(seen, head) : behindHead(seen)
}

type Seen = {
  readonly port: FilePort
  readonly home: string
  readonly chain: string
  readonly files: readonly MonthFile[]
  readonly from: ChainEnd
  readonly walked: Walked
}

/** A checkpoint counts only where its line, and the head's own, are found where they should be: any doubt, and all is read. */
const trustedStart = (port: FilePort, home: string, head: Head, checkpoint: Head): ChainEnd => {
  if (checkpoint.seq === 0) return chainStart
  const end = lineAt(port, home, checkpoint)
  const isHeadThere = head.seq > checkpoint.seq || head.seq === 0 || lineAt(port, home, head)
  return end && isHeadThere ? end : chainStart
}

/** The end that `expected` names, if that line is there. */
const lineAt = (port: FilePort, home: string, expected: Head): ChainEnd | undefined => {
  const bytes = lineEndingAt(port, join(home, expected.file), expected.size)
  const commit = bytes && parseLine(bytes)
  if (!commit || typeof commit === 'string') return undefined
  const { seq, hash, at } = commit
  return seq === expected.seq && hash === expected.hash ? { ...expected, at } : undefined
}

const sound = (
  { chain, from, walked }: Seen,
  rest: { readonly last?: ChainEnd; readonly isNewlineMissing?: boolean; readonly tail?: Tail } = {},
): Examination => ({
  kind: 'sound',
  chain,
  last: walked.end,
  readAfter: from.seq,
  isNewlineMissing: false,
  ...rest,
})

const alarm = ({ chain, walked }: Seen, file: string, line: number, what: FindingCode): ChainAlarm => ({
  kind: 'alarm',
  chain,
  file: `journal/${chain}/${file}`,
  line,
  what,
  lastSound: walked.end,
})

/** Before its first line a chain may lack its head: a power cut while it was made. */
const withoutHead = (seen: Seen, what: FindingCode): Examination =>
  seen.files.every(({ size }) => size === 0) ? sound(seen) : alarm(seen, 'head', 0, what)

/** The journal ends before the head, or differs at or before it. */
const upToHead = (seen: Seen, head: Head): Examination => {
  const { stop } = seen.walked
  if (!stop) return alarm(seen, head.file, 0, 'journal-short')
  const isRepairable = stop.wouldEnd?.seq === head.seq && isLastContent(seen, stop.file)
  if (isRepairable && stop.wouldEnd) return sound(seen, { last: stop.wouldEnd, isNewlineMissing: true })
  return alarm(seen, stop.file, lineNumber(seen, stop), stop.what)
}

/** Whole lines behind the head are taken; after them, at most what one write can have left. */
const behindHead = (seen: Seen): Examination => {
  const { stop } = seen.walked
  if (!stop) return sound(seen)
  const tail = isLastContent(seen, stop.file) && tornTail(seen, stop)
  return tail ? sound(seen, { tail }) : alarm(seen, stop.file, lineNumber(seen, stop), 'break-behind-head')
}

const isLastContent = ({ files }: Seen, file: string): boolean =>
  files.every(later => later.file <= file || later.size === 0)

/** undefined where more lies there than one write can hold. */
const tornTail = ({ port, home, files }: Seen, { file, offset }: Stop): Tail | undefined => {
  let lines = 0
  let wholeLines = 0
  for (const line of chainLines(port, home, { file, size: offset }, files)) {
    if (++lines > mostLinesInOneWrite) return undefined
    if (line.isEnded) wholeLines++
  }
  const size = files.find(known => known.file === file)?.size ?? offset
  return { file, from: offset, bytes: size - offset, wholeLines }
}

/** Counted only now: where reading began in the middle of the file, the lines before it were not seen. */
const lineNumber = ({ port, home, from }: Seen, { file, number }: Stop): number => {
  if (file !== from.file) return number
  let before = 0
  for (const line of chainLines(port, home, { file, size: 0 }, [{ file, size: from.size }]))
    if (line.isEnded) before++
  return before + number
}
