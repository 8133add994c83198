import { join } from 'node:path'
import { parseChain } from '../../shared/kernel/ids.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { chainMonth } from '../journal/chain-month.ts'
import { monthOfFile } from '../journal/files.ts'
import type { FrozenChain } from '../journal/frozen-chain.ts'
import type { PlacedCommit } from '../journal/placed-commit.ts'
import { readCommits } from '../journal/read.ts'
import { ChainIndex } from './index/chain-index.ts'
import type { MonthPart } from './index/month-part.ts'
import { decodePart, encodePart } from './index/part-file.ts'
import type { PartSummary } from './index/part-summary.ts'
import { othersIn, placesFor } from './places-for.ts'

/** The parts of a book's index as files under `index/<chain>/`, its newest chain. Disposable, every one of them. */
export type IndexStore = {
  /** An index that knows these months; their parts are read when they are asked for. */
  readonly open: (summaries: readonly PartSummary[]) => ChainIndex
  /** Reads every line of the book again, up to that one. Throws DiskError, JournalDamaged. */
  readonly rebuild: (upTo: number) => ChainIndex
  /** Writes the parts that changed. Throws DiskError. */
  readonly save: (index: ChainIndex) => void
}

export const createIndexStore = (
  port: FilePort,
  folder: string,
  chain: string,
  frozen: readonly FrozenChain[] = [],
): IndexStore => {
  const { station = '', realm = 'general' as const } = parseChain(chain) ?? {}
  const home = join(folder, 'index', chain)
  const countedBefore = frozen.reduce((sum, { seq }) => sum + seq, 0)
  const open = (summaries: readonly PartSummary[]) =>
    new ChainIndex(station, realm, summaries, month => readPart(port, partPath(home, month)))

  return {
    open,
    rebuild: upTo => {
      const index = open([])
      for (const before of frozen)
        noteAll(index, readCommits(port, folder, before.chain, { upTo: before.seq }))
      noteAll(index, readCommits(port, folder, chain, { upTo: upTo - countedBefore }))
      return index
    },
    save: index => {
      port.makeFolder(home)
      for (const part of index.dirtyParts()) savePart(port, home, part)
      index.tidy()
    },
  }
}

const noteAll = (index: ChainIndex, commits: Iterable<PlacedCommit>): void => {
  for (const { commit, file, length } of commits) {
    const events = commit.events.flatMap(event => {
      const lifted = liftEvent(event)
      return lifted.ok ? [lifted.event] : []
    })
    const { id, at, actor, command, chain } = commit
    const month = chainMonth(chain, monthOfFile(file))
    const line = { seq: index.lastSeq + 1, id, at, actor, command, month, length: length + 1 }
    const places = events.flatMap(event => placesFor(event, commit))
    index.note({ ...line, places, others: events.flatMap(othersIn) })
  }
}

const partPath = (home: string, month: string): string => join(home, `${month}.part`)

const readPart = (port: FilePort, path: string): MonthPart | undefined => {
  try {
    return decodePart(readFile(port, path))
  } catch (cause) {
    if (cause instanceof DiskError) return undefined
    throw cause
  }
}

const savePart = (port: FilePort, home: string, part: MonthPart): void => {
  replaceFile(port, partPath(home, part.month), encodePart(part))
  part.isDirty = false
}
