import type { EntryPageQuery } from '../../shared/duty-log/contract.ts'
import { wordsFilter } from '../../shared/duty-log/index.ts'
import { makeItemId, parseItemId } from '../../shared/kernel/ids.ts'
import { itemIdOf } from '../../shared/words/index.ts'
import { areInitialsIn } from '../search/initials.ts'
import type { ItemNumbers } from '../store/index/narrowed-scan.ts'
import type { Ledger } from '../store/ledger.ts'
import type { MonthWords } from './words-ask.ts'

/** Which items hold the words, as the book was at that line. */
export type HeldWords = { readonly seq: number; readonly only: ItemNumbers }

/** Rows that are read without a pause: some milliseconds. */
const rowsAtOnce = 50
/** After more lines than that it is looked through anew. */
const mostNewLines = 500

/**
 * What a scan of the lines found, as it stands: what later lines tell of, and all that is doubtful, is read as a row.
 * @param goesOn waits a moment; false once nobody waits for the answer. @returns undefined then
 */
export const provenWords = async (
  ledger: () => Ledger,
  query: EntryPageQuery,
  months: readonly MonthWords[],
  goesOn: () => Promise<boolean>,
): Promise<ItemNumbers | undefined> => {
  const only = new Map<string, ReadonlySet<number>>()
  for (const { month, first, doubtful } of months) {
    const later = ledger().numbersWithLater(month)
    const numbers = new Set(first.filter(n => !later.has(n)))
    const open = [...first.filter(n => later.has(n)), ...doubtful]
    for (let at = 0; at < open.length; at += rowsAtOnce) {
      for (const n of holding(ledger(), query, month, open.slice(at, at + rowsAtOnce))) numbers.add(n)
      if (!(await goesOn())) return undefined
    }
    only.set(month, numbers)
    ledger().narrow(month, only)
    if (!(await goesOn())) return undefined
  }
  return only
}

/** Of the lines since then, their items are tried again. undefined where there are too many of them. */
export const withNewLines = (
  ledger: Ledger,
  query: EntryPageQuery,
  { seq, only }: HeldWords,
): HeldWords | undefined => {
  const last = ledger.index().lastSeq
  if (seq > last || last - seq > mostNewLines) return undefined
  if (seq === last) return { seq, only }
  const renewed = new Map(only)
  for (const [month, touched] of touchedBetween(ledger, seq + 1, last)) {
    const numbers = new Set(only.get(month))
    for (const n of touched) numbers.delete(n)
    for (const n of holding(ledger, query, month, [...touched])) numbers.add(n)
    renewed.set(month, numbers)
  }
  return { seq: last, only: renewed }
}

const touchedBetween = (ledger: Ledger, first: number, last: number) => {
  const touched = new Map<string, Set<number>>()
  for (let seq = first; seq <= last; seq++) {
    for (const { data } of ledger.commitAt(seq)?.events ?? []) {
      const id = parseItemId(itemIdOf(data) ?? '')
      if (id) touched.set(id.month, (touched.get(id.month) ?? new Set<number>()).add(id.n))
    }
  }
  return touched
}

/** Those of a home month's items whose rows hold the words. */
const holding = (
  ledger: Ledger,
  { text = '' }: EntryPageQuery,
  month: string,
  numbers: readonly number[],
): readonly number[] => {
  const { station, realm } = ledger.index()
  const passes = wordsFilter(text, areInitialsIn)
  return ledger
    .rowsOf(numbers.map(n => makeItemId(station, realm, month, n)))
    .flatMap(row => (passes(row) ? (parseItemId(row.itemId)?.n ?? []) : []))
}
