import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { RunBackupJob } from './backup-job.ts'
import type { BackupMessage, BackupWork } from './backup-worker.ts'

/** Does a job in a thread of its own, so that the window goes on meanwhile. The worker's bundle lies beside ours. */
export const backupBeside: RunBackupJob = (job, onProgress, stop) =>
  new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, 'backup-worker.cjs'), {
      workerData: { job, stop } satisfies BackupWork,
    })
    worker.on('message', (message: BackupMessage) => {
      if (message.kind === 'done') done(message.done)
      else onProgress(message.done, message.total)
    })
    worker.once('error', fail)
    worker.once('exit', code => fail(new Error(`the backup ended with ${code}`)))
  })
