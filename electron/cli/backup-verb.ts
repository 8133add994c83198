import { dirname, resolve } from 'node:path'
import { refuse } from '../../shared/kernel/decision.ts'
import { limitOf } from '../../shared/settings/index.ts'
import { takeBackup } from '../backup/take-backup.ts'
import { lockFolder } from '../disk/lock.ts'
import { realDisk } from '../disk/real-disk.ts'
import type { Verb } from './cli-io.ts'
import { CliFailure } from './failure.ts'
import { progressLine } from './progress-line.ts'
import { readArguments, wrong } from './read-arguments.ts'
import { whoHolds } from './with-book.ts'

const usage = 'backup DIR'

/**
 * Takes a backup of the book into a folder of its own, which is made where its parent is there. The book is only read:
 * whoever may read it can back it up, and nothing in it changes its owner.
 */
export const backupVerb: Verb = {
  usage,
  run: async (args, { folder, clock, say, out }) => {
    const { positionals } = readArguments(args, {}, { usage, positionals: 1 })
    const [named] = positionals
    if (named === undefined) throw wrong('没有写明备份位置', usage)
    if (!realDisk.stat(folder)?.isFolder) throw new CliFailure(refuse('disk.folder-gone', { folder }))
    const place = resolve(named)
    const lock = await lockFolder(folder)
    if (lock === 'taken') throw new CliFailure(refuse('station.taken'), whoHolds(folder))
    try {
      if (!realDisk.stat(place) && realDisk.stat(dirname(place))?.isFolder) realDisk.makeFolder(place)
      const wish = { folder, place, now: clock.now(), keep: limitOf('backup.kept').initial }
      const taken = await takeBackup(realDisk, wish, progressLine('备份', say))
      await out.line(JSON.stringify({ ok: true, ...taken }))
      return 0
    } finally {
      lock.release()
    }
  },
}
