import { createHash, randomBytes, randomFillSync } from 'node:crypto'
import { performance } from 'node:perf_hooks'

/** Time from outside. Nothing else in the program may ask the computer what time it is. */
export type Clock = {
  /** The instant as the journal writes it, UTC with milliseconds. May jump when somebody sets the computer's clock. */
  readonly now: () => string
  /** The same as milliseconds since 1970. */
  readonly nowMs: () => number
  /** Milliseconds that only grow, from an arbitrary start: for waits and for noticing that `now` jumped. */
  readonly monotonicMs: () => number
}

/** `bytes` fresh random bytes: ids, tokens, keys, nonces and salts come from here. */
export type Random = (bytes: number) => Uint8Array

const monotonicMs = (): number => performance.now()

/** `nowMs` tells the instant. */
const clockOf = (nowMs: () => number, monotonicMs: () => number): Clock => ({
  now: () => new Date(nowMs()).toISOString(),
  nowMs,
  monotonicMs,
})

export const systemClock: Clock = clockOf(Date.now, monotonicMs)

/** Keys and tokens are drawn one by one; ids and nonces, of which every commit needs some, from what was drawn before. */
export const systemRandom: Random = bytes =>
  bytes < leastOfSecrets ? drawnBefore(bytes) : randomBytes(bytes)

const leastOfSecrets = 32
const pool = Buffer.alloc(4096)
let used = pool.length

const drawnBefore = (bytes: number): Uint8Array => {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const drawn = new Uint8Array(pool.subarray(used, used + bytes))
  pool.fill(0, used, used + bytes)
  used += bytes
  return drawn
}

/** A clock that starts at `start` and then runs (`WATCHBOOK_CLOCK`, for the CLI and unpackaged programs only). */
export const shiftedClock = (start: string): Clock => {
  const startMs = Date.parse(start)
  const startedAt = monotonicMs()
  return clockOf(() => Math.trunc(startMs + monotonicMs() - startedAt), monotonicMs)
}

/**
 * The shifted clock where `setting` (the value of `WATCHBOOK_CLOCK`) names an instant, the system's where it is
 * unset or empty; undefined where it names none, so that the caller refuses to start on a misread time.
 */
export const clockFrom = (setting: string | undefined): Clock | undefined => {
  if (setting === undefined || setting === '') return systemClock
  return isInstant(setting) ? shiftedClock(setting) : undefined
}

const isoForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

/** Whether a text is a date or an instant in ISO 8601 with its zone. */
export const isInstant = (text: string): boolean => isoForm.test(text) && !Number.isNaN(Date.parse(text))

export type ManualClock = Clock & {
  /** Both clocks go on by so much. */
  readonly advance: (milliseconds: number) => void
  /** Only the wall clock is set, as a person would set it. */
  readonly setTo: (instant: string) => void
}

/** Stands still until told: for tests and for the demo book, whose days pass in seconds. */
export const manualClock = (start: string): ManualClock => {
  let nowMs = Date.parse(start)
  let sinceStartMs = 0
  return {
    ...clockOf(
      () => nowMs,
      () => sinceStartMs,
    ),
    advance: milliseconds => {
      nowMs += milliseconds
      sinceStartMs += milliseconds
    },
    setTo: instant => {
      nowMs = Date.parse(instant)
    },
  }
}

/** The same bytes for the same seed, for ever: SHA-256 of seed and counter. For demo books and tests, never for a real one. */
export const seededRandom = (seed: string): Random => {
  let counter = 0
  let rest = Buffer.alloc(0)
  return bytes => {
    const blocks: Uint8Array[] = [rest]
    for (let have = rest.length; have < bytes; have += 32) blocks.push(block(seed, counter++))
    const drawn = Buffer.concat(blocks)
    rest = drawn.subarray(bytes)
    return new Uint8Array(drawn.subarray(0, bytes))
  }
}

const block = (seed: string, counter: number): Buffer =>
  createHash('sha256').update(`${seed}\0${counter}`).digest()

/** 256 random bits as text: session tokens and one-command passes. */
export const newToken = (random: Random): string => Buffer.from(random(32)).toString('base64url')

/** A command id of the program's own acts: 128 random bits, in the form that format.md §2 asks of ids. */
export const newCommandId = (random: Random): string => Buffer.from(random(16)).toString('hex')

/** Digits and letters that cannot be taken for one another (Crockford base32). */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `length` characters of Crockford base32, each from five fresh random bits. */
export const randomCrockford = (random: Random, length: number): string =>
  [...random(length)].map(byte => crockford[byte & 31]).join('')
