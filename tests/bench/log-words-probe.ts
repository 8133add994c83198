import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import type { Book } from '../../electron/book.ts'
import { benchDice } from './bench-dice.ts'
import { dutyOfficer, pageRows, withBook } from './opened-book.ts'

export type LogWordsTimes = {
  /** The first page of a list of all 24 months: of a word that occurs nowhere, of a common one, of initials. */
  readonly firstMs: { readonly [W in Words]: number }
  /** The longest that the book's own thread answered nobody meanwhile. */
  readonly stallMs: number
  /** Further pages of the common word, anywhere in the list. */
  readonly pagesMs: readonly number[]
}

export type Words = 'rare' | 'common' | 'initials'

const wanted: { readonly [W in Words]: string } = { rare: '龙王庙水库', common: '巡查', initials: 'fxwz' }
const ever = { from: '2000-01-01T00:00:00.000Z', to: '2200-01-01T00:00:00.000Z' }
const pages = 20

export const probeLogWords = (folder: string): Promise<LogWordsTimes> =>
  withBook(folder, async book => {
    while (book.warmUp());
    await page(book, wanted.rare)
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const initials = await page(book, wanted.initials)
    const rare = await page(book, `${wanted.rare}边`)
    const common = await page(book, wanted.common)
    delay.disable()
    const dice = benchDice(5)
    const pagesMs: number[] = []
    for (let turn = 0; turn < pages; turn++)
      pagesMs.push((await page(book, wanted.common, dice.number(common.total))).ms)
    const firstMs = { rare: rare.ms, common: common.ms, initials: initials.ms }
    return { firstMs, stallMs: delay.max / 1e6, pagesMs }
  })

const page = async (book: Book, text: string, offset = 0) => {
  const before = performance.now()
  const answer = await book.logPage({ ...ever, text, offset, limit: pageRows }, dutyOfficer)
  const ms = performance.now() - before
  if ('ok' in answer) throw new Error(`a page was refused: ${answer.code}`)
  return { ms, total: answer.total }
}
