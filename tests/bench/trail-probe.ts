import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import type { Caller } from '../../electron/door/admit.ts'
import type { TrailPageQuery } from '../../shared/trail/contract.ts'
import { people } from '../e2e/desk/people.ts'
import { benchDice } from './bench-dice.ts'
import { dayBefore, dutyOfficer, pageRows, withBook } from './opened-book.ts'

export type TrailTimes = {
  /** The first list of everything after the start. */
  readonly firstMs: number
  /** Pages of everything, from its top and from far down. */
  readonly everMs: readonly number[]
  /** Pages of random days, each another list. */
  readonly dayMs: readonly number[]
  /** First and further pages of one person's lines, and of one act's. */
  readonly narrowedMs: readonly number[]
  /** One commit whole. */
  readonly commitMs: readonly number[]
  readonly evidenceMs: number
}

const rounds = 20
const auditor: Caller = { account: people.auditor.account, roles: ['auditor'] }

export const probeTrail = (folder: string): Promise<TrailTimes> =>
  withBook(folder, async book => {
    const looked = await book.run('trail.look', {}, auditor)
    if (!looked.ok && looked.code !== 'trail.already-looked') throw new Error(`no look: ${looked.code}`)
    const dice = benchDice(5)
    const ask = asking(book)
    const first = ask({})
    const anywhere = () => ask({ offset: dice.number(first.total) }).ms
    const narrowed = (by: Partial<TrailPageQuery>) => {
      const { ms, total } = ask({ ...by })
      return [ms, ...repeated(() => ask({ ...by, offset: dice.number(Math.max(1, total)) }).ms)]
    }
    return {
      firstMs: first.ms,
      everMs: repeated(anywhere),
      dayMs: repeated(() => ask(dayBefore(dice.number(729))).ms),
      narrowedMs: [
        ...narrowed({ actors: [dutyOfficer.account] }),
        ...narrowed({ commands: ['duty-log.correct'] }),
      ],
      commitMs: repeated(() => readOne(book, first.chain, 1 + dice.number(first.total - 1))),
      evidenceMs: timed(() => book.ask('trail.evidence', {}, auditor)).ms,
    }
  })

const repeated = (once: () => number): number[] => Array.from({ length: rounds }, once)

const timed = <T>(act: () => T): { readonly ms: number; readonly answer: T } => {
  const before = performance.now()
  const answer = act()
  return { ms: performance.now() - before, answer }
}

const readOne = (book: Book, chain: string, seq: number): number => {
  const { ms, answer } = timed(() => book.ask('trail.commit', { chain, seq }, auditor))
  if (answer === null || 'ok' in answer) throw new Error(`commit ${seq} was not shown`)
  return ms
}

const asking = (book: Book) => (query: Partial<TrailPageQuery>) => {
  const { ms, answer } = timed(() =>
    book.ask('trail.page', { offset: 0, limit: pageRows, ...query }, auditor),
  )
  if ('ok' in answer) throw new Error(`a page was refused: ${answer.code}`)
  return { ms, total: answer.total, chain: answer.rows.at(-1)?.chain ?? '' }
}
