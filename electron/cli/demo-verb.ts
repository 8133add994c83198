import { refuse } from '../../shared/kernel/decision.ts'
import { takeOwnerIdentity } from '../data-folder.ts'
import { type DemoWish, demoPorts, makeDemo } from '../demo/make-demo.ts'
import { realDisk } from '../disk/real-disk.ts'
import { verifyFolder } from '../journal/verify.ts'
import { isInstant } from '../ports.ts'
import type { Verb } from './cli-io.ts'
import { CliFailure } from './failure.ts'
import { readArguments, wrong } from './read-arguments.ts'
import { withBook } from './with-book.ts'

const usage = 'demo --days N --seed S [--until ISO]'
const options = { days: { type: 'string' }, seed: { type: 'string' }, until: { type: 'string' } } as const
const defaultUntil = '2026-10-20T10:00:00Z'
const mostDays = 3660

/** Makes the demo bureau in an empty or missing folder. */
export const demoVerb: Verb = {
  usage,
  run: async (args, { folder, out, say }) => {
    const { values } = readArguments(args, options, { usage, positionals: 0 })
    const wish = wishIn(values)
    requireEmpty(folder)
    const { clock, ...ports } = demoPorts(wish)
    const made = await withBook({ folder, clock }, book => makeDemo(book, clock, wish, say), ports)
    const { ok, chains } = verifyFolder(realDisk, folder)
    if (!ok) throw new CliFailure(refuse('door.broken-down'), 'verify')
    const heads = Object.fromEntries(Object.entries(chains).map(([chain, { head }]) => [chain, head]))
    await out.line(JSON.stringify({ accounts: made.accounts, password: made.password, heads }))
    return 0
  },
}

type Values = { readonly days?: string; readonly seed?: string; readonly until?: string }

const wishIn = ({ days = '', seed, until = defaultUntil }: Values): DemoWish => {
  if (!/^[1-9]\d*$/.test(days) || Number(days) > mostDays) throw wrong(`--days 应为 1 至 ${mostDays}`, usage)
  if (seed === undefined || seed === '') throw wrong('没有写明 --seed', usage)
  if (!isInstant(until)) throw wrong('--until 不是 ISO 时间', usage)
  return { days: Number(days), seed, until: new Date(until).toISOString() }
}

/** Nothing that stands there already is ever mixed with a demo. */
const requireEmpty = (folder: string): void => {
  takeOwnerIdentity(folder)
  if (realDisk.list(folder).length > 0) throw new CliFailure(refuse('cli.folder-not-empty', { folder }))
  realDisk.makeFolder(folder)
}
