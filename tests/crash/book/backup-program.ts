import { writeSync } from 'node:fs'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import { realDisk } from '../../../electron/disk/real-disk.ts'

/** Run as its own process beside the one that writes: takes backups of a folder without end, and says each that has its name. */
const [folder = '', place = ''] = process.argv.slice(2)

for (;;) {
  const { name } = await takeBackup(realDisk, { folder, place, now: new Date().toISOString(), keep: 3 })
  writeSync(1, `${name}\n`)
}
