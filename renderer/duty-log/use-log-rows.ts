import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { EntryPage } from '../../shared/duty-log/contract.ts'
import { ask, type Refused } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'
import type { GridRows } from '../ui/use-grid-window.ts'
import { type LogQuery, mostListed, pageSize, pagesWith } from './log-query.ts'
import { type LogRow, logRow, type RowSurroundings } from './log-row.ts'

type Sight = { readonly first: number; readonly last: number }

export type LogRows = {
  /** Undefined until the first page is here. */
  readonly rows: GridRows<LogRow> | undefined
  /** All that match, beyond what a list can hold too. */
  readonly total: number
  /** All that match, by the word they are listed with. */
  readonly states: EntryPage['states']
  readonly sight: Sight
  readonly error: Refused | null
  readonly retry: () => void
}

/** A window on the log: the first page and those in sight are asked for, nothing else is held. */
export const useLogRows = (query: LogQuery, around: RowSurroundings): LogRows => {
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 })
  const onSight = useCallback((first: number, last: number) => setSight({ first, last }), [])
  const first = useAsk('duty-log.page', { ...query, offset: 0, limit: pageSize }, { keepsLast: true })
  const further = useFurtherPages(
    query,
    pagesWith(sight.first, sight.last).filter(page => page > 0),
  )
  const { timeZone, now, day } = around
  const rows = useMemo(() => {
    if (!first.data || first.error) return undefined
    const pages = new Map([[0, first.data], ...further])
    return {
      ...rowsOf(pages, first.data.total, entry => logRow(entry, { timeZone, now, ...(day ? { day } : {}) })),
      onSight,
    }
  }, [first.data, first.error, further, timeZone, now, day, onSight])
  return {
    rows,
    total: first.data?.total ?? 0,
    states: first.data?.states ?? {},
    sight,
    error: first.error,
    retry: () => void first.refetch(),
  }
}

const useFurtherPages = (query: LogQuery, pages: readonly number[]): ReadonlyMap<number, EntryPage> => {
  const wanted = pages.map(page => ({ ...query, offset: page * pageSize, limit: pageSize }))
  return useQueries({
    queries: wanted.map(input => ({
      queryKey: ['duty-log.page', input],
      queryFn: () => ask('duty-log.page', input),
    })),
    combine: answers =>
      new Map(
        answers.flatMap(({ data }, place) => {
          const page = pages[place]
          return data && page !== undefined ? [[page, data] as const] : []
        }),
      ),
  })
}

const rowsOf = (
  pages: ReadonlyMap<number, EntryPage>,
  total: number,
  shown: (entry: EntryPage['rows'][number]) => LogRow,
): GridRows<LogRow> => {
  const here = new Map(
    [...pages].flatMap(([page, { rows }]) =>
      rows.map((entry, place) => [page * pageSize + place, shown(entry)] as const),
    ),
  )
  const indexes = new Map([...here].map(([index, row]) => [row.itemId, index]))
  return {
    total: Math.min(total, mostListed),
    rowAt: index => here.get(index),
    keyOf: row => row.itemId,
    indexOf: key => indexes.get(key),
  }
}
