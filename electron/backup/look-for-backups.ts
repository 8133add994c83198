import type { BackupsSeen } from '../../shared/backup/contract.ts'
import type { FilePort } from '../disk/file-port.ts'
import { backupMeant, backupsAt, type FoundBackup } from './place.ts'

/** What can be restored from a folder, the newest first. @throws BackupFailed, DiskError. */
export const lookForBackups = (port: FilePort, from: string, now: string): BackupsSeen => {
  const { place, folder } = backupMeant(port, from)
  const seen =
    folder === from ? backupsAt(port, place).filter(found => found.folder === from) : backupsAt(port, place)
  return { backups: seen.map(previewOf), now }
}

const previewOf = ({ name, folder, manifest }: FoundBackup): BackupsSeen['backups'][number] => {
  const { unit, stationName, station, takenAt, lastAt, chains, keys } = manifest
  return {
    name,
    folder,
    unit,
    stationName,
    station,
    takenAt,
    lastAt,
    chains: Object.entries(chains).map(([chain, { seq, hash }]) => ({ chain, seq, hash })),
    hasKeys: keys !== undefined,
  }
}
