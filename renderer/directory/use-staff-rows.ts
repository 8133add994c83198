import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { StaffPage, StaffQuery, StaffRow } from '../../shared/directory/contract.ts'
import { ask, type Refused } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'
import type { GridRows } from '../ui/use-grid-window.ts'

export const pageSize = 100

export type StaffRows = {
  /** Undefined until the first page is here. */
  readonly rows: GridRows<StaffRow> | undefined
  readonly total: number
  readonly sight: { readonly first: number; readonly last: number }
  readonly error: Refused | null
  readonly retry: () => void
}

type Question = Omit<StaffQuery, 'offset' | 'limit'>

/** A window on the directory: the first page and those in sight are asked for, nothing else is held. */
export const useStaffRows = (query: Question): StaffRows => {
  const [sight, setSight] = useState({ first: 0, last: 0 })
  const onSight = useCallback((first: number, last: number) => setSight({ first, last }), [])
  const first = useAsk('directory.page', { ...query, offset: 0, limit: pageSize }, { keepsLast: true })
  const further = useFurtherPages(query, pagesBehindFirst(sight.first, sight.last))
  const rows = useMemo(
    () => (first.data ? { ...rowsOf([[0, first.data], ...further], first.data.total), onSight } : undefined),
    [first.data, further, onSight],
  )
  return {
    rows,
    total: first.data?.total ?? 0,
    sight,
    error: first.error,
    retry: () => void first.refetch(),
  }
}

const pagesBehindFirst = (first: number, last: number): readonly number[] => {
  const [from, to] = [Math.max(1, Math.floor(first / pageSize)), Math.floor(last / pageSize)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, page) => from + page)
}

type Page = readonly [page: number, answer: StaffPage]

const useFurtherPages = (query: Question, pages: readonly number[]): readonly Page[] =>
  useQueries({
    queries: pages.map(page => {
      const input = { ...query, offset: page * pageSize, limit: pageSize }
      return { queryKey: ['directory.page', input], queryFn: () => ask('directory.page', input) }
    }),
    combine: answers =>
      answers.flatMap(({ data }, place): readonly Page[] => {
        const page = pages[place]
        return data && page !== undefined ? [[page, data]] : []
      }),
  })

const rowsOf = (pages: readonly Page[], total: number): GridRows<StaffRow> => {
  const here = new Map(
    pages.flatMap(([page, { rows }]) => rows.map((row, place) => [page * pageSize + place, row] as const)),
  )
  const indexes = new Map([...here].map(([index, row]) => [row.staffId, index]))
  return {
    total,
    rowAt: index => here.get(index),
    keyOf: row => row.staffId,
    indexOf: key => indexes.get(key),
  }
}
