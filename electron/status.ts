import { backupSign } from '../shared/backup/index.ts'
import type { RecoveryStanding } from '../shared/recovery/contract.ts'
import type { StationStatus } from '../shared/station/contract.ts'
import type { BackupKeeper } from './backup/backup-keeper.ts'
import { DiskError, type FilePort } from './disk/file-port.ts'
import type { JournalBook } from './journal-book.ts'
import { isEvidence, type ReadOnly } from './open-chains.ts'
import type { Verification } from './verification.ts'

export type StatusPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly now: string
  readonly journal: JournalBook | undefined
  readonly readOnly: ReadOnly | undefined
  readonly recovery: RecoveryStanding | null
  readonly verification: Verification
  readonly backups: BackupKeeper
}

/** What every screen, signed in or not, may know of the book. */
export const statusOf = (ports: StatusPorts): StationStatus => {
  const { port, folder, now, journal } = ports
  const { opened, established } = journal?.ledger.state.station ?? {}
  return {
    book: bookState(ports),
    unit: established?.unit ?? '',
    stationName: established?.stationName ?? '',
    station: journal?.station ?? '',
    timeZone: opened?.timeZone ?? 'Asia/Shanghai',
    demo: opened?.demo ?? false,
    now,
    clock: clockState(journal),
    journal: journalState(ports),
    space: spaceLeft(port, folder),
    backup: backupSign(ports.backups.standing().places),
    ...(journal?.openingNote && { opening: journal.openingNote }),
    ...(ports.recovery && !journal?.readOnly && { accountsLost: ports.recovery.lost }),
    paths: { folder },
  }
}

const bookState = ({ journal, readOnly }: StatusPorts): StationStatus['book'] => {
  if (readOnly) return { state: 'read-only', ...readOnly }
  return { state: journal ? 'open' : 'empty' }
}

const clockState = (journal: JournalBook | undefined): StationStatus['clock'] => {
  if (journal?.clock.isUnconfirmed()) return { state: 'unconfirmed', lastAt: journal.lastAt }
  const moved = journal?.ledger.state.clock.moved
  return moved && journal ? { state: 'moved', lastAt: journal.lastAt } : { state: 'good' }
}

const journalState = ({ journal, readOnly, verification }: StatusPorts): StationStatus['journal'] => {
  const standing = verification.standing()
  const shownUpTo = journal?.proven?.shownUpTo
  if (isEvidence(readOnly) || (standing.state === 'done' && !standing.ok))
    return { state: 'broken', ...(shownUpTo !== undefined && { shownUpTo }) }
  return standing.state === 'done' ? { state: 'verified', at: standing.at } : { state: 'verifying' }
}

const [low, out] = [500 * 1024 * 1024, 100 * 1024 * 1024]

const spaceLeft = (port: FilePort, folder: string): StationStatus['space'] => {
  try {
    const free = port.freeBytes(folder)
    return free < out ? 'out' : free < low ? 'low' : 'enough'
  } catch (cause) {
    if (cause instanceof DiskError) return 'enough'
    throw cause
  }
}
