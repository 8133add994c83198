import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { JournalDamaged } from '../journal/failures.ts'

const newline = 0x0a
/** Fits into the processor's own memory, where bytes are looked through more than twice as fast. */
const mostBytes = 1 << 18
/** The first chunk is small: whoever has just begun to type sees something sooner. */
const firstBytes = 1 << 16

/** Whole lines of a file that end at `end`, and where they begin. */
export type Chunk = { readonly bytes: Buffer; readonly begin: number }

/** Reads a file backwards, whole lines at a time. The bytes are overwritten by the next chunk. */
export const createChunkReader = (port: FilePort) => {
  let buffer = Buffer.allocUnsafeSlow(mostBytes)

  const read = (file: OpenFile, from: number, end: number): Buffer => {
    if (end - from > buffer.length) buffer = Buffer.allocUnsafeSlow(end - from)
    for (let at = from; at < end; ) {
      const read = port.read(file, buffer, at - from, end - at, at)
      if (read === 0) throw new JournalDamaged(file.path, at, 'ends too early')
      at += read
    }
    return buffer.subarray(0, end - from)
  }

  /** Throws DiskError, JournalDamaged. @param isFirst of a search. */
  const before = (file: OpenFile, end: number, isFirst: boolean): Chunk => {
    for (let length = isFirst ? firstBytes : mostBytes; ; length *= 2) {
      const from = Math.max(0, end - length)
      const bytes = read(file, from, end)
      if (bytes.at(-1) !== newline) throw new JournalDamaged(file.path, end, 'no line ends here')
      const begin = from === 0 ? 0 : bytes.indexOf(newline) + 1
      if (begin < bytes.length) return { bytes: bytes.subarray(begin), begin: from + begin }
    }
  }

  /** Whether a line ends just before that position. Throws DiskError. */
  const endsAt = (file: OpenFile, position: number): boolean =>
    position === 0 || (port.read(file, buffer, 0, 1, position - 1) === 1 && buffer[0] === newline)

  return { before, endsAt }
}
