import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import { chainLines } from './chain-lines.ts'
import { JournalDamaged } from './failures.ts'
import { chainFolder } from './files.ts'
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

const commitIn = (bytes: Uint8Array, file: string, offset: number): Commit => {
  const commit = parseLine(bytes)
  if (typeof commit === 'string') throw new JournalDamaged(file, offset, commit)
  return commit
}
