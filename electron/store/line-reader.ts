import type { Commit } from '../../shared/kernel/event.ts'
import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import { type ChainMonth, monthPath, plainMonth } from '../journal/chain-month.ts'
import { closeAnyway } from '../journal/durable-file.ts'
import { JournalDamaged } from '../journal/failures.ts'
import { monthFileName } from '../journal/files.ts'
import { parseLine } from '../journal/parse.ts'

/** Reads lines of one realm's chains back, by where the index says they lie. */
export type LineReader = {
  /** @param seq of the line in its chain. @param length with the line feed. Throws JournalDamaged where the bytes no longer hold that very line. */
  readonly read: (month: ChainMonth, offset: number, length: number, seq: number) => Commit
  /** While it runs, lines that lie near each other are read from the disk together. */
  readonly together: <T>(act: () => T) => T
  readonly close: () => void
}

const mostOpenFiles = 8
const blockLength = 65_536
/** What is entered late lies elsewhere than its neighbours in time: some blocks are held, not only the last. */
const mostBlocks = 32

/** A stretch of a month file, kept while lines near each other are asked for one after the other. */
type Block = { readonly month: string; readonly offset: number; readonly bytes: Uint8Array }

/** @param chain any one of the realm. */
export const createLineReader = (port: FilePort, folder: string, chain: string): LineReader => {
  const open = new Map<string, OpenFile>()
  let isTogether = false
  let blocks: readonly Block[] = []

  const fileOf = (month: string): OpenFile => {
    const known = open.get(month)
    if (known) return known
    if (open.size >= mostOpenFiles) closeOldest(port, open)
    const file = port.open(monthPath(folder, chain, month), 'read')
    open.set(month, file)
    return file
  }
  /** A line far from all others is read alone, for one near others the whole block around it. */
  const bytesNear = (month: string, offset: number, length: number): Uint8Array => {
    for (const block of blocks) {
      const held = heldBytes(block, month, offset, length)
      if (held) return held
    }
    const isNear = blocks.some(
      block => block.month === month && Math.abs(offset - block.offset) < 2 * blockLength,
    )
    const from = isNear ? offset - (offset % blockLength) : offset
    const end = isNear ? Math.max(from + blockLength, offset + length) : offset + length
    const block = { month, offset: from, bytes: readRange(port, fileOf(month), from, end - from) }
    blocks = [block, ...blocks.slice(0, mostBlocks - 1)]
    return heldBytes(block, month, offset, length) ?? block.bytes.subarray(offset - from)
  }
  const bytesAt = (month: string, offset: number, length: number): Uint8Array =>
    isTogether ? bytesNear(month, offset, length) : readRange(port, fileOf(month), offset, length)

  return {
    read: (month, offset, length, seq) => {
      const commit = parseLine(bytesAt(month, offset, length - 1))
      if (typeof commit === 'string')
        throw new JournalDamaged(monthFileName(plainMonth(month)), offset, commit)
      if (commit.seq !== seq) throw new JournalDamaged(monthFileName(plainMonth(month)), offset, 'seq')
      return commit
    },
    together: act => {
      isTogether = true
      try {
        return act()
      } finally {
        isTogether = false
        blocks = []
      }
    },
    close: () => {
      for (const file of open.values()) closeAnyway(port, file)
      open.clear()
    },
  }
}

const heldBytes = (block: Block, month: string, offset: number, length: number): Uint8Array | undefined => {
  const start = offset - block.offset
  if (block.month !== month || start < 0 || start + length > block.bytes.length) return undefined
  return block.bytes.subarray(start, start + length)
}

const closeOldest = (port: FilePort, open: Map<string, OpenFile>): void => {
  const [oldest] = open
  if (!oldest) return
  open.delete(oldest[0])
  closeAnyway(port, oldest[1])
}
