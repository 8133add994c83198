import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { journalFile } from '../../../electron/journal/files.ts'
import type { Head } from '../../../electron/journal/head.ts'
import { sealLine } from '../../../electron/journal/seal.ts'
import { chainOpened } from '../../../shared/journal/index.ts'
import { noHash } from '../../../shared/kernel/event.ts'
import {
  bytesOf,
  chain,
  commitsOn,
  december,
  endsOf,
  entry,
  folder,
  november,
  opening,
  overwriteMonth,
  setHead,
  station,
  timeZone,
} from '../../unit/journal/journal-helpers.ts'
import { linesIn, soundBook } from './sound-book.ts'

/** Something that happens to the files of a book. */
export type Change = (disk: FaultDisk) => void

/** The sound book after something happened to it. */
export const changed = (change: Change) => (): FaultDisk => {
  const disk = soundBook()
  change(disk)
  return disk
}

export const changeLines =
  (file: string, change: (line: Buffer, number: number) => readonly Uint8Array[]): Change =>
  disk =>
    overwriteMonth(disk, file, Buffer.concat(linesIn(disk, file).flatMap((line, n) => change(line, n + 1))))

/** A letter in the text of these lines becomes another one. */
export const alterLines = (file: string, ...numbers: readonly number[]): Change =>
  changeLines(file, (line, number) => [numbers.includes(number) ? altered(line) : line])

const altered = (line: Buffer): Buffer => {
  const bytes = Buffer.from(line)
  bytes.write('x', bytes.indexOf('"kind":"') + 9)
  return bytes
}

export const cutBytes =
  (file: string, count: number): Change =>
  disk =>
    overwriteMonth(disk, file, bytesOf(disk, file).subarray(0, -count))

export const addBytes =
  (file: string, text: string): Change =>
  disk =>
    overwriteMonth(disk, file, Buffer.concat([bytesOf(disk, file), Buffer.from(text)]))

export const addFile =
  (file: string, text: string): Change =>
  disk =>
    overwriteMonth(disk, file, Buffer.from(text))

export const removeFile =
  (path: string): Change =>
  disk =>
    disk.remove(path)

export const endOf = (disk: FaultDisk, seq: number): Head => {
  const end = endsOf(disk)[seq - 1]
  if (!end) throw new RangeError(`no line ${seq}`)
  return end
}

export const headAt =
  (seq: number, more: Partial<Head> = {}): Change =>
  disk =>
    setHead(disk, { ...endOf(disk, seq), ...more })

/** A chain of one's own making instead: every hash is right, whatever else is wrong. */
export const forge =
  (times: readonly string[], file: string, more: object = {}): Change =>
  disk => {
    disk.remove(journalFile(folder, chain, november))
    disk.remove(journalFile(folder, chain, december))
    let last: Head = { seq: 0, hash: noHash, file, size: 0 }
    const lines = times.map((at, n) => {
      const draft = n === 0 ? { ...opening({}, at), events: [openingWith(more)] } : entry(n, { at })
      const { line, hash } = sealLine({ ...draft, seq: n + 1, chain }, last.hash)
      last = { seq: n + 1, hash, file, size: last.size + line.length }
      return line
    })
    overwriteMonth(disk, file, Buffer.concat(lines))
    setHead(disk, last)
  }

const openingWith = (more: object) => {
  const { kind, v, data } = chainOpened({ station, realm: 'general', timeZone })
  return { kind, v, data: { ...data, ...more } }
}

/** The last line says something else, and its hash was made anew. */
export const rehashEnd: Change = disk => {
  const { prev, hash: _, ...fields } = commitsOn(disk)[6] ?? failed()
  const { line } = sealLine({ ...fields, actor: 'li.na' }, prev)
  changeLines(december, (old, number) => [number === 2 ? line : old])(disk)
}

const failed = (): never => {
  throw new RangeError('the sound book has changed')
}

export const all =
  (...changes: readonly Change[]): Change =>
  disk => {
    for (const change of changes) change(disk)
  }
