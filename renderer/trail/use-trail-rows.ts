import { useCallback } from 'react'
import type { TrailRow } from '../../shared/trail/contract.ts'
import { ask, type Refused } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { usePagedRows } from '../app/use-paged-rows.ts'
import type { GridRows } from '../ui/use-grid-window.ts'
import { type TrailFilter, trailQuery } from './trail-filter.ts'
import { positionKey, type TrailLine, trailLine } from './trail-line.ts'

export type TrailRows = {
  readonly rows: GridRows<TrailLine> | undefined
  readonly total: number
  readonly error: Refused | null
  readonly retry: () => void
}

/** Browsers draw no list higher than this many rows. */
const mostListed = 460_000

/** The commits that match, newest first, page by page. */
export const useTrailRows = (filter: TrailFilter): TrailRows => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const query = trailQuery(filter, timeZone)
  const { rows, first } = usePagedRows({
    question: page => {
      const input = { ...query, ...page }
      return { queryKey: ['trail.page', input], queryFn: () => ask('trail.page', input) }
    },
    lineOf: useCallback((row: TrailRow) => trailLine(row, { timeZone, now }), [timeZone, now]),
    keyOf: positionKey,
    mostListed,
  })
  return {
    rows: first.error ? undefined : rows,
    total: first.data?.total ?? 0,
    error: first.error,
    retry: () => void first.refetch(),
  }
}
