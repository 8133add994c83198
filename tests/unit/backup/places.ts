import { BackupFailed } from '../../../electron/backup/failures.ts'
import { type RestoreWish, restoreBackup } from '../../../electron/backup/restore.ts'
import { type BackupWish, takeBackup } from '../../../electron/backup/take-backup.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'
import { morning } from '../book/house.ts'

export const place = '/stick'

/** Takes a backup of /book to the stick. */
export const backUp = (port: FilePort, wish: Partial<BackupWish> = {}) =>
  takeBackup(port, { folder: '/book', place, now: morning, keep: 3, ...wish })

/** Restores the newest backup of the stick to /new. */
export const restore = (port: FilePort, wish: Partial<RestoreWish> = {}, now = morning) =>
  restoreBackup(
    { port, clock: manualClock(now), random: seededRandom(`restore ${now} ${wish.into}`) },
    { from: place, into: '/new', ...wish },
  )

/** The code of the refusal that something came to; `done` where it came to its end. */
export const outcomeOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act
    return 'done'
  } catch (cause) {
    if (cause instanceof BackupFailed) return cause.refusal.code
    throw cause
  }
}

/** Every file under a folder, by its path. */
export const filesUnder = (port: FilePort, folder: string): string[] =>
  port.list(folder).flatMap(name => {
    const path = `${folder}/${name}`
    return port.stat(path)?.isFolder ? filesUnder(port, path) : [path]
  })
