import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { VerifyMessage } from './journal/verify-worker.ts'
import type { VerifyFolder } from './verification.ts'

/** Reads the folder in a thread of its own, so that the window goes on meanwhile. The worker's bundle lies beside ours. */
export const verifyBeside: VerifyFolder = (folder, onProgress) =>
  new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, 'verify-worker.cjs'), { workerData: { folder } })
    worker.on('message', (message: VerifyMessage) => {
      if (message.kind === 'report') done(message.report)
      else onProgress(message.done, message.total)
    })
    worker.once('error', fail)
    worker.once('exit', code => fail(new Error(`verification ended with ${code}`)))
  })
