import { performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import { dutyOfficer, withBook } from './opened-book.ts'
import { likeOver } from './sqlite-like.ts'

export type SearchTimes = {
  /** The first search after the start, until its first hits are there: the thread is only begun by it. */
  readonly coldMs: number
  /** Until the first hits of further searches. */
  readonly firstMs: readonly number[]
  /** To the end, of a word that occurs nowhere: every line is looked through. */
  readonly wholeMs: readonly number[]
  /** The same of figures, which may be written in several ways. */
  readonly figuresMs: readonly number[]
  /** SQLite's LIKE of the same word over the same texts, by turns with ours; undefined without sqlite3. */
  readonly likeMs: readonly number[] | undefined
}

const rounds = 5
const nowhere = '龙王庙水库'

export const probeSearch = (folder: string): Promise<SearchTimes> =>
  withBook(folder, async book => {
    const coldMs = await timed(() => firstHits(book, '泵站'))
    const firstMs: number[] = []
    for (const word of ['水位', '机组', '防汛 已办结', '巡查', '雷电'])
      firstMs.push(await timed(() => firstHits(book, word)))
    const figuresMs = [await timed(() => toTheEnd(book, '99966677788'))]
    const wholeMs: number[] = []
    const likeMs = await likeOver(folder, rounds, nowhere, async () => {
      wholeMs.push(await timed(() => toTheEnd(book, nowhere)))
    })
    return { coldMs, firstMs, wholeMs, figuresMs, likeMs }
  })

const timed = async (act: () => Promise<void>): Promise<number> => {
  const before = performance.now()
  await act()
  return performance.now() - before
}

const slice = async (book: Book, text: string, before?: Parameters<Book['search']>[0]['before']) => {
  const answer = await book.search({ text, ...(before && { before }) }, dutyOfficer)
  if ('ok' in answer) throw new Error(`a search was refused: ${answer.code}`)
  return answer
}

const firstHits = async (book: Book, text: string): Promise<void> => {
  const { hits } = await slice(book, text)
  if (hits.length === 0) throw new Error(`the first slice finds nothing of ${text}`)
}

const toTheEnd = async (book: Book, text: string): Promise<void> => {
  for (let { next, hits } = await slice(book, text); next; { next, hits } = await slice(book, text, next))
    if (hits.length > 0) throw new Error(`${text} occurs after all`)
}
