import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { realDisk } from '../disk/real-disk.ts'
import { verifyFolder } from './verify.ts'
import type { VerifyReport } from './verify-report.ts'

/** What the worker posts: figures in bytes, then once the report. A breakdown ends the worker with an `error`. */
export type VerifyMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'report'; readonly report: VerifyReport }

const { folder } = z.object({ folder: z.string() }).parse(workerData)
const post = (message: VerifyMessage): void => parentPort?.postMessage(message)

post({
  kind: 'report',
  report: verifyFolder(realDisk, folder, (done, total) => post({ kind: 'progress', done, total })),
})
