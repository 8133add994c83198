import * as crypto from 'node:crypto'

/** Lower-case hex of the SHA-256, of a text that of its UTF-8. The one-shot call is twice as fast, but older runtimes lack it. */
export const sha256Hex: (bytes: Uint8Array | string) => string =
  typeof crypto.hash === 'function'
    ? bytes => crypto.hash('sha256', bytes)
    : bytes => crypto.createHash('sha256').update(bytes).digest('hex')
