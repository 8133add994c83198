import { type Dispatch, useEffect, useRef } from 'react'
import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import type { SearchAct } from './search-state.ts'

export type Typed = {
  readonly text: string
  readonly type: EntryType | 'any'
  readonly includeStruck: boolean
  /** An input method is choosing: what stands there are letters, not the word yet. */
  readonly isComposing: boolean
}

export const nothingTyped: Typed = { text: '', type: 'any', includeStruck: false, isComposing: false }

const pauseMs = 150

/** Seeks what is typed, once its typist pauses; nothing twice. */
export const useTypedQuery = (typed: Typed, act: Dispatch<SearchAct>): void => {
  const sought = useRef('')
  useEffect(() => {
    if (typed.isComposing) return
    const text = typed.text.trim()
    const query = {
      text,
      ...(typed.type === 'any' ? {} : { types: [typed.type] }),
      ...(typed.includeStruck ? { includeStruck: true } : {}),
    }
    const wanted = text === '' ? '' : JSON.stringify(query)
    if (wanted === sought.current) return
    const timer = setTimeout(() => {
      sought.current = wanted
      act({ kind: 'seek', query: text === '' ? undefined : query })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [typed, act])
}
