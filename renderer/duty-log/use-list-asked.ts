import { type Dispatch, useEffect, useRef } from 'react'
import type { LogList, Place } from '../app/places.ts'
import { type LogFilter, noFilter, type Scope } from './log-query.ts'
import type { LogAct } from './log-state.ts'

type Asked = Extract<Place, { view: 'duty-log' }>['listAsked']

/** Scope and filter of each list; deadlines stand in the panel below, which knows them whatever their day. */
const lists: { readonly [L in LogList]: { readonly scope: Scope; readonly filter: LogFilter } | 'pending' } =
  {
    today: { scope: 'day', filter: noFilter },
    due: 'pending',
    unacknowledged: { scope: 'all', filter: { ...noFilter, state: 'unsigned' } },
    open: { scope: 'all', filter: { ...noFilter, state: 'open' } },
    incidents: { scope: 'all', filter: { ...noFilter, state: 'open', type: 'incident' } },
    incomplete: { scope: 'incomplete', filter: noFilter },
  }

/** Shows the list that another view led to; once for each asking. */
export const useListAsked = (asked: Asked, act: Dispatch<LogAct>): void => {
  const answered = useRef<number>(undefined)
  useEffect(() => {
    if (!asked || answered.current === asked.asked) return
    answered.current = asked.asked
    if ('period' in asked) {
      const { period, type = 'any' } = asked
      act({ kind: 'view', scope: 'period', period, filter: { ...noFilter, type } })
      return act({ kind: 'focus-list' })
    }
    const shown = lists[asked.list]
    act(shown === 'pending' ? { kind: 'pending' } : { kind: 'list', ...shown })
  }, [asked, act])
}
