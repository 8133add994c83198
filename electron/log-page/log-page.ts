import { nameOf } from '../../shared/account/index.ts'
import type { EntryPage, EntryPageQuery } from '../../shared/duty-log/contract.ts'
import {
  type EntryRow,
  type ShownState,
  shownEntry,
  stateInBrief,
  wordsFilter,
} from '../../shared/duty-log/index.ts'
import { parseItemId } from '../../shared/kernel/ids.ts'
import { areInitialsIn } from '../search/initials.ts'
import type { FacetSearch } from '../store/index/facet-search.ts'
import type { ItemNumbers } from '../store/index/narrowed-scan.ts'
import type { EntriesFound, Ledger } from '../store/ledger.ts'
import { facetSearchOf, hasWords, wholeRange } from './facet-search-of.ts'

/** Of so few entries the rows themselves are read for their words: some 50 ms. */
const mostRowsRead = 1_000

/** Answers `duty-log.page` of what is not `isWide`. */
export const logPage = (ledger: Ledger, query: EntryPageQuery): EntryPage => {
  if (!hasWords(query)) return pageOf(ledger, query, facetSearchOf(query, ledger.state.accounts))
  const search = facetSearchOf({ ...query, offset: 0, limit: mostRowsRead }, ledger.state.accounts)
  const rows = ledger.byFacet(search).rows.filter(wordsFilter(query.text ?? '', areInitialsIn))
  return pageAmong(ledger, query, numbersOf(rows))
}

/** Whether its words would make more rows to be read than the window may wait for. */
export const isWide = (ledger: Ledger, query: EntryPageQuery): boolean =>
  hasWords(query) &&
  ledger.byFacet({ ...facetSearchOf(query, ledger.state.accounts), offset: 0, limit: 0 }).total > mostRowsRead

/** The page of these items only: of those that hold the words. */
export const pageAmong = (ledger: Ledger, query: EntryPageQuery, only: ItemNumbers): EntryPage =>
  pageOf(ledger, query, { ...facetSearchOf(query, ledger.state.accounts), only })

const pageOf = (ledger: Ledger, query: EntryPageQuery, search: FacetSearch): EntryPage => {
  const found = ledger.byFacet(search)
  const states = statesOf(found)
  const counts = countsOf(isNarrowed(query) ? whole(ledger, query) : states)
  return { rows: shown(ledger, found.rows), total: found.total, states, counts }
}

const numbersOf = (rows: readonly EntryRow[]): ItemNumbers => {
  const numbers = new Map<string, Set<number>>()
  for (const { itemId } of rows) {
    const id = parseItemId(itemId)
    if (id) numbers.set(id.month, (numbers.get(id.month) ?? new Set<number>()).add(id.n))
  }
  return numbers
}

const isNarrowed = (query: EntryPageQuery): boolean =>
  [query.types, query.states, query.people].some(wanted => (wanted?.length ?? 0) > 0) || hasWords(query)

const whole = (ledger: Ledger, query: EntryPageQuery): EntryPage['states'] =>
  statesOf(ledger.byFacet(wholeRange(query, ledger.state.accounts)))

const shown = ({ state }: Ledger, rows: EntriesFound['rows']): EntryPage['rows'] =>
  rows.map(row => shownEntry(row, account => nameOf(state.accounts, account)))

const statesOf = ({ tally }: Pick<EntriesFound, 'tally'>): EntryPage['states'] => {
  const states: { [S in ShownState]?: number } = {}
  for (const { brief, count } of tally) {
    const state = stateInBrief(brief)
    states[state] = (states[state] ?? 0) + count
  }
  return states
}

/** Struck ones count as no entries of the range. */
const countsOf = (states: EntryPage['states']): EntryPage['counts'] => {
  const { struck = 0, incomplete = 0 } = states
  const all = Object.values(states).reduce((sum, count) => sum + count, 0)
  return { all: all - struck, incomplete }
}
