import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import type { EntryPageQuery } from '../../shared/duty-log/contract.ts'
import { benchDice } from './bench-dice.ts'
import { dayBefore, dutyOfficer, pageRows, withBook } from './opened-book.ts'

export type LogPageTimes = {
  /** The first page that anybody asks for after the start: today's. */
  readonly firstMs: number
  /** First and further pages of today and of random days of two years, each once. */
  readonly dayMs: readonly number[]
  /** The same days again. */
  readonly againMs: readonly number[]
  /** Yesterday with a filter. */
  readonly filteredMs: readonly number[]
  /** Pages of the list of everything, from its top and from far down. */
  readonly everMs: readonly number[]
  /** The board, from the first look on. */
  readonly boardMs: readonly number[]
  /** First and further pages of all 24 months, by what they are narrowed or sorted. */
  readonly wideMs: { readonly [W in Wide]: readonly number[] }
}

/** What a list of all 24 months is narrowed by, or sorted by. */
export type Wide = 'type' | 'state' | 'person' | 'sorted'

const [days, rounds] = [300, 20]
const ever = { from: '2000-01-01T00:00:00.000Z', to: '2200-01-01T00:00:00.000Z' }

export const probeLogPages = (folder: string): Promise<LogPageTimes> =>
  withBook(folder, book => {
    const dice = benchDice(4)
    const ask = asking(book)
    const firstMs = ask(dayBefore(0)).ms
    const wanted = Array.from({ length: days }, () => dayBefore(dice.number(729)))
    const dayMs = wanted.map(day => ask(day).ms)
    const againMs = wanted.map(day => ask(day).ms)
    const filteredMs = repeated(() => ask({ ...dayBefore(1), types: ['patrol', 'document'] }).ms)
    // As the program does while nobody waits.
    while (book.warmUp());
    const { ms, total } = ask(ever)
    const further = repeated(() => ask({ ...ever, offset: dice.number(total) }).ms)
    const boardMs = repeated(() => lookAtBoard(book))
    const pagesOf = (narrowed: Partial<EntryPageQuery>) => {
      const first = ask({ ...ever, ...narrowed })
      const anywhere = () => ask({ ...ever, ...narrowed, offset: dice.number(Math.max(1, first.total)) }).ms
      return [first.ms, ...repeated(anywhere)]
    }
    const wideMs = {
      type: pagesOf({ types: ['patrol'] }),
      state: pagesOf({ states: ['incomplete'] }),
      person: pagesOf({ people: [dutyOfficer.account] }),
      sorted: pagesOf({ sort: { by: 'type', order: 'descending' } }),
    }
    return { firstMs, dayMs, againMs, filteredMs, everMs: [ms, ...further], wideMs, boardMs }
  })

const repeated = (once: () => number): number[] => Array.from({ length: rounds }, once)

const lookAtBoard = (book: Book): number => {
  const before = performance.now()
  const board = book.ask('board.read', {}, dutyOfficer)
  if ('ok' in board) throw new Error(`the board was refused: ${board.code}`)
  return performance.now() - before
}

const asking = (book: Book) => (query: Partial<EntryPageQuery> & Pick<EntryPageQuery, 'from' | 'to'>) => {
  const before = performance.now()
  const page = book.ask('duty-log.page', { offset: 0, limit: pageRows, ...query }, dutyOfficer)
  const ms = performance.now() - before
  if ('ok' in page) throw new Error(`a page was refused: ${page.code}`)
  return { ms, total: page.total }
}
