import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import { chainLines } from './chain-lines.ts'
import { JournalDamaged } from './failures.ts'
import { chainFolder, journalFile } from './files.ts'
import { parseLine } from './parse.ts'
import type { PlacedCommit } from './placed-commit.ts'

export type ReadRange = {
  /** Begins after this line; without it at the chain's first. `size` is where that line ends in its file. */
  readonly after?: { readonly file: string; readonly size: number }
  /** Ends with this seq; without it with the last whole line. */
  readonly upTo?: number
}

/** A commit, its place, and its bytes without `\n`: a view that is overwritten when the next one is asked for. */
export type ReadCommit = PlacedCommit & { readonly bytes: Buffer }

/**
 * The commits of a chain in order, however large it is. For what was verified before: each line's own hash and form
 * are checked, not whether it follows the one before. An unfinished last line is left out.
 * @throws JournalDamaged, DiskError.
 */
export function* readCommits(
  port: FilePort,
  folder: string,
  chain: string,
  { after, upTo = Number.POSITIVE_INFINITY }: ReadRange = {},
): Generator<ReadCommit> {
  for (const { file, bytes, offset, isEnded } of chainLines(port, chainFolder(folder, chain), after)) {
    if (!isEnded) return
    const commit = commitIn(bytes, file, offset)
    if (commit.seq > upTo) return
    yield { commit, file, offset, length: bytes.length, bytes }
    if (commit.seq === upTo) return
  }
}

/** Where one line stands, without its `\n`. */
export type LinePlace = { readonly file: string; readonly offset: number; readonly length: number }

/** One line of a chain. @throws JournalDamaged, DiskError. */
export const readLineAt = (port: FilePort, folder: string, chain: string, place: LinePlace): Commit => {
  const file = port.open(journalFile(folder, chain, place.file), 'read')
  try {
    return commitIn(readRange(port, file, place.offset, place.length), place.file, place.offset)
  } finally {
    port.close(file)
  }
}

const commitIn = (bytes: Uint8Array, file: string, offset: number): Commit => {
  const commit = parseLine(bytes)
  if (typeof commit === 'string') throw new JournalDamaged(file, offset, commit)
  return commit
}
