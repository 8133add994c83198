import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { writeFully } from '../disk/write-fully.ts'

/** Called for every piece that was dealt with; throws to give up. */
export type Tick = (bytes: number) => void

const pieceBytes = 1 << 20

/**
 * Copies the first `size` bytes of a file that may go on growing; on the disk when it returns.
 * @returns their SHA-256; undefined where the source ends before. @throws DiskError.
 */
export const copyPrefix = (
  port: FilePort,
  from: string,
  to: string,
  size: number,
  tick: Tick,
): string | undefined => {
  const source = port.open(from, 'read')
  try {
    port.makeFolder(dirname(to))
    return fill(port, to, target =>
      digestOf(port, source, size, tick, (bytes, at) => writeFully(port, target, bytes, at)),
    )
  } finally {
    port.close(source)
  }
}

/** SHA-256 of the first `size` bytes; undefined where the file ends before. @throws DiskError. */
export const digestOfPrefix = (
  port: FilePort,
  path: string,
  size: number,
  tick: Tick,
): string | undefined => {
  const file = port.open(path, 'read')
  try {
    return digestOf(port, file, size, tick)
  } finally {
    port.close(file)
  }
}

/** Writes a file that must not exist yet; on the disk when it returns. @throws DiskError. */
export const writeNew = (port: FilePort, path: string, bytes: Uint8Array): void => {
  port.makeFolder(dirname(path))
  fill(port, path, file => writeFully(port, file, bytes, 0))
}

const fill = <T>(port: FilePort, path: string, act: (file: OpenFile) => T): T => {
  const file = port.open(path, 'create')
  try {
    const done = act(file)
    port.syncData(file)
    return done
  } finally {
    port.close(file)
  }
}

const digestOf = (
  port: FilePort,
  file: OpenFile,
  size: number,
  tick: Tick,
  onPiece: (bytes: Uint8Array, at: number) => void = () => {},
): string | undefined => {
  const hash = createHash('sha256')
  const piece = new Uint8Array(Math.min(pieceBytes, Math.max(1, size)))
  for (let at = 0; at < size; ) {
    const read = port.read(file, piece, 0, Math.min(piece.length, size - at), at)
    if (read === 0) return undefined
    const bytes = piece.subarray(0, read)
    hash.update(bytes)
    onPiece(bytes, at)
    at += read
    tick(read)
  }
  return hash.digest('hex')
}
