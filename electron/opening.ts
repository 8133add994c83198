import { emptyGeneralState, stateShape } from '../shared/state.ts'
import type { FilePort } from './disk/file-port.ts'
import type { ChainAlarm, ExamineOptions } from './journal/examine.ts'
import { examineFrozen } from './journal/frozen-chain.ts'
import type { PlacedCommit } from './journal/placed-commit.ts'
import type { Recovery } from './journal/recover.ts'
import type { Lineage } from './lineage.ts'
import { createIndexStore } from './store/index-store.ts'
import { createLedger, type Ledger } from './store/ledger.ts'
import { createLineReader, type LineReader } from './store/line-reader.ts'
import { createSnapshotStore, type Snapshot, type SnapshotStore } from './store/snapshot.ts'

/** The general realm as it was found: what its chains hold, folded, and how the one that is written to stands. */
export type OpenedLedger = {
  readonly lineage: Lineage
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
 * Reads a realm's chains and folds them: from the snapshot, if that can be believed, and the lines behind it; else from
 * the first line of the first chain. Throws DiskError where the disk refuses.
 */
export const openLedger = (
  port: FilePort,
  folder: string,
  lineage: Lineage,
  readChain: ReadChain,
): OpenedLedger => {
  const { chain, frozen } = lineage
  const snapshots = createSnapshotStore(port, folder)
  const indexes = createIndexStore(port, folder, chain, frozen)
  const reader = createLineReader(port, folder, chain)
  const ports = { reader, frozen, reindex: indexes.rebuild }
  let damage: ChainAlarm | undefined
  /** The frozen chains alone: what the newest goes on from. */
  const begun = (): Ledger => {
    const ledger = createLedger({ ...ports, state: emptyGeneralState(), index: indexes.open([]) })
    for (const before of frozen)
      damage ??= examineFrozen(port, folder, before, placed => fold(ledger, placed))
    return ledger
  }
  const snapshot = snapshotOf(snapshots, chain)
  let ledger = snapshot
    ? createLedger({ ...ports, state: snapshot.state, index: indexes.open(snapshot.months) })
    : begun()
  let isFromSnapshot = snapshot !== undefined

  const visit = (placed: PlacedCommit): void => {
    if (placed.commit.seq === 1 && isFromSnapshot) {
      ledger = begun()
      isFromSnapshot = false
    }
    fold(ledger, placed)
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
  return { lineage, ledger, recovered: damage ?? recovered, reader, verifiedAt: snapshot?.verifiedAt, save }
}

const fold = (ledger: Ledger, { commit, file, length }: PlacedCommit): void =>
  ledger.note(commit, { month: file.slice(0, 7), length: length + 1 })

const snapshotOf = (snapshots: SnapshotStore, chain: string): Snapshot | undefined => {
  const snapshot = snapshots.read()
  return snapshot?.chain === chain && snapshot.shape === stateShape ? snapshot : undefined
}
