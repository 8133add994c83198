import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { LowSync, type SyncAdapter } from 'lowdb'
import { z } from 'zod'
import { emptyGeneralState, type GeneralState, stateShape } from '../../shared/state.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'
import type { Head } from '../journal/head.ts'
import type { PartSummary } from './index/part-summary.ts'

/** state.json: the state as it was after a line, so that a start need not read the years before it. Disposable. */
export type Snapshot = {
  /** Of the state's own form: another program version folds afresh. */
  readonly shape: number
  readonly chain: string
  /** The line that it was taken after, and where that ends. */
  readonly last: Head
  readonly lastAt: string
  readonly months: readonly PartSummary[]
  readonly state: GeneralState
  /** When the whole folder was last verified and found good. */
  readonly verifiedAt: string | undefined
}

type Stored = Snapshot & { readonly sum: string }

export type SnapshotStore = {
  /** undefined where there is none, or any doubt about it. */
  readonly read: () => Snapshot | undefined
  /** Throws DiskError; then the former one stands. */
  readonly write: (snapshot: Snapshot) => void
}

export const createSnapshotStore = (port: FilePort, folder: string): SnapshotStore => {
  const db = new LowSync<Stored | null>(durableAdapter(port, join(folder, 'state.json')), null)
  return {
    read: () => {
      db.read()
      const stored = db.data
      db.data = null
      return stored && isWhole(stored) ? stored : undefined
    },
    write: snapshot => {
      db.data = { ...snapshot, sum: sumOf(snapshot) }
      db.write()
      db.data = null
    },
  }
}

/** lowdb's own adapters lose or cut files when the power goes; this one replaces the file whole. */
const durableAdapter = (port: FilePort, path: string): SyncAdapter<Stored | null> => ({
  read: () => {
    try {
      return JSON.parse(Buffer.from(readFile(port, path)).toString('utf8'))
    } catch (cause) {
      if (cause instanceof DiskError || cause instanceof SyntaxError) return null
      throw cause
    }
  },
  write: data => replaceFile(port, path, Buffer.from(JSON.stringify(data))),
})

const sumOf = ({ shape, chain, last, lastAt, months, state, verifiedAt }: Snapshot): string =>
  createHash('sha256')
    .update(JSON.stringify({ shape, chain, last, lastAt, months, state, verifiedAt }))
    .digest('hex')

const head = z.object({ seq: z.int(), hash: z.string(), file: z.string(), size: z.int() })
const summary = z.object({
  month: z.string(),
  firstSeq: z.int(),
  lines: z.int(),
  size: z.int(),
  items: z.int(),
  later: z.int(),
  earliestAt: z.string(),
  latestAt: z.string(),
  days: z.array(z.tuple([z.int(), z.int()])),
})
const stateKeys = Object.keys(emptyGeneralState()).sort().join()
const form = z.object({
  shape: z.literal(stateShape),
  chain: z.string(),
  last: head,
  lastAt: z.string(),
  months: z.array(summary),
  state: z.record(z.string(), z.unknown()).refine(state => Object.keys(state).sort().join() === stateKeys),
  sum: z.string(),
})

/** Its sum tells of every torn or touched byte; its form, of another program. */
const isWhole = (stored: Stored): boolean => form.safeParse(stored).success && sumOf(stored) === stored.sum
