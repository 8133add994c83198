import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Lock } from './held-lock.ts'
import { lockByFlock } from './lock-by-flock.ts'
import { lockByPipe, lockBySocket } from './lock-by-socket.ts'
import { realDisk } from './real-disk.ts'

/**
 * Makes this process the only one that writes in a data folder (architecture.md §8). `taken`: another process
 * of this computer is. The operating system owns the lock, so none is left over after a kill or a sleep.
 *
 * The folder must exist. Throws LockError where locking does not work here, DiskError where the folder is gone.
 */
export const lockFolder = async (folder: string, platform = process.platform): Promise<Lock | 'taken'> => {
  if (platform === 'win32') return lockByPipe(`\\\\.\\pipe\\${lockName(folder)}`)
  if (platform === 'darwin') return lockBySocket(socketFolder(), lockName(folder))
  return lockByFlock(folder)
}

/** From the folder's identity, not its path: two ways to the same folder are one lock. */
const lockName = (folder: string): string => {
  const identity = realDisk.stat(realDisk.realPath(folder))?.identity ?? folder
  return `watchbook-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`
}

/** Of the account, whatever HOME or TMPDIR say; short enough for a socket's name (103 bytes). */
const socketFolder = (): string => {
  const folder = join(userInfo().homedir, 'Library', 'Application Support', 'watchbook-locks')
  realDisk.makeFolder(folder)
  return folder
}
