import { resolve } from 'node:path'
import { restoreBackup } from '../backup/restore.ts'
import { realDisk } from '../disk/real-disk.ts'
import { systemRandom } from '../ports.ts'
import type { Verb } from './cli-io.ts'
import { progressLine } from './progress-line.ts'
import { readArguments, wrong } from './read-arguments.ts'

const usage = 'restore DIR --into NEWDIR [--confirm-clock]'
const options = { into: { type: 'string' }, 'confirm-clock': { type: 'boolean' } } as const

/**
 * Makes a book of a backup in an empty or missing folder; the data folder is left alone. The private half of the
 * recovery key comes from `WATCHBOOK_RECOVERY_KEY`, never from an argument.
 */
export const restoreVerb: Verb = {
  usage,
  run: async (args, { clock, out, say, recoveryKey }) => {
    const { values, positionals } = readArguments(args, options, { usage, positionals: 1 })
    const [from] = positionals
    if (from === undefined) throw wrong('没有写明备份所在的文件夹', usage)
    if (values.into === undefined) throw wrong('没有写明 --into', usage)
    const into = resolve(values.into)
    const restored = await restoreBackup(
      { port: realDisk, clock, random: systemRandom },
      {
        from: resolve(from),
        into,
        privateKey: recoveryKey,
        confirmsClock: values['confirm-clock'] === true,
      },
      progressLine('恢复', say),
    )
    await out.line(JSON.stringify({ ok: true, ...restored }))
    return 0
  },
}
