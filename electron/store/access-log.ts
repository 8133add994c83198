import { join } from 'node:path'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { writeFully } from '../disk/write-fully.ts'

/** Who signed in while the book was read-only: account, command, instant. Never a text, never a particular. */
export type Access = { readonly at: string; readonly actor: string; readonly command: string }

/**
 * Writes to `logs/` what a read-only book cannot journal (format.md §3). A disk that refuses this too is no reason to
 * keep people from reading.
 */
export const logAccess = (port: FilePort, folder: string, { at, actor, command }: Access): void => {
  const path = join(folder, 'logs', `access-${at.slice(0, 7)}.jsonl`)
  try {
    port.makeFolder(join(folder, 'logs'))
    const file = port.open(path, port.stat(path) ? 'update' : 'create')
    try {
      const line = Buffer.from(`${JSON.stringify({ at, actor, command })}\n`)
      writeFully(port, file, line, port.statOpen(file).size)
    } finally {
      port.close(file)
    }
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
  }
}
