import type { SearchPoint } from '../../shared/search/contract.ts'
import { wordsOf } from '../../shared/words/index.ts'
import type { FilePort, OpenFile } from '../disk/file-port.ts'
import { monthPath, plainMonth } from '../journal/chain-month.ts'
import { closeAnyway } from '../journal/durable-file.ts'
import { monthFileName } from '../journal/files.ts'
import { createChunkReader } from './chunks.ts'
import { finderOf } from './finder.ts'
import { lookThrough, type Sought } from './look-through.ts'
import type { ScanAnswer, ScanAsk, ScanPort } from './scan-ask.ts'
import { failureOf } from './scan-failure.ts'

/** A search on its way back; `at` is null once the first line was reached. */
type Search = Sought & { readonly key: string; at: SearchPoint | null }

type Budget = {
  /** Where to stop at the latest. */
  readonly end?: SearchPoint
  readonly mostItems: number
  readonly mayGoOn: () => boolean
}

/** Bits of a word's mask; so many words nobody types into a hundred characters. */
const mostWords = 30

/**
 * Looks through the month files of a realm's chains, newest line first, in slices. Nothing is believed that it finds: who shows
 * an item reads its lines again, proven. Never throws.
 * @param nowMs a clock that only has to run evenly
 */
export const createScanner = (port: FilePort, nowMs: () => number) => {
  const chunks = createChunkReader(port)
  /** The last one: whoever goes on with another finds its memory made again. */
  let last: Search | undefined

  const withFile = <T>({ folder, chain }: ScanAsk, month: string, act: (file: OpenFile) => T): T => {
    const file = port.open(monthPath(folder, chain, month), 'read')
    try {
      return act(file)
    } finally {
      closeAnyway(port, file)
    }
  }

  const isLineEnd = (ask: ScanAsk, { month, offset }: SearchPoint): boolean => {
    const file = ask.months.find(known => known.month === month)
    if (!file || offset > file.size) return false
    return withFile(ask, month, open => chunks.endsAt(open, offset))
  }

  /** One chunk further back. @returns the items found in it. */
  const step = (ask: ScanAsk, search: Search, at: SearchPoint, { end, mostItems }: Budget) =>
    withFile(ask, at.month, file => {
      const isFirst = isSame(at, ask.from)
      const from = end?.month === at.month ? end.offset : 0
      const chunk = chunks.before(file, at.offset, isFirst)
      const { itemIds, begin } = lookThrough(search, chunk, monthFileName(plainMonth(at.month)), {
        from,
        mostItems,
      })
      search.at = begin === 0 ? monthBefore(ask, at.month) : { month: at.month, offset: begin }
      return itemIds
    })

  const run = (ask: ScanAsk, search: Search, budget: Budget): readonly string[] => {
    const itemIds: string[] = []
    while (search.at && !isSame(search.at, budget.end)) {
      const mostItems = budget.mostItems - itemIds.length
      if (search.at.offset === 0) search.at = monthBefore(ask, search.at.month)
      else itemIds.push(...step(ask, search, search.at, { ...budget, mostItems }))
      if (itemIds.length >= budget.mostItems || !budget.mayGoOn()) break
    }
    return itemIds
  }

  /** Its own memory where it is the last search, else made again from the lines that were looked through. */
  const searchOf = (ask: ScanAsk): Search => {
    const key = JSON.stringify([ask.folder, ask.chain, ask.text, ask.from])
    if (last?.key === key && isSame(last.at, ask.at)) return last
    const words = wordsOf(ask.text).slice(0, mostWords)
    last = { key, words, finders: words.map(finderOf), noted: new Map(), at: ask.from }
    run(ask, last, { end: ask.at, mostItems: Number.POSITIVE_INFINITY, mayGoOn: () => true })
    return last
  }

  return (ask: ScanAsk, isWanted: () => boolean = () => true): ScanAnswer => {
    try {
      if (!isLineEnd(ask, ask.from) || !isLineEnd(ask, ask.at)) return { kind: 'lost' }
      const search = searchOf(ask)
      const until = nowMs() + ask.mostMs
      const mayGoOn = () => nowMs() < until && isWanted()
      const itemIds = run(ask, search, { mostItems: ask.mostItems, mayGoOn })
      return { kind: 'scanned', itemIds, at: search.at }
    } catch (cause) {
      last = undefined
      return failureOf(cause)
    }
  }
}

/** In the caller's own thread: for the command line, where nobody waits beside it. */
export const createScanHere = (port: FilePort, nowMs: () => number): ScanPort => {
  const scan = createScanner(port, nowMs)
  return async ask => scan(ask)
}

const isSame = (a: SearchPoint | null, b: SearchPoint | undefined): boolean =>
  a !== null && a.month === b?.month && a.offset === b.offset

const monthBefore = ({ months }: ScanAsk, month: string): SearchPoint | null => {
  const before = months[months.findIndex(known => known.month === month) - 1]
  return before ? { month: before.month, offset: before.size } : null
}
