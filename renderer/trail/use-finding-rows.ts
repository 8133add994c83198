import { useCallback } from 'react'
import { type Period, periodRange } from '../../shared/calendar/index.ts'
import type { FindingRow, FindingsPage } from '../../shared/trail/contract.ts'
import { ask } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { type PagedRows, usePagedRows } from '../app/use-paged-rows.ts'
import { type FindingLine, findingLine } from './finding-line.ts'
import { any } from './trail-filter.ts'
import { positionKey } from './trail-line.ts'

export type FindingFilter = { readonly period?: Period; readonly actor: string }

export const noFindingFilter: FindingFilter = { actor: any }

export const isFindingNarrowed = ({ period, actor }: FindingFilter): boolean =>
  period !== undefined || actor !== any

/** The findings that match, newest first, page by page. */
export const useFindingRows = ({
  period,
  actor,
}: FindingFilter): Pick<PagedRows<FindingsPage, FindingLine>, 'rows' | 'first'> => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return usePagedRows({
    question: page => {
      const narrowed = {
        ...(period && periodRange(period, timeZone)),
        ...(actor !== any && { actors: [actor] }),
      }
      const input = { ...narrowed, ...page }
      return { queryKey: ['trail.findings', input], queryFn: () => ask('trail.findings', input) }
    },
    lineOf: useCallback((row: FindingRow) => findingLine(row, { timeZone, now }), [timeZone, now]),
    keyOf,
  })
}

const keyOf = (row: FindingRow | FindingLine): string => ('key' in row ? row.key : positionKey(row))
