import { useMemo, useState } from 'react'
import type { KeyRow } from '../app/key-registry.ts'
import type { GridMarks } from '../ui/grid-marks.ts'
import type { LogQuery } from './log-query.ts'
import type { LogRow } from './log-row.ts'
import { logText as text } from './text.ts'

type Marked = { readonly of: LogQuery; readonly rows: ReadonlyMap<string, LogRow> }

type LogMarks = {
  readonly marks: GridMarks<LogRow>
  readonly marked: readonly LogRow[]
  /** Counts while the list has the focus and rows are marked. */
  readonly unmark: KeyRow
}

const none: ReadonlyMap<string, LogRow> = new Map()

/** Marked rows of the list as it is filtered now: another list has none. */
export const useMarks = (query: LogQuery): LogMarks => {
  const [held, setHeld] = useState<Marked>({ of: query, rows: none })
  const rows = held.of === query ? held.rows : none
  const unmark: KeyRow = {
    name: 'log.unmark',
    label: text.keys.unmark,
    keys: ['Esc'],
    run: () => setHeld({ of: query, rows: none }),
    isHinted: true,
  }
  const marks = useMemo<GridMarks<LogRow>>(
    () => ({
      keys: new Set(rows.keys()),
      toggle: row =>
        setHeld({
          of: query,
          rows: new Map(
            rows.has(row.itemId)
              ? [...rows].filter(([itemId]) => itemId !== row.itemId)
              : [...rows, [row.itemId, row]],
          ),
        }),
      extend: added => setHeld({ of: query, rows: new Map(added.map(row => [row.itemId, row])) }),
    }),
    [rows, query],
  )
  return { marks, marked: useMemo(() => [...rows.values()], [rows]), unmark }
}
