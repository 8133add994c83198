import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Numbered } from './thread.ts'

/** The side within a thread that `createThread` began. @param isWanted whether nothing newer is asked for yet */
export const serveThread = <Ask, Answer>(answer: (ask: Ask, isWanted: () => boolean) => Answer): void => {
  /** The number of the newest ask. */
  const { wanted } = z.object({ wanted: z.instanceof(Int32Array) }).parse(workerData)
  parentPort?.on('message', ({ number, of }: Numbered<Ask>) => {
    const isWanted = () => Atomics.load(wanted, 0) === number
    parentPort?.postMessage({ number, of: answer(of, isWanted) } satisfies Numbered<Answer>)
  })
}
