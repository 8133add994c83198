import type { EntryPageQuery } from '../../shared/duty-log/contract.ts'
import {
  type EntryState,
  type EntryType,
  entryTypeIds,
  isInBrief,
  shownStates,
  stateInBrief,
} from '../../shared/duty-log/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { byReading } from '../../shared/kernel/reading.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { BriefFacet, FacetSearch } from '../store/index/facet-search.ts'

type Accounts = Frozen<GeneralState['accounts']>
type Range = Pick<EntryPageQuery, 'from' | 'to'>

/** What the index is asked for a page of the log: all of the query but its words. */
export const facetSearchOf = (query: EntryPageQuery, accounts: Accounts): FacetSearch => {
  const { offset, limit, order, sort } = query
  const { ofBrief, ofPeople, groups } = groupsBy(sort?.by, accounts)
  const isWanted = briefFilter(query)
  const isInvolved = peopleFilter(query)
  return {
    ...rangeOf(query),
    key: keyOf(query),
    newestFirst: order !== 'oldest',
    offset,
    limit,
    ofBrief: brief => (isWanted(brief) ? ofBrief(brief) : -1),
    ofPeople: people => (isInvolved(people) ? ofPeople(people) : -1),
    groups,
    lastGroupFirst: sort?.order === 'descending',
  }
}

export const hasWords = ({ text = '' }: Pick<EntryPageQuery, 'text'>): boolean => text.trim() !== ''

/** Everything of the range, counted only. */
export const wholeRange = (query: EntryPageQuery, accounts: Accounts): FacetSearch =>
  facetSearchOf({ from: query.from, to: query.to, offset: 0, limit: 1 }, accounts)

/** All that decides which entries are wanted, and in which order; the words themselves come as numbers of items. */
const keyOf = ({ offset: _offset, limit: _limit, ...query }: EntryPageQuery): string =>
  JSON.stringify({ ...query, text: hasWords(query) })

const rangeOf = ({ from, to }: Range) => ({ from: Date.parse(from), to: Date.parse(to) })

/** Struck text is left out where words are sought, unless struck entries are asked for (domain.md §6). */
const briefFilter = (query: EntryPageQuery): ((brief: BriefFacet) => boolean) => {
  const { types = [], states = [] } = query
  const isStruckWanted = !hasWords(query) || states.includes('struck')
  const [ofTypes, ofStates] = [new Set<EntryType>(types), [...states] satisfies EntryState[]]
  return brief =>
    (isStruckWanted || brief.stage !== 'struck') &&
    (ofTypes.size === 0 || ofTypes.has(brief.type)) &&
    (ofStates.length === 0 || ofStates.some(state => isInBrief(brief, state)))
}

const peopleFilter = ({ people = [] }: EntryPageQuery): ((involved: readonly string[]) => boolean) => {
  const wanted = new Set(people)
  return involved => wanted.size === 0 || involved.some(account => wanted.has(account))
}

type Groups = Pick<FacetSearch, 'ofBrief' | 'ofPeople' | 'groups'>
type SortedBy = NonNullable<EntryPageQuery['sort']>['by']

const groupsBy = (by: SortedBy | undefined, accounts: Accounts): Groups => {
  const [ofBrief, ofPeople] = [() => 0, () => 0]
  switch (by) {
    case 'type':
      return { ofBrief: ({ type }) => entryTypeIds.indexOf(type), ofPeople, groups: entryTypeIds.length }
    case 'state':
      return {
        ofBrief: brief => shownStates.indexOf(stateInBrief(brief)),
        ofPeople,
        groups: shownStates.length,
      }
    case 'person': {
      const ranks = ranksOf(accounts)
      return { ofBrief, ofPeople: ([first = '']) => ranks.get(first) ?? ranks.size, groups: ranks.size + 1 }
    }
    default:
      return { ofBrief, ofPeople, groups: 1 }
  }
}

/** By pinyin; of two of one name each keeps his entries together. */
const ranksOf = (accounts: Accounts): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(accounts)
      .sort(([, a], [, b]) => byReading(a, b))
      .map(([account], rank) => [account, rank] as const),
  )
