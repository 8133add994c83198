import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { realDisk } from '../disk/real-disk.ts'
import { createScanner } from './scan.ts'
import type { ScanAnswer, ScanAsk } from './scan-ask.ts'

/** A slice that is asked for, and its answer; numbered from 1. */
export type NumberedAsk = { readonly number: number; readonly ask: ScanAsk }
export type NumberedAnswer = { readonly number: number; readonly answer: ScanAnswer }

/** `wanted`: the number of the newest ask; a slice that is not the newest any more ends early. */
const { wanted } = z.object({ wanted: z.instanceof(Int32Array) }).parse(workerData)
const scan = createScanner(realDisk, () => performance.now())

parentPort?.on('message', ({ number, ask }: NumberedAsk) => {
  const answer = scan(ask, () => Atomics.load(wanted, 0) === number)
  parentPort?.postMessage({ number, answer } satisfies NumberedAnswer)
})
