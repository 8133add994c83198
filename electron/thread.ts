import { Worker } from 'node:worker_threads'

/** What goes to a thread and comes back from it; numbered from 1. */
export type Numbered<T> = { readonly number: number; readonly of: T }

type Waiting<Answer> = {
  readonly done: (answer: Answer) => void
  readonly fail: (cause: unknown) => void
}

/**
 * A thread of its own beside the window's work. It begins with the first ask and stays; it keeps no program alive. A
 * newer ask makes the one that runs end early, with what it has.
 * @param bundle the worker (see `serveThread`), which lies beside the program that starts it
 */
export const createThread = <Ask, Answer>(bundle: string): ((ask: Ask) => Promise<Answer>) => {
  const wanted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const waiting = new Map<number, Waiting<Answer>>()
  let worker: Worker | undefined

  const begin = (): Worker => {
    const begun = new Worker(bundle, { workerData: { wanted } })
    begun.unref()
    begun.on('message', ({ number, of }: Numbered<Answer>) => {
      waiting.get(number)?.done(of)
      settle(number)
    })
    begun.once('error', end)
    begun.once('exit', code => end(new Error(`the thread ended with ${code}`)))
    return begun
  }
  const settle = (number: number): void => {
    waiting.delete(number)
    if (waiting.size === 0) worker?.unref()
  }
  /** The next ask begins with another thread. */
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
      worker.postMessage({ number, of: ask } satisfies Numbered<Ask>)
    })
}
