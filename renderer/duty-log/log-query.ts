import type { DutyDay } from '../../shared/calendar/index.ts'
import type { EntryPageQuery } from '../../shared/duty-log/contract.ts'
import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import type { ShownState } from '../../shared/duty-log/index.ts'

export type Scope = 'day' | 'incomplete' | 'all'
export type LogFilter = {
  readonly type: EntryType | 'any'
  readonly text: string
  readonly state?: ShownState | 'any'
}

export const noFilter: LogFilter = { type: 'any', text: '' }

/** What the grid asks for, without the page. */
export type LogQuery = Omit<EntryPageQuery, 'offset' | 'limit'>

/** Wider than any book. */
const ever = { from: '2000-01-01T00:00:00.000Z', to: '2200-01-01T00:00:00.000Z' }

export const logQuery = (scope: Scope, { from, to }: DutyDay, filter: LogFilter): LogQuery => ({
  ...(scope === 'day' ? { from, to } : ever),
  order: 'newest',
  ...statesOf(scope, filter),
  ...(filter.type === 'any' ? {} : { types: [filter.type] }),
  ...(filter.text.trim() === '' ? {} : { text: filter.text.trim() }),
})

const statesOf = (scope: Scope, { state = 'any' }: LogFilter): Pick<LogQuery, 'states'> => {
  if (state !== 'any') return { states: [state] }
  return scope === 'incomplete' ? { states: ['incomplete'] } : {}
}

export const isFiltered = ({ type, text, state = 'any' }: LogFilter): boolean =>
  type !== 'any' || text.trim() !== '' || state !== 'any'

export const pageSize = 100

/** Pages that hold the rows `first … last`. */
export const pagesWith = (first: number, last: number): readonly number[] => {
  const [from, to] = [Math.floor(first / pageSize), Math.floor(last / pageSize)]
  return Array.from({ length: to - from + 1 }, (_, page) => from + page)
}

/** A browser draws no taller list; what is older is reached day by day or by the filter. */
export const mostListed = 800_000
