import { dirname } from 'node:path'
import { noHash } from '../../shared/kernel/event.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import { writeFully } from '../disk/write-fully.ts'
import { isMonthFile } from './files.ts'
import { sha256Hex } from './sha256.ts'

/** The last acknowledged commit of a chain (format.md §4). */
export type Head = {
  /** 0 before the chain's first line. */
  readonly seq: number
  readonly hash: string
  /** Month file, e.g. `2026-11.jsonl`; empty where seq is 0. */
  readonly file: string
  /** That file's bytes up to and including this line's `\n`. */
  readonly size: number
}

export const headLength = 8192
const slotOffsets = [0, 4096] as const
const slotLength = 256

export const headOfNothing: Head = { seq: 0, hash: noHash, file: '', size: 0 }

/** `invalid`: the file is there, but neither slot is whole. */
export type HeadFound = Head | 'missing' | 'invalid'

/** The valid slot with the highest seq. */
export const readHead = (port: FilePort, path: string): HeadFound => {
  const bytes = bytesOf(port, path)
  if (!bytes) return 'missing'
  const valid = slotOffsets.flatMap(at => headIn(bytes.subarray(at, at + slotLength)) ?? [])
  return valid.sort((a, b) => b.seq - a.seq)[0] ?? 'invalid'
}

const bytesOf = (port: FilePort, path: string): Buffer | undefined => {
  if (!port.stat(path)) return undefined
  const file = port.open(path, 'read')
  try {
    return Buffer.from(readRange(port, file, 0, headLength))
  } finally {
    port.close(file)
  }
}

const slotForm =
  /^(\{"seq":(0|[1-9]\d{0,14}),"hash":"([0-9a-f]{64})","file":"([^"]*)","size":(0|[1-9]\d{0,14})),"sum":"([0-9a-f]{64})"\} *\n$/

const headIn = (slot: Buffer): Head | undefined => {
  const match = slot.length === slotLength ? slotForm.exec(slot.toString('latin1')) : null
  if (!match) return undefined
  const [, summed = '', seq, hash = '', file = '', size, sum] = match
  if (sha256Hex(summed) !== sum) return undefined
  const head = { seq: Number(seq), hash, file, size: Number(size) }
  return namesSomething(head) ? head : undefined
}

const namesSomething = ({ seq, hash, file, size }: Head): boolean =>
  seq === 0 ? hash === noHash && file === '' && size === 0 : isMonthFile(file) && size > 0

/** Fills 256 bytes: the head's JSON with its sum, spaces, `\n` last. */
const fillSlot = (slot: Buffer, { seq, hash, file, size }: Head): Buffer => {
  const summed = `{"seq":${seq},"hash":"${hash}","file":"${file}","size":${size}`
  const end = slot.write(`${summed},"sum":"${sha256Hex(summed)}"}`, 'latin1')
  slot.fill(' ', end, slotLength - 1)
  slot[slotLength - 1] = 0x0a
  return slot
}

/** A whole head file that names this commit. */
export const headBytes = (head: Head): Uint8Array => {
  const bytes = Buffer.alloc(headLength, ' ')
  fillSlot(bytes.subarray(0, slotLength), headOfNothing)
  const at = slotOffsets[head.seq % 2 === 0 ? 0 : 1]
  fillSlot(bytes.subarray(at, at + slotLength), head)
  return bytes
}

/**
 * Makes the head of a chain that has no line yet and syncs it with its folder. Replaces one that a power cut left
 * unfinished: the caller knows that the journal is empty.
 */
export const createHead = (port: FilePort, path: string): void => {
  if (port.stat(path)) port.remove(path)
  const file = port.open(path, 'create')
  try {
    writeFully(port, file, headBytes(headOfNothing), 0)
    port.syncData(file)
  } finally {
    port.close(file)
  }
  port.syncFolder(dirname(path))
}

export type HeadFile = {
  /** Not synced: a head that is behind costs nothing. @throws DiskError. */
  readonly write: (head: Head) => void
  /** Handover, print, backup, exit, every 60 s. @throws DiskError; afterwards only `close` may be called. */
  readonly sync: () => void
  readonly close: () => void
}

/** @throws DiskError, also where the file is not 8,192 bytes long: a head never changes its size. */
export const openHead = (port: FilePort, path: string): HeadFile => {
  const file = port.open(path, 'update')
  if (port.statOpen(file).size !== headLength) {
    port.close(file)
    throw new DiskError('EIO', 'openHead', path)
  }
  const slot = Buffer.alloc(slotLength)
  return {
    write: head => writeFully(port, file, fillSlot(slot, head), slotOffsets[head.seq % 2 === 0 ? 0 : 1]),
    sync: () => port.syncData(file),
    close: () => port.close(file),
  }
}
