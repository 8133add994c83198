import type { EntryPage, EntryPageQuery } from '../../shared/duty-log/contract.ts'
import { entryFilter, stateOf } from '../../shared/duty-log/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { areInitialsIn } from '../search/initials.ts'
import type { Ledger } from '../store/ledger.ts'
import { facetSearchOf } from './facet-search-of.ts'
import { pageFrom, type WordsFound } from './log-page.ts'

/** Rows of one slice: the window goes on between two of them. */
const rowsOfSlice = 500
/** More is the business of the search of all history. */
const mostRowsRead = 20_000

/**
 * Pages of what holds certain words, where more rows have to be read than the window may wait for. Rows are read in
 * slices, and what was found is kept until a line is written or something else is asked, so that further pages cost
 * nothing.
 */
export class WordsInSlices {
  readonly #pause: () => Promise<void>
  #found: { readonly key: string; readonly words: WordsFound } | undefined
  #running: { readonly key: string; readonly words: Promise<WordsFound | Refusal> } | undefined
  /** The last asking; whoever asked before it is not waited for any more. */
  #asking = 0

  constructor(pause: () => Promise<void>) {
    this.#pause = pause
  }

  /** @param ledger as it is at that moment: damage may turn up meanwhile. Throws DiskError, JournalDamaged. */
  async page(ledger: () => Ledger, query: EntryPageQuery): Promise<EntryPage | Refusal> {
    const key = keyOf(ledger(), query)
    const known = this.#found?.key === key ? this.#found.words : undefined
    const words = known ?? (await this.#once(key, () => this.#look(ledger, query)))
    if ('ok' in words) return words
    this.#found = { key, words }
    return pageFrom(ledger(), query, words)
  }

  /** Two pages of one list that are asked for together are looked for once. */
  #once(key: string, look: () => Promise<WordsFound | Refusal>): Promise<WordsFound | Refusal> {
    if (this.#running?.key === key) return this.#running.words
    const words = look().finally(() => {
      if (this.#running?.words === words) this.#running = undefined
    })
    this.#running = { key, words }
    return words
  }

  async #look(ledger: () => Ledger, query: EntryPageQuery): Promise<WordsFound | Refusal> {
    const asking = ++this.#asking
    const search = facetSearchOf({ ...query, offset: 0 }, ledger().state.accounts)
    const { total } = ledger().byFacet({ ...search, limit: 0 })
    if (total > mostRowsRead) return refuse('duty-log.range-too-wide', { most: mostRowsRead, total })
    const passes = entryFilter(query, areInitialsIn)
    const found = new Map<string, ReturnType<typeof stateOf>>()
    for (let offset = 0; offset < total; offset += rowsOfSlice) {
      const { rows } = ledger().byFacet({ ...search, offset, limit: rowsOfSlice })
      for (const row of rows) if (passes(row)) found.set(row.itemId, stateOf(row))
      await this.#pause()
      if (asking !== this.#asking) return refuse('duty-log.asked-anew')
    }
    return { itemIds: [...found.keys()], states: [...found.values()] }
  }
}

const keyOf = (ledger: Ledger, { offset, limit, ...query }: EntryPageQuery): string =>
  JSON.stringify([query, ledger.index().lastSeq])
