import { join } from 'node:path'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { writeFully } from '../disk/write-fully.ts'

export const reserveBytes = 16 * 1024 * 1024
const leastFree = 500 * 1024 * 1024
const pieceBytes = 1024 * 1024

/** Space put aside, so that entries go on after the disk filled up (format.md §1). Failing to make it is no fault. */
export const keepReserve = (port: FilePort, folder: string, bytes = reserveBytes): void => {
  const path = join(folder, 'reserve')
  try {
    if (port.stat(path) || port.freeBytes(folder) < leastFree) return
    const file = port.open(path, 'create')
    try {
      const piece = new Uint8Array(Math.min(bytes, pieceBytes))
      for (let at = 0; at < bytes; at += piece.length) writeFully(port, file, piece, at)
    } finally {
      port.close(file)
    }
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
    releaseReserve(port, folder)
  }
}

/** Gives the space back to whoever writes next. */
export const releaseReserve = (port: FilePort, folder: string): void => {
  const path = join(folder, 'reserve')
  try {
    if (port.stat(path)) port.remove(path)
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
  }
}
