import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'

export type FillingDisk = { readonly port: FaultDisk; isFull: boolean }

/** A disk that has no room for another line of the journal while it is full; all else goes on. */
export const fillingDisk = (disk: FaultDisk, isFull = false): FillingDisk => {
  const filling: FillingDisk = {
    isFull,
    port: {
      ...disk,
      write: (file, ...rest) => {
        if (filling.isFull && file.path.endsWith('.jsonl')) throw new DiskError('ENOSPC', 'write', file.path)
        return disk.write(file, ...rest)
      },
    },
  }
  return filling
}
