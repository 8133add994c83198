import { join } from 'node:path'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'

/** Files of a book in memory, for a thread that reads the real disk. The folders must be there. */
export const copyFiles = (disk: FaultDisk, folder: string, names: readonly string[]): void => {
  for (const name of names) {
    const bytes = new Uint8Array(disk.stat(`/book/${name}`)?.size ?? 0)
    const from = disk.open(`/book/${name}`, 'read')
    disk.read(from, bytes, 0, bytes.length, 0)
    const to = realDisk.open(join(folder, name), 'create')
    realDisk.write(to, bytes, 0, bytes.length, 0)
    realDisk.close(to)
  }
}
