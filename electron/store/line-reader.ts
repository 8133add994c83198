import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import { closeAnyway } from '../journal/durable-file.ts'
import { JournalDamaged } from '../journal/failures.ts'
import { journalFile, monthFileName } from '../journal/files.ts'
import { parseLine } from '../journal/parse.ts'

/** Reads single lines of one chain back, by where the index says they lie. */
export type LineReader = {
  /** @param length with the line feed. Throws JournalDamaged where the bytes no longer hold that very line. */
  readonly read: (month: string, offset: number, length: number, seq: number) => Commit
  readonly close: () => void
}

const mostOpenFiles = 8

export const createLineReader = (port: FilePort, folder: string, chain: string): LineReader => {
  const open = new Map<string, OpenFile>()

  const fileOf = (month: string): OpenFile => {
    const known = open.get(month)
    if (known) return known
    if (open.size >= mostOpenFiles) closeOldest(port, open)
    const file = port.open(journalFile(folder, chain, monthFileName(month)), 'read')
    open.set(month, file)
    return file
  }

  return {
    read: (month, offset, length, seq) => {
      const commit = parseLine(readRange(port, fileOf(month), offset, length - 1))
      if (typeof commit === 'string') throw new JournalDamaged(monthFileName(month), offset, commit)
      if (commit.seq !== seq) throw new JournalDamaged(monthFileName(month), offset, 'seq')
      return commit
    },
    close: () => {
      for (const file of open.values()) closeAnyway(port, file)
      open.clear()
    },
  }
}

const closeOldest = (port: FilePort, open: Map<string, OpenFile>): void => {
  const [oldest] = open
  if (!oldest) return
  open.delete(oldest[0])
  closeAnyway(port, oldest[1])
}
