import * as crypto from 'node:crypto'

/** Lower-case hex of the SHA-256. The one-shot call is twice as fast, but older runtimes lack it. */
export const sha256Hex: (bytes: Uint8Array) => string =
  typeof crypto.hash === 'function'
    ? bytes => crypto.hash('sha256', bytes)
    : bytes => crypto.createHash('sha256').update(bytes).digest('hex')
