import { clockOf, dayOf } from '../../shared/calendar/index.ts'
import type { LogColumnId } from './arrangement.ts'
import type { LogRow } from './log-row.ts'
import { logText as text } from './text.ts'

export const copiedHeads = (columns: readonly LogColumnId[]): readonly string[] =>
  columns.map(column => text.head[column])

/** Whole texts and whole dates: a table lives on without the log around it. */
export const copiedCells = (
  row: LogRow,
  columns: readonly LogColumnId[],
  timeZone: string,
): readonly string[] => columns.map(column => cellOf(row, column, timeZone))

const cellOf = (row: LogRow, column: LogColumnId, timeZone: string): string => {
  const { entry } = row
  switch (column) {
    case 'time':
      return whenOf(entry.occurredAt, timeZone)
    case 'recorded':
      return whenOf(entry.recordedAt, timeZone)
    case 'text':
      return [row.registered, entry.text].filter(Boolean).join(' ')
    case 'state':
      return text.states[row.state]
    default:
      return row[column]
  }
}

const whenOf = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)} ${clockOf(instant, timeZone)}`
