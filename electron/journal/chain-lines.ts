import { basename, join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { listMonthFiles, type MonthFile } from './files.ts'
import { linesOf, type RawLine } from './lines.ts'

/** A line of a folder of month files. */
export type ChainLine = RawLine & {
  readonly file: string
  /** From 1 in its file; where reading began within that file, counted from there. */
  readonly number: number
}

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
): Generator<ChainLine> {
  for (const { file, size } of files) {
    if (file < start.file) continue
    yield* linesOfFile(port, join(home, file), file === start.file ? start.size : 0, size)
  }
}

/** Every line of one file as it is now. @throws DiskError. */
export const fileLines = (port: FilePort, path: string): Generator<ChainLine> =>
  linesOfFile(port, path, 0, port.stat(path)?.size ?? 0)

function* linesOfFile(port: FilePort, path: string, from: number, to: number): Generator<ChainLine> {
  const open = port.open(path, 'read')
  const file = basename(path)
  try {
    let number = 0
    for (const { bytes, offset, isEnded } of linesOf(port, open, from, to))
      yield { file, number: ++number, bytes, offset, isEnded }
  } finally {
    port.close(open)
  }
}
