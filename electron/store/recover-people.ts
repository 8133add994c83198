import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import { writeFully } from '../disk/write-fully.ts'
import { fileLines } from '../journal/chain-lines.ts'
import { journalFile, listMonthFiles, type MonthFile, monthOfFile } from '../journal/files.ts'
import type { RawLine } from '../journal/lines.ts'
import { parseLine } from '../journal/parse.ts'
import { personRefsIn } from '../journal/person-refs.ts'
import { cutToQuarantine } from '../journal/quarantine.ts'
import { peopleFolder } from './people-files.ts'
import { parsePeopleLine } from './people-line.ts'

/** What a power cut had left of a line that no commit names: kept in quarantine. */
export type PeopleCut = { readonly file: string; readonly bytes: number; readonly sha256: string }

/**
 * Prepares the people files of a chain for writing: what is invalid after the last line that a commit names is cut
 * to quarantine, the rest is put on the disk. To be called after `recoverChain`, by the holder of the lock.
 * Invalid lines before a named one are damage: they stay, for `verify` to report. @throws DiskError.
 */
export const recoverPeople = (port: FilePort, folder: string, chain: string): PeopleCut | undefined => {
  const home = peopleFolder(folder, chain)
  const last = listMonthFiles(port, home).at(-1)
  if (!last) return undefined
  const pieces = piecesOf(port, join(home, last.file))
  const from = endOfKept(pieces, () => personsNamedIn(port, journalFile(folder, chain, last.file)))
  const cut = from < last.size ? cutAt(port, folder, chain, last, from) : undefined
  putOnDisk(port, home, last.file, pieces.filter(({ end }) => end <= from).at(-1))
  return cut
}

/** One line of the file; `id` is absent where it is not whole and valid. */
type Piece = { readonly offset: number; readonly end: number; readonly id?: string }

const piecesOf = (port: FilePort, path: string): readonly Piece[] => {
  const pieces: Piece[] = []
  for (const line of fileLines(port, path)) pieces.push(pieceOf(line))
  return pieces
}

const pieceOf = ({ file, offset, bytes, isEnded }: RawLine): Piece => {
  const line = isEnded ? parsePeopleLine(bytes) : undefined
  const end = offset + bytes.length + (isEnded ? 1 : 0)
  return line?.month === monthOfFile(file) ? { offset, end, id: line.id } : { offset, end }
}

/** The journal is asked only where something is invalid: it is as long as the month was busy. */
const endOfKept = (pieces: readonly Piece[], personsNamed: () => ReadonlySet<string>): number => {
  const whole = pieces.at(-1)?.end ?? 0
  if (pieces.every(({ id }) => id !== undefined)) return whole
  const named = personsNamed()
  const lastNamed = pieces.findLastIndex(({ id }) => id !== undefined && named.has(id))
  return pieces.slice(lastNamed + 1).find(({ id }) => id === undefined)?.offset ?? whole
}

/** A people line is named only from the journal file of its own month. */
const personsNamedIn = (port: FilePort, path: string): ReadonlySet<string> => {
  const named = new Set<string>()
  if (!port.stat(path)) return named
  for (const { bytes } of fileLines(port, path)) {
    const commit = parseLine(bytes)
    if (typeof commit === 'string') continue
    for (const { person } of personRefsIn(commit.events)) named.add(person)
  }
  return named
}

const cutAt = (
  port: FilePort,
  folder: string,
  chain: string,
  { file, size }: MonthFile,
  from: number,
): PeopleCut => {
  const cut = { path: join(peopleFolder(folder, chain), file), from, bytes: size - from }
  const sha256 = cutToQuarantine(port, folder, { ...cut, keepAs: `people.${chain}.${file}` })
  return { file, bytes: cut.bytes, sha256 }
}

/**
 * The last line may stand in the system's memory alone, its writer dead or its sync failed: written over itself, the
 * sync is sure to put it on the disk before a commit names it.
 */
const putOnDisk = (port: FilePort, home: string, file: string, last: Piece | undefined): void => {
  const open = port.open(join(home, file), 'update')
  try {
    if (last) writeFully(port, open, readRange(port, open, last.offset, last.end - last.offset), last.offset)
    port.syncData(open)
  } finally {
    port.close(open)
  }
  port.syncFolder(home)
}
