import { emptyGeneralState, stateShape } from '../shared/state.ts'
import type { FilePort } from './disk/file-port.ts'
import type { ExamineOptions } from './journal/examine.ts'
import type { PlacedCommit } from './journal/placed-commit.ts'
import type { Recovery } from './journal/recover.ts'
import { createIndexStore } from './store/index-store.ts'
import { createLedger, type Ledger } from './store/ledger.ts'
import { createLineReader, type LineReader } from './store/line-reader.ts'
import { createSnapshotStore, type Snapshot, type SnapshotStore } from './store/snapshot.ts'

/** The general chain as it was found: what it holds, folded, and how it stands. */
export type OpenedLedger = {
  readonly ledger: Ledger
  readonly recovered: Recovery
  readonly reader: LineReader
  /** When the folder was last verified whole, as far as the snapshot knows. */
  readonly verifiedAt: string | undefined
  /** Writes index and snapshot. Throws DiskError, JournalDamaged; then the next start takes longer, nothing else. */
  readonly save: (standing: Standing) => void
}

/** What a snapshot says beside the state. */
export type Standing = Pick<Snapshot, 'last' | 'lastAt' | 'verifiedAt'>

/** Reads a chain as it is found: `recoverChain`, or what only looks where nothing can be written. */
export type ReadChain = (port: FilePort, folder: string, chain: string, options?: ExamineOptions) => Recovery

/**
 * Reads a chain and folds it: from the snapshot, if that can be believed, and the lines behind it; else from the
 * first line. Throws DiskError where the disk refuses.
 */
export const openLedger = (
  port: FilePort,
  folder: string,
  chain: string,
  readChain: ReadChain,
): OpenedLedger => {
  const snapshots = createSnapshotStore(port, folder)
  const indexes = createIndexStore(port, folder, chain)
  const reader = createLineReader(port, folder, chain)
  const ports = { reader, reindex: indexes.rebuild }
  const snapshot = snapshotOf(snapshots, chain)
  let ledger = snapshot
    ? createLedger({ ...ports, state: snapshot.state, index: indexes.open(snapshot.months) })
    : createLedger({ ...ports, state: emptyGeneralState(), index: indexes.open([]) })

  const visit = ({ commit, file, length }: PlacedCommit): void => {
    if (commit.seq === 1)
      ledger = createLedger({ ...ports, state: emptyGeneralState(), index: indexes.open([]) })
    ledger.note(commit, { month: file.slice(0, 7), length: length + 1 })
  }
  const recovered = readChain(port, folder, chain, {
    ...(snapshot && { checkpoint: snapshot.last }),
    visit,
  })
  const save = (standing: Standing): void => {
    const index = ledger.index()
    indexes.save(index)
    const { state } = ledger
    snapshots.write({ shape: stateShape, chain, months: index.summaries(), state, ...standing })
  }
  return { ledger, recovered, reader, verifiedAt: snapshot?.verifiedAt, save }
}

const snapshotOf = (snapshots: SnapshotStore, chain: string): Snapshot | undefined => {
  const snapshot = snapshots.read()
  return snapshot?.chain === chain && snapshot.shape === stateShape ? snapshot : undefined
}
