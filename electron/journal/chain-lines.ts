import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { listMonthFiles, type MonthFile } from './files.ts'
import { linesOf, type RawLine } from './lines.ts'

/** Where reading begins: after `size` bytes of `file`. */
export type Start = { readonly file: string; readonly size: number }

/**
 * Every line of all month files of a folder in order; files grow while they are read, so each is read up to the size
 * it had when it was listed. @throws DiskError.
 */
export function* chainLines(
  port: FilePort,
  home: string,
  start: Start = { file: '', size: 0 },
  files: readonly MonthFile[] = listMonthFiles(port, home),
): Generator<RawLine> {
  for (const { file, size } of files) {
    if (file < start.file) continue
    yield* linesOfFile(port, join(home, file), file === start.file ? start.size : 0, size)
  }
}

/** Every line of one file as it is now. @throws DiskError. */
export const fileLines = (port: FilePort, path: string): Generator<RawLine> =>
  linesOfFile(port, path, 0, port.stat(path)?.size ?? 0)

function* linesOfFile(port: FilePort, path: string, from: number, to: number): Generator<RawLine> {
  const open = port.open(path, 'read')
  try {
    yield* linesOf(port, open, from, to)
  } finally {
    port.close(open)
  }
}
