import { useCallback } from 'react'
import type { EntryPage, ShownEntry } from '../../shared/duty-log/contract.ts'
import { ask, type Refused } from '../app/bridge.ts'
import { usePagedRows } from '../app/use-paged-rows.ts'
import type { SightTeller } from '../ui/sight.ts'
import type { GridRows } from '../ui/use-grid-window.ts'
import { type LogQuery, mostListed } from './log-query.ts'
import { type LogRow, logRow, type RowSurroundings } from './log-row.ts'

export type LogRows = {
  /** Undefined until the first page is here. */
  readonly rows: GridRows<LogRow> | undefined
  /** All that match, beyond what a list can hold too. */
  readonly total: number
  /** All that match, by the word they are listed with. */
  readonly states: EntryPage['states']
  readonly sight: SightTeller
  /** What is shown belongs to another question; the answer to this one is on its way. */
  readonly isAwaited: boolean
  readonly error: Refused | null
  readonly retry: () => void
}

const keyOf = ({ itemId }: Pick<LogRow, 'itemId'>): string => itemId

/** The entries that match, page by page. */
export const useLogRows = (query: LogQuery, { timeZone, now, day }: RowSurroundings): LogRows => {
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { ...query, ...page }
      return { queryKey: ['duty-log.page', input], queryFn: () => ask('duty-log.page', input) }
    },
    lineOf: useCallback(
      (entry: ShownEntry) => logRow(entry, { timeZone, now, ...(day ? { day } : {}) }),
      [timeZone, now, day],
    ),
    keyOf,
    mostListed,
  })
  return {
    rows: first.error ? undefined : rows,
    total: first.data?.total ?? 0,
    states: first.data?.states ?? {},
    sight,
    isAwaited: first.isPlaceholderData,
    error: first.error,
    retry: () => void first.refetch(),
  }
}
