import { Book } from '../../../electron/book.ts'
import { demoPorts, makeDemo } from '../../../electron/demo/make-demo.ts'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { Caller } from '../../../electron/door/admit.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { TrailCommit, TrailRow } from '../../../shared/trail/contract.ts'
import { cheapCost, emptyDisk } from '../book/house.ts'

export const ever = { from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' }

/** The demo's bureau after so many days, its auditor having it on record that he looks. */
export type DemoTrail = { readonly disk: FaultDisk; readonly book: Book; readonly auditor: Caller }

export const demoTrail = async (days: number): Promise<DemoTrail> => {
  const disk = emptyDisk()
  const wish = { days, seed: '1', until: '2026-10-20T10:00:00.000Z' }
  const { clock, random } = demoPorts(wish)
  const verify = async () => verifyFolder(disk, '/book')
  const book = new Book('/book', { port: disk, clock, random, verify, cost: cheapCost, demo: true })
  const { accounts } = await makeDemo(book, clock, wish, () => {})
  const account = accounts.find(({ roles }) => roles.includes('auditor'))?.name ?? ''
  const auditor: Caller = { account, roles: ['auditor'] }
  const looked = await book.run('trail.look', {}, auditor)
  if (!looked.ok) throw new Error(`no look: ${looked.code}`)
  return { disk, book, auditor }
}

export type WholeRow = TrailRow & { readonly sight: 'whole' }
export type WholeCommit = TrailCommit & { readonly sight: 'whole' }

const pageRows = 200

/** Every row of the list, newest first, page by page. */
export const allRows = ({ book, auditor }: DemoTrail): readonly TrailRow[] => {
  const rows: TrailRow[] = []
  for (;;) {
    const page = book.ask('trail.page', { offset: rows.length, limit: pageRows }, auditor)
    if ('ok' in page) throw new Error(page.code)
    rows.push(...page.rows)
    if (page.rows.length === 0) return rows
  }
}

export const isWhole = (row: TrailRow): row is WholeRow => row.sight === 'whole'

export const commitOf = ({ book, auditor }: DemoTrail, { chain, seq }: TrailRow): WholeCommit => {
  const commit = book.ask('trail.commit', { chain, seq }, auditor)
  if (commit === null || 'ok' in commit || commit.sight !== 'whole') throw new Error(`no line ${seq}`)
  return commit
}
