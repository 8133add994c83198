import { basename, dirname, join } from 'node:path'
import { DiskError, type FilePort, type OpenFile } from './file-port.ts'
import { type Pause, realPause } from './pause.ts'
import { writeFully } from './write-fully.ts'

/**
 * The only way to replace a small file. After it returned, the new content survives a power cut; cut short
 * at any point, the path holds the old content whole or the new content whole (reliability.md §1).
 *
 * Throws DiskError. Then the old content is still there, unless `operation` is `syncFolder`: the new one is
 * in place but may not survive a power cut.
 */
export const replaceFile = (
  port: FilePort,
  path: string,
  bytes: Uint8Array,
  pause: Pause = realPause,
): void => {
  const temporary = createTemporary(port, path)
  try {
    fillAndClose(port, temporary, bytes)
    renamePatiently(port, temporary.path, path, pause)
  } catch (cause) {
    removeIfPossible(port, temporary.path)
    throw cause
  }
  port.syncFolder(dirname(path))
}

/** Removes what a crash in the middle of `replaceFile` left in a folder. Only for the holder of the lock. */
export const sweepTemporaries = (port: FilePort, folder: string): void => {
  for (const name of port.list(folder)) if (isTemporary(name)) port.remove(join(folder, name))
}

/** Whether a name in a folder is such a leftover, for those who list the folder. */
export const isTemporary = (name: string): boolean => /^\..+\.\d+\.tmp$/.test(name)

const mostTemporaries = 1000

/** Exclusive creation makes the name unique; a number in use (left by a crash) is passed over. */
export const createTemporary = (port: FilePort, path: string): OpenFile => {
  for (let number = 0; ; number++) {
    try {
      return port.open(join(dirname(path), `.${basename(path)}.${number}.tmp`), 'create')
    } catch (cause) {
      if (!hasCode(cause, ['EEXIST']) || number === mostTemporaries) throw cause
    }
  }
}

const fillAndClose = (port: FilePort, file: OpenFile, bytes: Uint8Array): void => {
  try {
    writeFully(port, file, bytes, 0)
    port.syncData(file)
  } finally {
    port.close(file)
  }
}

/** On Windows a virus scanner or an indexer may hold the target for a moment. Tries for 1.27 s in all. */
export const renamePatiently = (port: FilePort, from: string, to: string, pause: Pause): void => {
  for (let waitMs = 10; ; waitMs *= 2) {
    try {
      port.rename(from, to)
      return
    } catch (cause) {
      if (!hasCode(cause, ['EPERM', 'EACCES', 'EBUSY']) || waitMs > 640) throw cause
      pause(waitMs)
    }
  }
}

export const removeIfPossible = (port: FilePort, path: string): void => {
  try {
    port.remove(path)
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
  }
}

const hasCode = (cause: unknown, codes: readonly string[]): boolean =>
  cause instanceof DiskError && codes.includes(cause.code)
