import { useCallback } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { ask, Refused } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { grouped } from '../ui/prose-count.ts'
import { copiedTable, copyTable } from '../ui/safe-cells.ts'
import type { LogColumnId } from './arrangement.ts'
import { copiedCells, copiedHeads } from './copied-cells.ts'
import type { LogQuery } from './log-query.ts'
import { type LogRow, logRow, type RowSurroundings } from './log-row.ts'
import { logText as text } from './text.ts'

/** More nobody pastes at once; the message says what was left out. */
const mostCopied = 5_000
const pageSize = 500

type Copied = {
  readonly query: LogQuery
  readonly total: number
  readonly marked: readonly LogRow[]
  readonly columns: readonly LogColumnId[]
  readonly around: RowSurroundings
}

/** Copies the marked rows, else all that is filtered, with the headings of the columns that are shown. */
export const useCopyRows = ({ query, total, marked, columns, around }: Copied): (() => Promise<void>) => {
  const say = useMessageLine()
  return useCallback(async () => {
    try {
      const rows = marked.length > 0 ? marked : await filteredRows(query, around)
      if (rows.length === 0) return say(text.copyNothing)
      const cells = rows.map(row => copiedCells(row, columns, around.timeZone))
      if (!(await copyTable(copiedTable([copiedHeads(columns), ...cells])))) return say(text.copyFailed)
      const isAll = marked.length > 0 || rows.length >= total
      say(
        fill(isAll ? text.copied : text.copiedFirst, {
          count: grouped(rows.length),
          total: grouped(total),
        }),
      )
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      say(sentenceFor(cause.refusal).what)
    }
  }, [query, total, marked, columns, around, say])
}

const filteredRows = async (query: LogQuery, around: RowSurroundings): Promise<readonly LogRow[]> => {
  const rows: LogRow[] = []
  for (let offset = 0; offset < mostCopied; offset += pageSize) {
    const page = await ask('duty-log.page', { ...query, offset, limit: pageSize })
    rows.push(...page.rows.map(entry => logRow(entry, around)))
    if (page.rows.length < pageSize) break
  }
  return rows
}
