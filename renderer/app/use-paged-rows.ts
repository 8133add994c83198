import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { createSight, type SightTeller, useSight } from '../ui/sight.ts'
import type { GridRows } from '../ui/use-grid-window.ts'
import type { Refused } from './bridge.ts'

export const pageSize = 100

/** Asked for before they come in sight: whoever scrolls meets rows, not what stands for them. */
const rowsAhead = 50

/** Numbers of the pages that hold the rows `first … last`. */
export const pagesWith = (first: number, last: number): readonly number[] => {
  const [from, to] = [Math.floor(first / pageSize), Math.floor(last / pageSize)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, page) => from + page)
}

type Page<Entry> = { readonly total: number; readonly rows: readonly Entry[] }

type PagedList<Entry, Answer extends Page<Entry>, Row> = {
  /** How a page is asked for; `limit` rows from `offset`. */
  readonly question: (page: { readonly offset: number; readonly limit: number }) => {
    readonly queryKey: readonly unknown[]
    readonly queryFn: () => Promise<Answer>
  }
  /** What a line shows of an entry; must stay the same function as long as it shows the same. */
  readonly lineOf: (entry: Entry) => Row
  /** Of an entry and of its line. Must stay the same function. */
  readonly keyOf: (row: Entry | Row) => string
  /** More are counted, but not listed. */
  readonly mostListed?: number
}

export type PagedRows<Answer, Row> = {
  /** Undefined until the first page is here. */
  readonly rows: GridRows<Row> | undefined
  readonly first: UseQueryResult<Answer, Refused>
  readonly sight: SightTeller
}

/** A window on a long list: the first page and those in sight are asked for, nothing else is held. */
export const usePagedRows = <Entry, Answer extends Page<Entry>, Row>({
  question,
  lineOf,
  keyOf,
  mostListed = Number.POSITIVE_INFINITY,
}: PagedList<Entry, Answer, Row>): PagedRows<Answer, Row> => {
  const [sight] = useState(createSight)
  const first = useQuery<Answer, Refused>({
    ...question({ offset: 0, limit: pageSize }),
    placeholderData: keepPreviousData,
  })
  const { data } = first
  const further = useFurtherPages(question, useFurtherWanted(sight, data?.total ?? 0))
  const rows = useMemo(() => {
    if (!data) return undefined
    const entries = new Map(
      [[0, data] as const, ...further].flatMap(([page, answer]) =>
        answer.rows.map((entry, place) => [page * pageSize + place, entry] as const),
      ),
    )
    const indexes = new Map([...entries].map(([index, entry]) => [keyOf(entry), index]))
    return {
      total: Math.min(data.total, mostListed),
      rowAt: (index: number) => {
        const entry = entries.get(index)
        return entry && lineOf(entry)
      },
      keyOf,
      indexOf: (key: string) => indexes.get(key),
      onSight: sight.tell,
    }
  }, [data, further, lineOf, keyOf, mostListed, sight])
  return { rows, first, sight }
}

/** The pages in sight and near it, behind the first one, as `1 2`. */
const useFurtherWanted = (sight: SightTeller, total: number): string =>
  useSight(sight, ({ first, last }) =>
    pagesWith(Math.max(0, first - rowsAhead), Math.min(last + rowsAhead, total - 1))
      .filter(page => page > 0)
      .join(' '),
  )

const useFurtherPages = <Entry, Answer extends Page<Entry>>(
  question: PagedList<Entry, Answer, never>['question'],
  wanted: string,
): readonly (readonly [page: number, answer: Answer])[] => {
  const pages = useMemo(() => (wanted === '' ? [] : wanted.split(' ').map(Number)), [wanted])
  // The same function for the same pages: the answers are put together anew with every other one.
  const combine = useCallback(
    (answers: readonly UseQueryResult<Answer>[]) =>
      answers.flatMap(({ data }, place) => {
        const page = pages[place]
        return data && page !== undefined ? [[page, data] as const] : []
      }),
    [pages],
  )
  return useQueries({
    queries: pages.map(page => question({ offset: page * pageSize, limit: pageSize })),
    combine,
  })
}
