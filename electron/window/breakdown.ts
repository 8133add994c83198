import { DiskError } from '../disk/file-port.ts'

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
