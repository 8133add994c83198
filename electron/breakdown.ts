import { join } from 'node:path'
import { DiskError, type FilePort } from './disk/file-port.ts'
import { writeFully } from './disk/write-fully.ts'

/**
 * What of a breakdown may be written to a log: its kind, its code and where in the program it happened. Never its
 * message, which may quote what somebody typed.
 */
export const describeBreakdown = (cause: unknown): string => {
  if (!(cause instanceof Error)) return typeof cause
  const kind = cause instanceof DiskError ? `${cause.name} ${cause.operation} ${cause.code}` : cause.name
  return [kind, ...placesOf(cause).slice(0, 12)].join(' | ')
}

/** Rows of the stack behind the message; none where the message is no longer the one that the stack begins with. */
const placesOf = ({ stack = '', message }: Error): readonly string[] => {
  const start = stack.indexOf(message)
  if (start < 0) return []
  const rows = stack.slice(start + message.length).split('\n')
  return rows.map(row => row.trim()).filter(row => row.startsWith('at '))
}

export const logBreakdown = (port: FilePort, folder: string, now: string, cause: unknown): void =>
  logLine(port, folder, now, describeBreakdown(cause))

/** One line in `logs/`, which a technician may read. A disk that refuses it keeps nobody from working. */
export const logLine = (port: FilePort, folder: string, now: string, text: string): void => {
  const path = join(folder, 'logs', `technical-${now.slice(0, 7)}.log`)
  try {
    port.makeFolder(join(folder, 'logs'))
    const file = port.open(path, port.stat(path) ? 'update' : 'create')
    try {
      const line = new TextEncoder().encode(`${now} ${text}\n`)
      writeFully(port, file, line, port.statOpen(file).size)
    } finally {
      port.close(file)
    }
  } catch (failure) {
    if (!(failure instanceof DiskError)) throw failure
  }
}
