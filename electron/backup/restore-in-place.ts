import type { BookRestored, RestoreBook } from '../../shared/backup/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { DiskError } from '../disk/file-port.ts'
import { findStation } from '../find-station.ts'
import { newestNumber } from '../lineage.ts'
import { BackupFailed } from './failures.ts'
import { backupMeant } from './place.ts'
import { type RestorePorts, restoreBackup } from './restore.ts'
import { removeTree } from './trees.ts'

export type InPlace = RestorePorts & {
  /** The data folder: empty, or of a book that cannot go on. */
  readonly folder: string
  /** Lets go of the folder, lets `swap` rename it, and opens what stands there then, also where `swap` throws. */
  readonly reopen: (swap: () => void) => Promise<boolean>
}

/**
 * Restores a backup to where the program's book lies. The restored book is made beside and verified first; then the
 * folder that stood there is renamed, never overwritten. Whatever fails before that changes nothing.
 */
export const restoreInPlace = async (ports: InPlace, wish: RestoreBook): Promise<BookRestored | Refusal> => {
  const { port, folder, clock, reopen } = ports
  const beside = `${folder}.restored`
  try {
    const highestKnown = requireOwn(ports, wish.from)
    removeTree(port, beside)
    await restoreBackup(ports, { ...wish, into: beside, highestKnown })
    const replaced = `${folder}.replaced-${clock.now().replace(/[-:]|\.\d+/g, '')}`
    const isOpen = await reopen(() => {
      if (port.stat(folder)) port.rename(folder, replaced)
      try {
        port.rename(beside, folder)
      } catch (cause) {
        if (port.stat(replaced)) port.rename(replaced, folder)
        throw cause
      }
    })
    return isOpen ? { replaced } : refuse('backup.not-reopened', { replaced })
  } catch (cause) {
    if (cause instanceof BackupFailed) return cause.refusal
    if (cause instanceof DiskError) return refuse('disk.failed', { code: cause.code })
    throw cause
  }
}

/** Another station's book is not put in the place of this one. @returns the highest chain number known here. */
const requireOwn = ({ port, folder }: InPlace, from: string): number => {
  const found = findStation(port, folder)
  if (found.state !== 'known') return 0
  const { name, manifest } = backupMeant(port, from)
  if (manifest.station === found.station) return newestNumber(port, folder, found.station)
  const { unit, stationName } = manifest
  throw new BackupFailed('backup.other-station', { backup: name, unit, station: stationName })
}
