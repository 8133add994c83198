import { dirname } from 'node:path'
import { monthOf } from '../../shared/calendar/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { orNotWritten } from './durable-file.ts'
import { NotWritten, Poisoned, poisoned } from './failures.ts'
import { chainFolder, headPath, monthFileName, monthOfFile } from './files.ts'
import { createHead, type Head, type HeadFile, openHead } from './head.ts'
import { mostLinesInOneWrite } from './limits.ts'
import { makeDurable } from './make-durable.ts'
import { type MonthFiles, openMonthFiles } from './month-files.ts'
import type { PlacedCommit } from './placed-commit.ts'
import { sealLine } from './seal.ts'

/** What the lane hands over; the chain adds seq, prev, chain and hash. */
export type Draft = Omit<Commit, 'seq' | 'prev' | 'chain' | 'hash'>

/** The one writer of one chain. */
export type ChainWriter = {
  readonly chain: string
  /** The last commit on the disk; seq 0 before the first. */
  readonly last: () => Head
  /** `YYYY-MM` of the file that a commit at this instant goes to: never an earlier one than the last. */
  readonly monthFor: (at: string) => string
  /**
   * Writes up to 50 commits of one month by one write and one sync; when it returns they survive a power cut.
   * @throws NotWritten, Poisoned; RangeError for none, for too many, for two months.
   */
  readonly append: (drafts: readonly Draft[]) => readonly PlacedCommit[]
  /** At handover, print, backup and every 60 s. @throws Poisoned. */
  readonly syncHead: () => void
  /** Syncs the head and lets the files go. Never throws for the disk: everything acknowledged is there already. */
  readonly close: () => void
}

export type ChainToWrite = {
  readonly folder: string
  readonly chain: string
  readonly timeZone: string
  /** As `recoverChain` found it. */
  readonly last: Head
}

/**
 * Opens a recovered chain for its one writer; for one without a line, makes its folder and head first. Lines behind
 * the head are put on the disk before it is moved up to them. @throws DiskError, Poisoned.
 */
export const openJournalForAppend = (port: FilePort, to: ChainToWrite): ChainWriter => {
  if (to.last.seq === 0) prepareChain(port, to)
  else makeDurable(port, to)
  const head = openHead(port, headPath(to.folder, to.chain))
  try {
    head.write(to.last)
    head.sync()
    return new Writer(to, openMonthFiles(port, chainFolder(to.folder, to.chain), to.last), head)
  } catch (cause) {
    head.close()
    throw cause
  }
}

/** Whatever head stands there, a power cut may have left it half made; the journal is empty, so it is made anew. */
const prepareChain = (port: FilePort, { folder, chain }: ChainToWrite): void => {
  port.makeFolder(chainFolder(folder, chain))
  createHead(port, headPath(folder, chain))
  for (const parent of [dirname(chainFolder(folder, chain)), folder]) port.syncFolder(parent)
}

class Writer implements ChainWriter {
  readonly chain: string
  readonly #timeZone: string
  readonly #files: MonthFiles
  readonly #head: HeadFile
  #last: Head
  #isHeadBehind = false
  #poison: Poisoned | undefined

  constructor({ chain, timeZone, last }: ChainToWrite, files: MonthFiles, head: HeadFile) {
    this.chain = chain
    this.#timeZone = timeZone
    this.#files = files
    this.#head = head
    this.#last = last
  }

  last(): Head {
    return this.#last
  }

  monthFor(at: string): string {
    const month = monthOf(at, this.#timeZone)
    const lastMonth = monthOfFile(this.#last.file)
    if (month < lastMonth) return lastMonth
    return month
  }

  append(drafts: readonly Draft[]): readonly PlacedCommit[] {
    if (this.#poison) throw this.#poison
    const file = monthFileName(this.#oneMonthOf(drafts))
    this.#catchUpHead()
    const { placed, bytes, last } = sealAll(this.chain, this.#last, file, drafts)
    this.#files.append(file, bytes)
    this.#last = last
    this.#moveHead()
    return placed
  }

  syncHead(): void {
    if (this.#poison) throw this.#poison
    try {
      this.#catchUpHead()
      this.#head.sync()
    } catch (cause) {
      this.#poison = cause instanceof DiskError ? poisoned(cause) : undefined
      throw this.#poison ?? cause
    }
  }

  close(): void {
    if (!this.#poison) ignoringTheDisk(() => this.syncHead())
    this.#poison ??= new Poisoned('closed')
    this.#files.close()
    ignoringTheDisk(() => this.#head.close())
  }

  #oneMonthOf(drafts: readonly Draft[]): string {
    const [first] = drafts
    const month = first && this.monthFor(first.at)
    if (month === undefined || drafts.some(({ at }) => this.monthFor(at) !== month))
      throw new RangeError('one write needs lines of one month')
    if (drafts.length > mostLinesInOneWrite) throw new RangeError(`${drafts.length} lines in one write`)
    return month
  }

  /** The line is on the disk, so the answer is yes; a head that is behind is legal, but only by this one commit. */
  #moveHead(): void {
    this.#isHeadBehind = true
    ignoringTheDisk(() => this.#catchUpHead())
  }

  /** @throws NotWritten: a head that cannot follow would leave later lines unguarded, so they are not written. */
  #catchUpHead(): void {
    if (this.#isHeadBehind) orNotWritten(() => this.#head.write(this.#last))
    this.#isHeadBehind = false
  }
}

type SealedBatch = {
  readonly placed: readonly PlacedCommit[]
  readonly bytes: Uint8Array
  readonly last: Head
}

const sealAll = (chain: string, before: Head, file: string, drafts: readonly Draft[]): SealedBatch => {
  const placed: PlacedCommit[] = []
  const lines: Uint8Array[] = []
  let last = before
  for (const draft of drafts) {
    const fields = { seq: last.seq + 1, chain, ...draft }
    const { line, hash } = sealLine(fields, last.hash)
    const offset = file === last.file ? last.size : 0
    placed.push({ commit: { prev: last.hash, hash, ...fields }, file, offset, length: line.length - 1 })
    lines.push(line)
    last = { seq: fields.seq, hash, file, size: offset + line.length }
  }
  return { placed, bytes: lines.length === 1 && lines[0] ? lines[0] : Buffer.concat(lines), last }
}

const ignoringTheDisk = (act: () => void): void => {
  try {
    act()
  } catch (cause) {
    if (!(cause instanceof DiskError || cause instanceof NotWritten || cause instanceof Poisoned)) throw cause
  }
}
