import { compareItemIds } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type {
  SearchEntries,
  SearchHit,
  SearchNews,
  SearchPosition,
  SearchSlice,
} from '../../shared/search/contract.ts'

/** What is sought. */
export type SearchQuery = Pick<SearchEntries, 'text' | 'types' | 'includeStruck'>

/**
 * `running`: slices are asked for one after the other. `stopped`: somebody has seen enough. `full`: a list as long as
 * anybody reads; it goes on when asked. `done`: there is nothing older.
 */
export type SearchPhase = 'idle' | 'running' | 'stopped' | 'full' | 'done' | 'failed'

export type SearchState = {
  readonly query?: SearchQuery
  readonly phase: SearchPhase
  /** In the order of their numbers, newest first, each item once. */
  readonly hits: readonly SearchHit[]
  /** Where the next slice begins. */
  readonly next?: SearchPosition
  readonly reached: string
  readonly monthsDone: number
  readonly months: number
  /** Lines behind it were written since and are still to be asked for. */
  readonly seq?: number
  /** So many hits until it pauses. */
  readonly mostHits: number
  readonly refusal?: Refusal
  readonly current?: string
}

export type SearchAct =
  | { readonly kind: 'seek'; readonly query: SearchQuery | undefined }
  | { readonly kind: 'slice'; readonly slice: SearchSlice }
  | { readonly kind: 'news'; readonly news: SearchNews }
  | { readonly kind: 'failed'; readonly refusal: Refusal }
  | { readonly kind: 'stop' }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'again' }
  | { readonly kind: 'current'; readonly itemId: string }

export const hitsAtOnce = 300

export const firstSearchState: SearchState = {
  phase: 'idle',
  hits: [],
  reached: '',
  monthsDone: 0,
  months: 0,
  mostHits: hitsAtOnce,
}

export const searchReducer = (state: SearchState, act: SearchAct): SearchState => {
  switch (act.kind) {
    case 'seek':
      return act.query ? begun(act.query) : firstSearchState
    case 'again':
      return state.query ? begun(state.query) : state
    case 'slice':
      return withSlice(state, act.slice)
    case 'news':
      return withNews(state, act.news)
    case 'failed':
      return { ...state, phase: 'failed', refusal: act.refusal }
    case 'stop':
      return state.phase === 'running' ? { ...state, phase: 'stopped' } : state
    case 'go-on':
      return mayGoOn(state) ? { ...state, phase: 'running', mostHits: state.hits.length + hitsAtOnce } : state
    case 'current':
      return { ...state, current: act.itemId }
  }
}

export const mayGoOn = ({ phase }: SearchState): boolean => phase === 'stopped' || phase === 'full'

const begun = (query: SearchQuery): SearchState => ({ ...firstSearchState, query, phase: 'running' })

const withSlice = (state: SearchState, slice: SearchSlice): SearchState => {
  const { next, reached, monthsDone, months } = slice
  const hits = merged(state.hits, slice.hits)
  const { next: _, ...rest } = state
  return {
    ...rest,
    hits,
    reached,
    monthsDone,
    months,
    // What was written since the first slice is still to be asked for.
    seq: state.seq ?? slice.seq,
    ...(next ? { next } : {}),
    phase: next ? (hits.length >= state.mostHits ? 'full' : state.phase) : 'done',
  }
}

const withNews = (state: SearchState, { hits, others, seq }: SearchNews): SearchState => {
  const gone = new Set(others)
  return {
    ...state,
    hits: merged(
      state.hits.filter(({ itemId }) => !gone.has(itemId)),
      hits,
    ),
    seq,
  }
}

/** The newer word on an item counts. */
const merged = (before: readonly SearchHit[], more: readonly SearchHit[]): readonly SearchHit[] => {
  if (more.length === 0) return before
  const hits = new Map([...before, ...more].map(hit => [hit.itemId, hit]))
  return [...hits.values()].sort((a, b) => compareItemIds(b.itemId, a.itemId))
}
