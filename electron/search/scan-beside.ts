import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ScanAnswer, ScanPort } from './scan-ask.ts'
import type { NumberedAnswer, NumberedAsk } from './search-worker.ts'

type Waiting = { readonly done: (answer: ScanAnswer) => void; readonly fail: (cause: unknown) => void }

/**
 * Looks through the files in a thread of its own, so that the window goes on meanwhile. The thread begins with the first
 * search and stays; it keeps no program alive. A newer slice makes the one that runs end early, with what it has.
 * @param bundle the worker, which lies beside the program that starts it
 */
export const createScanBeside = (bundle = join(import.meta.dirname, 'search-worker.cjs')): ScanPort => {
  const wanted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined

  const begin = (): Worker => {
    const begun = new Worker(bundle, { workerData: { wanted } })
    begun.unref()
    begun.on('message', ({ number, answer }: NumberedAnswer) => {
      waiting.get(number)?.done(answer)
      settle(number)
    })
    begun.once('error', end)
    begun.once('exit', code => end(new Error(`the search ended with ${code}`)))
    return begun
  }
  const settle = (number: number): void => {
    waiting.delete(number)
    if (waiting.size === 0) worker?.unref()
  }
  /** The next search begins with another thread. */
  const end = (cause: unknown): void => {
    worker = undefined
    for (const { fail } of waiting.values()) fail(cause)
    waiting.clear()
  }

  return ask =>
    new Promise((done, fail) => {
      worker ??= begin()
      const number = Atomics.add(wanted, 0, 1) + 1
      waiting.set(number, { done, fail })
      worker.ref()
      worker.postMessage({ number, ask } satisfies NumberedAsk)
    })
}
