import { monthOf } from '../../shared/calendar/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import { chainLines } from './chain-lines.ts'
import { chainStart, isSameEnd, whyNotNext } from './chain-walk.ts'
import { chainFolder, listMonthFiles, type MonthFile, monthOfFile } from './files.ts'
import type { FindingCode } from './findings.ts'
import type { Head, HeadFound } from './head.ts'
import type { RawLine } from './lines.ts'
import { parseLine } from './parse.ts'
import { personRefsIn } from './person-refs.ts'
import type { SeenIds } from './seen-ids.ts'
import type { PeopleCheck } from './verify-people.ts'
import type { Findings } from './verify-report.ts'

/** A line of this chain that a newer chain goes on from. */
export type Pin = { readonly seq: number; readonly hash: string }

export type ChainToVerify = {
  readonly chain: string
  readonly head: HeadFound
  /** undefined where the chain's own first line does not say. */
  readonly timeZone: string | undefined
  /** What newer chains say of this one; then it is frozen, and what follows the last of them does not count. */
  readonly pins: readonly Pin[]
  readonly people: PeopleCheck
  /** Those of the chains verified before: an id is written once in a folder (format.md §2). */
  readonly ids: SeenIds
}

/** The end of `"digest":"`: a search is quick where its first byte is rare, and quotes are not. */
const digestKey = Buffer.from('gest":"')

/** The last commit before the first problem. */
export type Proven = { readonly commits: number; readonly head: string }

/**
 * Reads a chain up to its head, or up to where a newer one goes on from it, and reports every line that is not what
 * it should be: after one, it goes on from the next that can be read. @param tick told the bytes of each line.
 * @throws DiskError.
 */
export const verifyChain = (
  port: FilePort,
  folder: string,
  to: ChainToVerify,
  { findings, tick }: { findings: Findings; tick: (bytes: number) => void },
): Proven => {
  const files = listMonthFiles(port, chainFolder(folder, to.chain))
  const check = new ChainCheck(to, findings)
  const lines = chainLines(port, chainFolder(folder, to.chain), undefined, files)
  for (const line of lines) {
    if (check.isPastLimit()) {
      check.noteRest(line, files)
      break
    }
    check.look(line)
    tick(line.bytes.length + 1)
  }
  return check.finish()
}

class ChainCheck {
  readonly #to: ChainToVerify
  readonly #findings: Findings
  readonly #head: Head | undefined
  /** The last seq that counts. */
  readonly #limit: number
  #end: Head = chainStart
  #proven: Head = chainStart
  #isSound = true
  /** Unreadable lines since `#end`. */
  #lost = 0
  #lastLine = { file: '', number: 0 }

  constructor(to: ChainToVerify, findings: Findings) {
    this.#to = to
    this.#findings = findings
    this.#head = typeof to.head === 'string' ? undefined : to.head
    this.#limit = limitOf(to)
  }

  isPastLimit(): boolean {
    return this.#end.seq + this.#lost >= this.#limit
  }

  look(line: RawLine): void {
    this.#lastLine = { file: line.file, number: line.number }
    const commit = parseLine(line.bytes)
    if (typeof commit === 'string') {
      this.#problem(line, commit)
      this.#lost++
      return
    }
    this.#follow(line, commit)
    this.#lookAtMonth(line, commit)
    this.#lookAtPersons(line, commit)
    if (this.#isSound) this.#proven = this.#end
  }

  #follow(line: RawLine, commit: Commit): void {
    const { seq, hash } = commit
    const reached = { seq, hash, file: line.file, size: line.offset + line.bytes.length + 1 }
    const why = this.#lost > 0 ? this.#whyNotLater(commit) : whyNotNext(commit, this.#to.chain, this.#end)
    if (why) this.#problem(line, why)
    else this.#lookAtId(line, commit)
    if (this.#head?.seq === seq && !isSameEnd(reached, this.#head)) this.#problem(line, 'head-differs')
    if (this.#to.pins.some(pin => pin.seq === seq && pin.hash !== hash))
      this.#problem(line, 'continues-differs')
    if (!line.isEnded) this.#lookAtMissingNewline(line, seq)
    this.#end = reached
    this.#lost = 0
  }

  /** After an unreadable line nobody knows which prev and seq are right. */
  #whyNotLater({ chain, seq }: Commit): FindingCode | undefined {
    if (chain !== this.#to.chain) return 'chain-differs'
    return seq <= this.#end.seq ? 'seq-gap' : undefined
  }

  /** The order of the lines stays proven: the act was written twice, nothing was altered. */
  #lookAtId({ file, number }: RawLine, { id }: Commit): void {
    if (this.#to.ids.meet(id)) this.#findings.problem(this.#path(file), number, 'id-twice')
  }

  #lookAtMissingNewline(line: RawLine, seq: number): void {
    if (seq === this.#limit)
      this.#findings.note(`${this.#path(line.file)}:${line.number}`, '末尾缺少换行符，打开时补上')
    else this.#problem(line, 'newline-missing')
  }

  /** The unit's month of `at`, but never an earlier one than that of the chain's last file. */
  #lookAtMonth(line: RawLine, { at }: Commit): void {
    if (this.#to.timeZone === undefined) return
    const month = monthOf(at, this.#to.timeZone)
    const ofFile = monthOfFile(line.file)
    if (month > ofFile || (line.number === 1 && month < ofFile)) this.#problem(line, 'month-wrong')
  }

  #lookAtPersons(line: RawLine, { events }: Commit): void {
    if (!line.bytes.includes(digestKey)) return
    for (const ref of personRefsIn(events)) this.#to.people.named(ref, this.#path(line.file), line.number)
  }

  /** @param first the first line behind the limit. */
  noteRest(first: RawLine, files: readonly MonthFile[]): void {
    const all = files.filter(({ file }) => file >= first.file).reduce((sum, { size }) => sum + size, 0)
    const why = this.#to.pins.length > 0 ? '已由新链接续，其后' : '末端标记之后'
    this.#findings.note(this.#path(first.file), `${why}另有 ${all - first.offset} 字节，未核对`)
  }

  finish(): Proven {
    this.#lookAtHead()
    if (this.#lost === 0 && this.#end.seq < this.#limit && Number.isFinite(this.#limit)) this.#problemAtEnd()
    return { commits: this.#proven.seq, head: this.#proven.hash }
  }

  /** Where newer chains go on from this one, they say where it ended: its own head is not needed any more. */
  #lookAtHead(): void {
    const { head, pins } = this.#to
    if (typeof head !== 'string') return
    const isEmpty = this.#lastLine.number === 0
    if (isEmpty || pins.length > 0) this.#findings.note(this.#path('head'), '末端标记缺失或损坏')
    else this.#findings.problem(this.#path('head'), 0, head === 'missing' ? 'head-missing' : 'head-invalid')
  }

  /** Named at the first line that should be there and is not. */
  #problemAtEnd(): void {
    const { file, number } = this.#lastLine
    const missingIn = this.#head && this.#head.file > file ? this.#head.file : file
    const line = missingIn === file ? number + 1 : 1
    this.#findings.problem(this.#path(missingIn), line, 'journal-short')
  }

  #problem({ file, number }: RawLine, what: FindingCode): void {
    this.#isSound = false
    this.#findings.problem(this.#path(file), number, what)
  }

  #path(file: string): string {
    return `journal/${this.#to.chain}/${file}`
  }
}

const limitOf = ({ head, pins }: ChainToVerify): number => {
  if (pins.length > 0) return Math.max(...pins.map(({ seq }) => seq))
  return typeof head === 'string' ? Number.POSITIVE_INFINITY : head.seq
}
