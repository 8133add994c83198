import { z } from 'zod'
import { entryTypeIds } from '../../shared/duty-log/entry-types.ts'
import { type ShownState, shownStates } from '../../shared/duty-log/index.ts'
import type { GridSort } from '../ui/grid-head.ts'
import { naturalSort } from './log-query.ts'

/** The columns of the log in their order; free text takes the slack. Widths in rem. */
export const logColumnIds = ['number', 'time', 'type', 'text', 'source', 'by', 'recorded', 'state'] as const
export type LogColumnId = (typeof logColumnIds)[number]

export const columnWidths: { readonly [C in LogColumnId]: number } = {
  number: 6.5,
  time: 6,
  type: 5,
  text: 12,
  source: 7,
  by: 4.5,
  recorded: 7.5,
  state: 5,
}

const [narrowest, widest] = [3, 30] as const

/** How an account has arranged the list. */
export type Arrangement = {
  readonly hidden: readonly LogColumnId[]
  readonly widths: { readonly [C in LogColumnId]?: number | undefined }
  readonly sort: GridSort
}

export const firstArrangement: Arrangement = {
  hidden: ['number', 'recorded'],
  widths: {},
  sort: naturalSort,
}

/** Which entries, and how they are listed, under a name. */
export type SavedView = {
  readonly name: string
  readonly scope: 'day' | 'period' | 'incomplete' | 'all'
  /** As it is typed: `本月` moves on with the calendar. */
  readonly period?: string | undefined
  readonly type: (typeof entryTypeIds)[number] | 'any'
  readonly state: ShownState | 'any'
  readonly text: string
  readonly person?: { readonly account: string; readonly name: string } | undefined
  readonly arrangement?: Arrangement | undefined
}

export const shippedViews: readonly SavedView[] = [
  { name: '待补', scope: 'all', type: 'any', state: 'incomplete', text: '' },
  { name: '待办', scope: 'all', type: 'any', state: 'open', text: '' },
  { name: '待签收', scope: 'all', type: 'any', state: 'unsigned', text: '' },
  { name: '本月', scope: 'period', period: '本月', type: 'any', state: 'any', text: '' },
]

/** What is kept for an account from one sitting to the next. */
export type LogSettings = { readonly arrangement: Arrangement; readonly views: readonly SavedView[] }

export const firstSettings: LogSettings = { arrangement: firstArrangement, views: [] }

export const mostViews = 20
export const longestViewName = 12

const column = z.enum(logColumnIds)
const arrangement = z.object({
  hidden: z.array(column),
  widths: z.partialRecord(column, z.number().min(narrowest).max(widest)),
  sort: z.object({ column, order: z.enum(['ascending', 'descending']) }),
})
const view = z.object({
  name: z.string().min(1).max(longestViewName),
  scope: z.enum(['day', 'period', 'incomplete', 'all']),
  period: z.string().max(40).optional(),
  type: z.enum([...entryTypeIds, 'any']),
  state: z.enum([...shownStates, 'any']),
  text: z.string().max(100),
  person: z.object({ account: z.string(), name: z.string() }).optional(),
  arrangement: arrangement.optional(),
})
const settings = z.object({ arrangement, views: z.array(view).max(mostViews) })

/** What cannot be read is forgotten: nothing that stands in the book depends on it. */
export const readSettings = (kept: string | undefined): LogSettings => {
  try {
    const read = settings.safeParse(JSON.parse(kept ?? ''))
    return read.success ? read.data : firstSettings
  } catch {
    return firstSettings
  }
}

export const resized = (before: Arrangement, id: LogColumnId, byRem: number): Arrangement => {
  const width = (before.widths[id] ?? columnWidths[id]) + byRem
  return { ...before, widths: { ...before.widths, [id]: Math.min(Math.max(width, narrowest), widest) } }
}

/** The last column that is shown stays; what the list was sorted by may be hidden. */
export const toggled = (before: Arrangement, id: LogColumnId): Arrangement => {
  if (before.hidden.includes(id)) return { ...before, hidden: before.hidden.filter(known => known !== id) }
  return before.hidden.length + 1 < logColumnIds.length
    ? { ...before, hidden: [...before.hidden, id] }
    : before
}

/** In a narrow list, what the record says anyway gives way, so that nothing scrolls sideways: below so many rem. */
const givesWayBelow: readonly (readonly [LogColumnId, number])[] = [
  ['recorded', 56],
  ['number', 52],
  ['source', 44.5],
  ['by', 36.5],
  ['type', 29],
]

export const columnsShown = ({ hidden }: Arrangement, widthRem: number): readonly LogColumnId[] => {
  const given = givesWayBelow.flatMap(([id, below]) => (widthRem < below ? [id] : []))
  const shown = logColumnIds.filter(id => !hidden.includes(id) && !given.includes(id))
  return shown.length > 0 ? shown : logColumnIds.filter(id => !hidden.includes(id))
}

/** @param isYear times bear their years. */
export const tracksOf = ({ widths }: Arrangement, shown: readonly LogColumnId[], isYear: boolean): string =>
  shown
    .map((id, place) => {
      const takesSlack = id === 'text' || (!shown.includes('text') && place === shown.length - 1)
      const usual = id === 'time' && isYear ? columnWidths.recorded : columnWidths[id]
      const width = widths[id] ?? usual
      return takesSlack ? `minmax(${Math.min(width, columnWidths.text)}rem, 1fr)` : `${width}rem`
    })
    .join(' ')
