import { nameOf } from '../../shared/account/index.ts'
import type { EntryPage, EntryPageQuery } from '../../shared/duty-log/contract.ts'
import {
  entryFilter,
  type ShownState,
  shownEntry,
  stateInBrief,
  stateOf,
} from '../../shared/duty-log/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { areInitialsIn } from '../search/initials.ts'
import type { EntriesFound, Ledger } from '../store/ledger.ts'
import { facetSearchOf, wholeRange } from './facet-search-of.ts'

/** Words are looked for in the rows themselves: so many are read in 50 ms. */
const mostRowsRead = 1_000

/** Answers `duty-log.page`. */
export const logPage = (ledger: Ledger, query: EntryPageQuery): EntryPage | Refusal => {
  const found = hasWords(query) ? byWords(ledger, query) : byFacet(ledger, query)
  if ('ok' in found) return found
  return { ...found, counts: isNarrowed(query) ? countsOf(whole(ledger, query)) : countsOf(found.states) }
}

const isNarrowed = (query: EntryPageQuery): boolean =>
  [query.types, query.states, query.people].some(wanted => (wanted?.length ?? 0) > 0) || hasWords(query)

const whole = (ledger: Ledger, query: EntryPageQuery): EntryPage['states'] =>
  statesOf(ledger.byFacet(wholeRange(query, ledger.state.accounts)))

const hasWords = ({ text = '' }: EntryPageQuery): boolean => text.trim() !== ''

type Page = Omit<EntryPage, 'counts'>

const byFacet = (ledger: Ledger, query: EntryPageQuery): Page => {
  const found = ledger.byFacet(facetSearchOf(query, ledger.state.accounts))
  return { rows: shown(ledger, found.rows), total: found.total, states: statesOf(found) }
}

const byWords = (ledger: Ledger, query: EntryPageQuery): Page | Refusal => {
  const search = facetSearchOf({ ...query, offset: 0 }, ledger.state.accounts)
  const { total } = ledger.byFacet({ ...search, limit: 0 })
  if (total > mostRowsRead) return refuse('duty-log.range-too-wide', { most: mostRowsRead, total })
  const rows = ledger.byFacet({ ...search, limit: total }).rows.filter(entryFilter(query, areInitialsIn))
  return pageOf(ledger, query, { itemIds: rows.map(({ itemId }) => itemId), states: rows.map(stateOf) })
}

/** All rows with the words, in the order of the list. */
export type WordsFound = { readonly itemIds: readonly string[]; readonly states: readonly ShownState[] }

/** Whether its words make so many rows to be read that it is to be asked in slices. */
export const isWide = (ledger: Ledger, query: EntryPageQuery): boolean =>
  hasWords(query) &&
  ledger.byFacet({ ...facetSearchOf(query, ledger.state.accounts), offset: 0, limit: 0 }).total > mostRowsRead

export const pageFrom = (ledger: Ledger, query: EntryPageQuery, found: WordsFound): EntryPage => ({
  ...pageOf(ledger, query, found),
  counts: countsOf(whole(ledger, query)),
})

const pageOf = (ledger: Ledger, { offset, limit }: EntryPageQuery, found: WordsFound): Page => {
  const rows = found.itemIds.slice(offset, offset + limit).flatMap(itemId => ledger.entry(itemId) ?? [])
  const states: { [S in ShownState]?: number } = {}
  for (const state of found.states) states[state] = (states[state] ?? 0) + 1
  return { rows: shown(ledger, rows), total: found.itemIds.length, states }
}

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
