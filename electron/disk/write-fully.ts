import { DiskError, type FilePort, type OpenFile } from './file-port.ts'

/**
 * Writes all of `bytes` at file position `at`. One write(2) may take only a part (a nearly full disk, a
 * signal), so this goes on until nothing is left. Not synced.
 *
 * Throws DiskError, `ENOSPC` also where the disk takes nothing without saying why; a part may then be written.
 */
export const writeFully = (port: FilePort, file: OpenFile, bytes: Uint8Array, at: number): void => {
  let done = 0
  while (done < bytes.length) {
    const written = port.write(file, bytes, done, bytes.length - done, at + done)
    if (written === 0) throw new DiskError('ENOSPC', 'write', file.path)
    done += written
  }
}
