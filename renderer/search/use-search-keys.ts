import type { Dispatch } from 'react'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayGoOn, type SearchAct, type SearchState } from './search-state.ts'
import { searchText as text } from './text.ts'

/** Keys of the search. Enter and the arrows are heard by field and list themselves; Esc stops first, then leaves. */
export const useSearchKeys = (state: SearchState, act: Dispatch<SearchAct>): void => {
  const { back } = usePlaces()
  const hasHits = state.hits.length > 0
  const isRunning = state.phase === 'running'
  useKeys(text.title, [
    { name: 'search.open', label: text.keys.open, keys: ['Enter'], mayRun: hasHits, isHinted: true },
    { name: 'search.to-list', label: text.keys.toList, keys: ['↓'], mayRun: hasHits, isHinted: true },
    {
      name: 'search.go-on',
      label: text.keys.goOn,
      keys: ['Ctrl+Enter'],
      mayRun: mayGoOn(state),
      run: () => act({ kind: 'go-on' }),
      isHinted: true,
    },
    {
      name: 'search.stop',
      label: isRunning ? text.keys.stop : text.keys.back,
      keys: ['Esc'],
      run: () => (isRunning ? act({ kind: 'stop' }) : back()),
      isHinted: true,
    },
  ])
}
