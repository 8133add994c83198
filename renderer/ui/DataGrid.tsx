import './data-grid.css'
import { type CSSProperties, type MouseEvent, useId, useRef } from 'react'
import { GridFilters } from './GridFilters.tsx'
import { GridHead } from './GridHead.tsx'
import { GridScroller } from './GridScroller.tsx'
import type { GridColumn } from './grid-column.ts'
import type { GridHeads } from './grid-head.ts'
import type { GridMarks } from './grid-marks.ts'
import { rowAtMouse } from './row-at-mouse.ts'
import { type FocusAsking, useFocusWhenAsked } from './use-focus-when-asked.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { type GridRows, rowHeightNow } from './use-grid-window.ts'

export type DataGridProps<Row> = {
  /** Names the grid: `值班日志`. */
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  /** CSS tracks of the columns: free text takes the slack. */
  readonly tracks: string
  readonly rows: GridRows<Row>
  /** Key of the current row; the key survives when newer rows push it down. */
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  /** Enter or a double click. */
  readonly onOpen: (row: Row) => void
  /** Rows are at least that high, whatever the display says: where hands are busy. */
  readonly leastRowRem?: number
  /** One click opens as well. */
  readonly opensAtOnce?: boolean
  /** Sorting and widths by the heads. */
  readonly heads?: GridHeads
  readonly marks?: GridMarks<Row>
  /** Ctrl+C, where no text is selected. */
  readonly onCopy?: () => void
  /** A control a column, by the column's id, under the heads. */
  readonly filters?: { readonly [columnId: string]: React.ReactNode }
  /** Each new number brings the focus here; one that was there first does not, unless its asking waits. */
  readonly focusAsked?: FocusAsking | number | undefined
  /** Shown instead of rows. */
  readonly empty?: React.ReactNode
}

/** One grid for all registers. Draws the rows in sight; the rest of 100,000 exists as a height only. */
export const DataGrid = <Row,>({
  label,
  columns,
  tracks,
  rows,
  filters,
  empty,
  heads,
  marks,
  onCopy,
  ...rest
}: DataGridProps<Row>) => {
  const id = useId()
  const viewport = useRef<HTMLDivElement>(null)
  const rowHeight = rowHeightNow(rest.leastRowRem)
  useFocusWhenAsked(viewport, rest.focusAsked)
  const cursor = useGridCursor({ rows, viewport, rowHeight, marks, onCopy, ...rest })
  const point = (event: MouseEvent) => {
    const index = rowAtMouse(event)
    if (index !== undefined) cursor.point(index, event)
  }
  const open = (event: MouseEvent) => {
    const row = rows.rowAt(rowAtMouse(event) ?? -1)
    if (row) rest.onOpen(row)
  }
  const style: GridStyle = {
    '--tracks': tracks,
    ...(rest.leastRowRem !== undefined && { '--grid-row': `${rowHeight}px` }),
  }
  return (
    <div className="grid-frame">
      <GridScroller
        frame={{
          role: 'grid',
          'aria-label': label,
          'aria-rowcount': rows.total + 1,
          'aria-multiselectable': marks ? true : undefined,
          'aria-activedescendant': isListed(cursor.index, rows) ? `${id}-${cursor.index}` : undefined,
          tabIndex: 0,
          style,
          onKeyDown: cursor.press,
          onClick: point,
          onDoubleClick: open,
        }}
        id={id}
        viewport={viewport}
        head={
          <div className="grid-head" role="rowgroup">
            <GridHead columns={columns} heads={heads} />
            {filters ? <GridFilters columns={columns} filters={filters} /> : null}
          </div>
        }
        rows={rows}
        columns={columns}
        rowHeight={rowHeight}
        currentIndex={cursor.index}
        marked={marks?.keys}
      />
      {rows.total === 0 && empty ? (
        <div className={filters ? 'grid-empty grid-empty-below-filters' : 'grid-empty'}>{empty}</div>
      ) : null}
    </div>
  )
}

type GridStyle = CSSProperties & { readonly '--tracks': string; readonly '--grid-row'?: string }

const isListed = (index: number, { total }: { readonly total: number }): boolean =>
  index >= 0 && index < total
