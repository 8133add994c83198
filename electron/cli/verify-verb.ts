import { refuse } from '../../shared/kernel/decision.ts'
import { realDisk } from '../disk/real-disk.ts'
import { verifyFolder } from '../journal/verify.ts'
import type { Verb } from './cli-io.ts'
import { CliFailure } from './failure.ts'
import { readArguments } from './read-arguments.ts'

const usage = 'verify'

/** Reads the whole folder and changes nothing, whoever holds it meanwhile. Exit code 1 where it is not sound. */
export const verifyVerb: Verb = {
  usage,
  run: async (args, { folder, out }) => {
    readArguments(args, {}, { usage, positionals: 0 })
    if (!realDisk.stat(folder)?.isFolder) throw new CliFailure(refuse('disk.folder-gone', { folder }))
    const report = verifyFolder(realDisk, folder)
    await out.line(JSON.stringify(report))
    return report.ok ? 0 : 1
  },
}
