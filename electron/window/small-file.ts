import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'

/** What stands in a file of convenience: a missing, unreadable or spoilt one is no fault. */
export const readSmallFile = (port: FilePort, path: string): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(readFile(port, path)))
  } catch (cause) {
    if (cause instanceof DiskError || cause instanceof SyntaxError) return undefined
    throw cause
  }
}

/** @returns whether it is on the disk: a full one must not stop the program. */
export const keepSmallFile = (port: FilePort, path: string, value: unknown): boolean => {
  try {
    replaceFile(port, path, new TextEncoder().encode(JSON.stringify(value)))
    return true
  } catch (cause) {
    if (cause instanceof DiskError) return false
    throw cause
  }
}
