import type { Writable } from 'node:stream'

/** Standard output: the answers and nothing else. */
export type Output = {
  /** Returns when the line was handed to the reader, so that a slow reader slows the program. */
  readonly line: (text: string) => Promise<void>
  /** Whether the reader has gone away (`| head`): nobody can be told anything any more. */
  readonly isGone: () => boolean
}

export const createOutput = (stream: Writable): Output => {
  let gone = false
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE' && cause.code !== 'ERR_STREAM_DESTROYED') throw cause
    gone = true
  })
  const write = (text: string, done: () => void) =>
    stream.write(text, cause => {
      if (cause) gone = true
      done()
    })
  return {
    line: text => (gone ? Promise.resolve() : new Promise(done => write(`${text}\n`, done))),
    isGone: () => gone,
  }
}
