import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { recoverChain } from '../journal/recover.ts'
import { lineageOf } from '../lineage.ts'
import { openLedger } from '../opening.ts'
import type { Clock, Random } from '../ports.ts'
import { BackupFailed } from './failures.ts'
import { linesIn } from './manifest.ts'
import { restoreBackup } from './restore.ts'
import { type BackupProgress, type BackupWish, takeBackup } from './take-backup.ts'
import { removeTree } from './trees.ts'

/** Work that takes long: a backup, or a restore on trial into a folder that is removed again. */
export type BackupJob =
  | { readonly kind: 'take'; readonly wish: BackupWish }
  | { readonly kind: 'try'; readonly from: string; readonly into: string }

/** `lines` of the general chain are in the backup. */
export type JobDone =
  | { readonly ok: true; readonly backup: string; readonly lines: number; readonly bytes: number }
  | Refusal

/** Does a job, in its own thread or here; `stop` is looked at now and then, 1 makes it give up. */
export type RunBackupJob = (job: BackupJob, onProgress: BackupProgress, stop: Int32Array) => Promise<JobDone>

export type JobPorts = { readonly port: FilePort; readonly clock: Clock; readonly random: Random }

/** In the caller's own thread, after whatever waits there. */
export const backupHere =
  (ports: JobPorts): RunBackupJob =>
  async (job, onProgress, stop) => {
    await new Promise(done => setImmediate(done))
    return doBackupJob(ports, job, onProgress, stop)
  }

/** Never throws for the disk: whatever it came to is said by name. */
export const doBackupJob = async (
  ports: JobPorts,
  job: BackupJob,
  onProgress: BackupProgress,
  stop: Int32Array,
): Promise<JobDone> => {
  const watch: BackupProgress = (done, total) => {
    if (Atomics.load(stop, 0) === 1) throw new BackupFailed('backup.cancelled')
    onProgress(done, total)
  }
  try {
    return job.kind === 'take' ? await take(ports, job.wish, watch) : await tryOut(ports, job, watch)
  } catch (cause) {
    if (cause instanceof BackupFailed) return cause.refusal
    if (cause instanceof DiskError) return refuse('disk.failed', { code: cause.code })
    throw cause
  }
}

const take = async ({ port }: JobPorts, wish: BackupWish, watch: BackupProgress): Promise<JobDone> => {
  const { name, bytes, chains } = await takeBackup(port, wish, watch)
  return { ok: true, backup: name, bytes, lines: linesIn(chains) }
}

type Trial = { readonly from: string; readonly into: string }

/** Restored as in earnest, and every line of it folded. */
const tryOut = async (ports: JobPorts, { from, into }: Trial, watch: BackupProgress): Promise<JobDone> => {
  const { port } = ports
  removeTree(port, into)
  try {
    const { backup, station, chains } = await restoreBackup(ports, { from, into, confirmsClock: true }, watch)
    const opened = openLedger(port, into, lineageOf(port, into, station, 'general'), recoverChain)
    opened.reader.close()
    const newer = opened.ledger.newerEvent()
    if (newer !== undefined) throw new BackupFailed('backup.not-sound', { backup, what: newer })
    return { ok: true, backup, bytes: 0, lines: linesIn(chains) }
  } finally {
    removeTree(port, into)
  }
}
