import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'

const newline = 0x0a
const chunkBytes = 1 << 16

/**
 * The whole line (without its `\n`) whose `\n` is the last byte before position `end`; undefined where no line ends
 * there. Reads backwards, so that the end of a large file costs as little as that of a small one. @throws DiskError.
 */
export const lineEndingAt = (port: FilePort, path: string, end: number): Uint8Array | undefined => {
  const { size } = port.stat(path) ?? { size: 0 }
  if (end < 1 || size < end) return undefined
  const file = port.open(path, 'read')
  try {
    return lineBefore(port, file, end)
  } finally {
    port.close(file)
  }
}

const lineBefore = (port: FilePort, file: OpenFile, end: number): Uint8Array | undefined => {
  for (let length = chunkBytes; ; length *= 2) {
    const from = Math.max(0, end - length)
    const bytes = readRange(port, file, from, end - from)
    if (bytes.at(-1) !== newline) return undefined
    const begin = bytes.lastIndexOf(newline, bytes.length - 2)
    if (begin >= 0) return bytes.subarray(begin + 1, -1)
    if (from === 0) return bytes.subarray(0, -1)
  }
}
