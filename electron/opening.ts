import { emptyGeneralState, stateShape } from '../shared/state.ts'
import type { FilePort } from './disk/file-port.ts'
import type { PlacedCommit } from './journal/placed-commit.ts'
import { type Recovery, recoverChain } from './journal/recover.ts'
import { createIndexStore, type IndexStore } from './store/index-store.ts'
import { createLedger, type Ledger } from './store/ledger.ts'
import { createLineReader, type LineReader } from './store/line-reader.ts'
import type { Snapshot, SnapshotStore } from './store/snapshot.ts'

/** The general chain as it was found: what it holds, folded, and how it stands. */
export type OpenedLedger = {
  readonly ledger: Ledger
  readonly recovered: Recovery
  readonly indexes: IndexStore
  readonly reader: LineReader
  /** When the folder was last verified whole, as far as the snapshot knows. */
  readonly verifiedAt: string | undefined
}

/**
 * Recovers a chain and folds it: from the snapshot, if that can be believed, and the lines behind it; else from the
 * first line. Throws DiskError where the disk refuses.
 */
export const openLedger = (
  port: FilePort,
  folder: string,
  chain: string,
  snapshots: SnapshotStore,
): OpenedLedger => {
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
  const recovered = recoverChain(port, folder, chain, {
    ...(snapshot && { checkpoint: snapshot.last }),
    visit,
  })
  return { ledger, recovered, indexes, reader, verifiedAt: snapshot?.verifiedAt }
}

const snapshotOf = (snapshots: SnapshotStore, chain: string): Snapshot | undefined => {
  const snapshot = snapshots.read()
  return snapshot?.chain === chain && snapshot.shape === stateShape ? snapshot : undefined
}
