import { createFaultDisk, type FaultDisk, type FaultDiskOptions } from '../../../electron/disk/fault-disk.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A disk with the folder /book, which survives. */
export const diskWithBook = (options?: FaultDiskOptions): FaultDisk => {
  const disk = createFaultDisk(options)
  disk.makeFolder('/book')
  disk.syncFolder('/')
  return disk
}

/** Creates the file with this content; nothing is synced. */
export const put = (port: FilePort, path: string, text: string): void => {
  const file = port.open(path, 'create')
  writeFully(port, file, utf8(text), 0)
  port.close(file)
}

export const syncFile = (port: FilePort, path: string): void => {
  const file = port.open(path, 'update')
  port.syncData(file)
  port.close(file)
}

export const putSafely = (port: FilePort, path: string, text: string): void => {
  put(port, path, text)
  syncFile(port, path)
  port.syncFolder('/book')
}

/** The file's text, or undefined where it is not there. */
export const textAt = (port: FilePort, path: string): string | undefined =>
  port.stat(path) && new TextDecoder().decode(readFile(port, path))

/** What `look` sees on the disk after a power cut, over so many different cuts. */
export const seenAfterCrashes = <T>(disk: FaultDisk, look: (after: FaultDisk) => T, cuts = 200): Set<T> =>
  new Set(Array.from({ length: cuts }, (_, seed) => look(disk.crash(seed))))
