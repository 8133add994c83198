import { isUtf8 } from 'node:buffer'
import type { Commit, Event } from '../../shared/kernel/event.ts'
import { beforeEvents, isKindAndVersion } from './line-form.ts'
import { isPlainJson } from './plain-json.ts'
import { sha256Hex } from './sha256.ts'

/** Why bytes are no line of the journal: its hash is another, or it is not in the form of format.md §3. */
export type LineDefect = 'line-hash' | 'line-form'

const tailLength = 75
/** Longer than everything before the events can be. */
const mostBeforeEvents = 640

/**
 * Reads one line (without its `\n`): the hash is recomputed and the form is checked strictly; whether seq and prev
 * follow the line before is the caller's to ask.
 */
export const parseLine = (line: Uint8Array): Commit | LineDefect => {
  const bytes = asBuffer(line)
  const hashedLength = bytes.length - tailLength
  if (hashedLength <= 0) return 'line-form'
  const hash = sha256Hex(bytes.subarray(0, hashedLength))
  if (bytes.toString('latin1', hashedLength) !== `,"hash":"${hash}"}`) return 'line-hash'
  return isUtf8(bytes) ? commitOf(bytes, hashedLength, hash) : 'line-form'
}

const commitOf = (bytes: Buffer, hashedLength: number, hash: string): Commit | LineDefect => {
  const match = beforeEvents.exec(bytes.toString('latin1', 0, Math.min(hashedLength, mostBeforeEvents)))
  if (!match) return 'line-form'
  const events = eventsOf(bytes.toString('utf8', match[0].length, hashedLength))
  if (!events) return 'line-form'
  const {
    1: seq,
    2: prev = '',
    3: at = '',
    4: chain = '',
    5: actor = '',
    6: id = '',
    7: command = '',
  } = match
  return { seq: Number(seq), prev, at, chain, actor, id, command, events, hash }
}

const eventsOf = (json: string): readonly Event[] | undefined => {
  const events = parsedJson(json)
  if (!Array.isArray(events) || events.length === 0 || !events.every(isEvent)) return undefined
  return isPlainJson(json, events) ? events : undefined
}

const parsedJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isEvent = (value: unknown): value is Event => {
  if (typeof value !== 'object' || value === null) return false
  if (!('kind' in value && 'v' in value && 'data' in value)) return false
  const { kind, v } = value
  if (typeof kind !== 'string' || typeof v !== 'number') return false
  const [first, second, third, more] = Object.keys(value)
  const isInOrder = first === 'kind' && second === 'v' && third === 'data' && more === undefined
  return isInOrder && isKindAndVersion({ kind, v })
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
