import { type DutyDay, type Period, periodRange } from '../../shared/calendar/index.ts'
import type { EntryPageQuery, PersonOfLog } from '../../shared/duty-log/contract.ts'
import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import type { ShownState } from '../../shared/duty-log/index.ts'
import type { GridSort } from '../ui/grid-head.ts'

export type Scope = 'day' | 'period' | 'incomplete' | 'all'
export type LogFilter = {
  readonly type: EntryType | 'any'
  readonly text: string
  readonly state?: ShownState | 'any'
  readonly person?: PersonOfLog
}

export const noFilter: LogFilter = { type: 'any', text: '' }

/** As a log reads from the beginning: newest first. */
export const naturalSort: GridSort = { column: 'time', order: 'descending' }

/** What the grid asks for, without the page. */
export type LogQuery = Omit<EntryPageQuery, 'offset' | 'limit'>

/** What is listed: of the duty day, of a period, or of all time. */
export type Listed = {
  readonly scope: Scope
  readonly day: DutyDay
  readonly period?: Period | undefined
  readonly timeZone: string
}

/** Wider than any book. */
const ever = { from: '2000-01-01T00:00:00.000Z', to: '2200-01-01T00:00:00.000Z' }

export const logQuery = (listed: Listed, filter: LogFilter, sort: GridSort = naturalSort): LogQuery => ({
  ...rangeOf(listed),
  ...orderOf(sort),
  ...statesOf(listed.scope, filter),
  ...(filter.type === 'any' ? {} : { types: [filter.type] }),
  ...(filter.person ? { people: [filter.person.account] } : {}),
  ...(filter.text.trim() === '' ? {} : { text: filter.text.trim() }),
})

const rangeOf = ({ scope, day, period, timeZone }: Listed): Pick<LogQuery, 'from' | 'to'> => {
  if (scope === 'day') return { from: day.from, to: day.to }
  return scope === 'period' && period ? periodRange(period, timeZone) : ever
}

/** Within one type, state or person the newest stands first. */
const orderOf = ({ column, order }: GridSort): Pick<LogQuery, 'order' | 'sort'> => {
  const by = sortedBy[column]
  if (by) return { order: 'newest', sort: { by, order } }
  return { order: order === 'ascending' ? 'oldest' : 'newest' }
}

const sortedBy: { readonly [column: string]: NonNullable<LogQuery['sort']>['by'] } = {
  type: 'type',
  state: 'state',
  by: 'person',
}

export const sortableColumns: ReadonlySet<string> = new Set(['time', ...Object.keys(sortedBy)])

const statesOf = (scope: Scope, { state = 'any' }: LogFilter): Pick<LogQuery, 'states'> => {
  if (state !== 'any') return { states: [state] }
  return scope === 'incomplete' ? { states: ['incomplete'] } : {}
}

export const isFiltered = ({ type, text, state = 'any', person }: LogFilter): boolean =>
  type !== 'any' || text.trim() !== '' || state !== 'any' || person !== undefined

/** A browser draws no taller list, with the highest rows and the largest letters; what is older is reached by a period. */
export const mostListed = 460_000
