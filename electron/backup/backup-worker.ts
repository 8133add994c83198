import { parentPort, workerData } from 'node:worker_threads'
import { realDisk } from '../disk/real-disk.ts'
import { systemClock, systemRandom } from '../ports.ts'
import { type BackupJob, doBackupJob, type JobDone } from './backup-job.ts'

/** What the worker is given: made by this very program, so it is believed. */
export type BackupWork = { readonly job: BackupJob; readonly stop: Int32Array }

/** What it posts: figures in bytes, then once how it ended. A breakdown ends the worker with an `error`. */
export type BackupMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly done: JobDone }

const { job, stop }: BackupWork = workerData
const post = (message: BackupMessage): void => parentPort?.postMessage(message)
const ports = { port: realDisk, clock: systemClock, random: systemRandom }

void doBackupJob(ports, job, (done, total) => post({ kind: 'progress', done, total }), stop).then(done =>
  post({ kind: 'done', done }),
)
