import { basename, join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import {
  appendDurably,
  beginDurably,
  closeAnyway,
  type DurableFile,
  requireUntouched,
} from './durable-file.ts'
import { Poisoned } from './failures.ts'

/** Where the last line of a folder of month files ends; file `''` and size 0 before the first line. */
export type MonthFileEnd = { readonly file: string; readonly size: number }

/** A folder of append-only month files: only the last one is written, a new one begins after it. */
export type MonthFiles = {
  readonly end: () => MonthFileEnd
  /**
   * Appends to the last file, or begins `file`. Returns only when the bytes, and a new file's name, are on the disk.
   * @throws NotWritten, Poisoned; RangeError for a file before the last one.
   */
  readonly append: (file: string, bytes: Uint8Array) => void
  readonly close: () => void
}

type Segment = DurableFile & { readonly file: string }
type State = { segment: Segment | undefined; poison: Poisoned | undefined }

/**
 * @param end as recovery found it. The folder must exist where anything is to be written.
 * @throws DiskError; Poisoned where the last file does not end there.
 */
export const openMonthFiles = (port: FilePort, folder: string, end: MonthFileEnd): MonthFiles => {
  const state: State = { segment: reopened(port, folder, end), poison: undefined }
  return {
    end: () => ({ file: state.segment?.file ?? '', size: state.segment?.size ?? 0 }),
    append: (file, bytes) => {
      if (state.poison) throw state.poison
      const { segment } = state
      if (segment && file < segment.file) throw new RangeError(`${file} is before ${segment.file}`)
      guarded(port, state, () => {
        state.segment =
          segment?.file === file
            ? extended(port, segment, bytes)
            : begun(port, join(folder, file), bytes, segment)
      })
    },
    close: () => {
      state.poison ??= new Poisoned('closed')
      letGo(port, state)
    },
  }
}

const reopened = (port: FilePort, folder: string, end: MonthFileEnd): Segment | undefined => {
  if (end.file === '') return undefined
  const open = port.open(join(folder, end.file), 'update')
  const { size, identity } = port.statOpen(open)
  if (size === end.size) return { open, file: end.file, identity, size }
  port.close(open)
  throw new Poisoned('touched')
}

/** Once poisoned, always poisoned: the descriptor is closed and no later call reaches the disk. */
const guarded = (port: FilePort, state: State, act: () => void): void => {
  try {
    act()
  } catch (cause) {
    if (cause instanceof Poisoned) {
      state.poison = cause
      letGo(port, state)
    }
    throw cause
  }
}

const letGo = (port: FilePort, state: State): void => {
  if (state.segment) closeAnyway(port, state.segment.open)
  state.segment = undefined
}

const extended = (port: FilePort, segment: Segment, bytes: Uint8Array): Segment => {
  appendDurably(port, segment, bytes)
  return { ...segment, size: segment.size + bytes.length }
}

/** The file before stays open until the new one holds its first line: a failure leaves everything as it was. */
const begun = (port: FilePort, path: string, bytes: Uint8Array, before: Segment | undefined): Segment => {
  if (before) requireUntouched(port, before)
  const begin = beginDurably(port, path, bytes)
  if (before) closeAnyway(port, before.open)
  return { ...begin, file: basename(path) }
}
