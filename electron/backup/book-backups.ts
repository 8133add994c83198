import { refuse } from '../../shared/kernel/decision.ts'
import type { BookFolder } from '../book-folder.ts'
import type { BookPorts } from '../book-ports.ts'
import { backupHere } from './backup-job.ts'
import { BackupKeeper } from './backup-keeper.ts'

/** The backups of one folder: taken when they are due, told in its journal. */
export const createBookBackups = (kept: BookFolder, ports: BookPorts): BackupKeeper => {
  const { port, clock, random, backup } = ports
  return new BackupKeeper({
    port,
    folder: kept.path,
    clock,
    run: backup ?? backupHere({ port, clock, random }),
    state: () => kept.state(),
    mayBegin: () => kept.mayBackUp(),
    syncHeads: () => kept.journal?.syncHeads(),
    followKey: () => kept.followKey(),
    note: event => kept.journal?.tell('backup.keep', event) ?? refuse('station.not-set-up'),
    onChange: () => kept.news.tell({ status: true }),
  })
}
