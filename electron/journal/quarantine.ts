import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { readFile, readRange } from '../disk/read-file.ts'
import { writeFully } from '../disk/write-fully.ts'
import { sha256Hex } from './sha256.ts'

/** What is cut off the end of a file, and the name under which it is kept. */
export type Cut = {
  readonly path: string
  readonly from: number
  readonly bytes: number
  /** What it belongs to, e.g. `G-7K2M.general.1.after-41.2026-11.jsonl`. */
  readonly keepAs: string
}

const quarantineFolder = (folder: string): string => join(folder, 'quarantine')
const chunkBytes = 1 << 20

/**
 * Copies the end of a file to `quarantine/`, synced, and only then cuts it off, synced. Cut short anywhere, the bytes
 * are in one of the two places. @returns their SHA-256. @throws DiskError.
 */
export const cutToQuarantine = (port: FilePort, folder: string, cut: Cut): string => {
  const file = port.open(cut.path, 'update')
  try {
    const sha256 = digestOf(port, file, cut)
    keep(port, folder, `${cut.keepAs}.${shortened(sha256)}`, file, cut)
    port.truncate(file, cut.from)
    port.syncData(file)
    return sha256
  } finally {
    port.close(file)
  }
}

const digestOf = (port: FilePort, file: OpenFile, cut: Cut): string => {
  const digest = createHash('sha256')
  for (const piece of piecesOf(port, file, cut)) digest.update(piece)
  return digest.digest('hex')
}

function* piecesOf(port: FilePort, file: OpenFile, { from, bytes }: Cut): Generator<Uint8Array> {
  for (let done = 0; done < bytes; done += chunkBytes)
    yield readRange(port, file, from + done, Math.min(chunkBytes, bytes - done))
}

/** A copy of that name is one that a power cut may have left unfinished: the bytes are still in the file, so anew. */
const keep = (port: FilePort, folder: string, name: string, file: OpenFile, cut: Cut): void => {
  const path = join(quarantineFolder(folder), name)
  port.makeFolder(quarantineFolder(folder))
  if (port.stat(path)) port.remove(path)
  const copy = port.open(path, 'create')
  try {
    let at = 0
    for (const piece of piecesOf(port, file, cut)) {
      writeFully(port, copy, piece, at)
      at += piece.length
    }
    port.syncData(copy)
  } finally {
    port.close(copy)
  }
  for (const parent of [quarantineFolder(folder), folder]) port.syncFolder(parent)
}

export type Kept = { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }

/** What lies in quarantine under a name that begins with `keepAs` and is whole. @throws DiskError. */
export const keptAs = (port: FilePort, folder: string, keepAs: string): readonly Kept[] =>
  port
    .list(quarantineFolder(folder))
    .filter(name => name.startsWith(`${keepAs}.`))
    .map(name => keptIn(name, readFile(port, join(quarantineFolder(folder), name))))
    .filter(({ name, sha256 }) => name.endsWith(`.${shortened(sha256)}`))

const keptIn = (name: string, bytes: Uint8Array): Kept => ({ name, bytes, sha256: sha256Hex(bytes) })

const shortened = (sha256: string): string => sha256.slice(0, 16)
