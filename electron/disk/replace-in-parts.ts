import { dirname } from 'node:path'
import { DiskError, type FilePort } from './file-port.ts'
import { realPause } from './pause.ts'
import { createTemporary, removeIfPossible, renamePatiently } from './replace-file.ts'
import { writeFully } from './write-fully.ts'

/** A file that is written part by part under a temporary name; at its path it appears whole or not at all. */
export type PartlyWritten = {
  /** Throws DiskError; then it is to be dropped. */
  readonly add: (bytes: Uint8Array) => void
  /** After it returned, the file stands at its path and survives a power cut. Throws DiskError. */
  readonly finish: () => void
  /** Nothing of it is left. Never throws. */
  readonly drop: () => void
}

/** Throws DiskError. */
export const beginReplacing = (port: FilePort, path: string): PartlyWritten => {
  const file = createTemporary(port, path)
  let [size, isClosed] = [0, false]
  const close = (): void => {
    if (isClosed) return
    isClosed = true
    port.close(file)
  }
  return {
    add: bytes => {
      writeFully(port, file, bytes, size)
      size += bytes.length
    },
    finish: () => {
      port.syncData(file)
      close()
      renamePatiently(port, file.path, path, realPause)
      port.syncFolder(dirname(path))
    },
    drop: () => {
      try {
        close()
      } catch (cause) {
        if (!(cause instanceof DiskError)) throw cause
      }
      removeIfPossible(port, file.path)
    },
  }
}
