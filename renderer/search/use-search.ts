import { type Dispatch, useEffect, useReducer, useState } from 'react'
import { ask, Refused, subscribe } from '../app/bridge.ts'
import { firstSearchState, type SearchAct, type SearchState, searchReducer } from './search-state.ts'

/**
 * Asks for slice after slice while it runs and is shown; whoever seeks something else has nobody wait for the old
 * answer. What is written meanwhile is asked for by its number.
 */
export const useSearch = (): readonly [SearchState, Dispatch<SearchAct>] => {
  const [state, act] = useReducer(searchReducer, firstSearchState)
  useSlices(state, act)
  useNews(state, act)
  return [state, act]
}

const useSlices = ({ query, phase, next }: SearchState, act: Dispatch<SearchAct>): void => {
  useEffect(() => {
    if (phase !== 'running' || !query) return
    let isWanted = true
    ask('search.entries', { ...query, ...(next ? { before: next } : {}) }).then(
      slice => isWanted && act({ kind: 'slice', slice }),
      cause => isWanted && cause instanceof Refused && act({ kind: 'failed', refusal: cause.refusal }),
    )
    return () => {
      isWanted = false
    }
  }, [query, phase, next, act])
}

const useNews = ({ query, seq }: SearchState, act: Dispatch<SearchAct>): void => {
  const [written, setWritten] = useState(0)
  useEffect(
    () =>
      subscribe(news => {
        if ('kinds' in news && news.kinds.some(kind => kind.startsWith('duty-log.'))) setWritten(n => n + 1)
        if ('status' in news && news.answers === 'stale') act({ kind: 'again' })
      }),
    [act],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something was written is another asking
  useEffect(() => {
    if (seq === undefined || !query) return
    let isWanted = true
    ask('search.since', { ...query, seq }).then(
      news => isWanted && news.seq > seq && act({ kind: 'news', news }),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [query, seq, written, act])
}
