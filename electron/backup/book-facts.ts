import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import { findStation } from '../find-station.ts'
import { JournalDamaged } from '../journal/failures.ts'
import { headPath, journalFile } from '../journal/files.ts'
import { readHead } from '../journal/head.ts'
import { lineEndingAt } from '../journal/line-ending-at.ts'
import { parseLine } from '../journal/parse.ts'
import { readCommits } from '../journal/read.ts'
import { lineageOf } from '../lineage.ts'
import { readStationFile } from '../store/station-file.ts'
import { BackupFailed } from './failures.ts'

/** Whose book it is, for whoever finds a backup of it. */
export type BookFacts = {
  readonly station: string
  readonly unit: string
  readonly stationName: string
  /** `at` of the last acknowledged line of the general chain. */
  readonly lastAt: string
}

/** @throws DiskError; BackupFailed where there is no book. */
export const bookFacts = (port: FilePort, folder: string): BookFacts => {
  const found = findStation(port, folder)
  if (found.state !== 'known') throw new BackupFailed('backup.no-book')
  const { station } = found
  const { frozen, chain } = lineageOf(port, folder, station, 'general')
  const file = readStationFile(port, folder)
  const stationName = file.state === 'good' ? file.file.name : station
  const unit = unitOf(port, folder, frozen[0]?.chain ?? chain)
  return { station, unit, stationName, lastAt: lastAtOf(port, folder, chain) }
}

/** As the book was set up. */
const unitOf = (port: FilePort, folder: string, chain: string): string => {
  for (const { events } of firstCommit(port, folder, chain))
    for (const { kind, data } of events) if (kind === 'station.established') return String(Object(data).unit)
  return ''
}

const firstCommit = (port: FilePort, folder: string, chain: string): readonly Commit[] => {
  try {
    return [...readCommits(port, folder, chain, { upTo: 1 })].map(({ commit }) => commit)
  } catch (cause) {
    if (cause instanceof JournalDamaged) throw new BackupFailed('backup.book-unsound', { what: cause.file })
    throw cause
  }
}

const lastAtOf = (port: FilePort, folder: string, chain: string): string => {
  const head = readHead(port, headPath(folder, chain))
  if (typeof head === 'string' || head.seq === 0) return ''
  const line = lineEndingAt(port, journalFile(folder, chain, head.file), head.size)
  const commit = line && parseLine(line)
  return commit && typeof commit !== 'string' ? commit.at : ''
}
