import './data-grid.css'
import { type ColumnDef, type RowData, useTable } from '@tanstack/react-table'
import { type CSSProperties, useId } from 'react'
import { GridFilters } from './GridFilters.tsx'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { type GridFeatures, gridFeatures } from './grid-features.ts'
import type { GridHeads } from './grid-head.ts'
import type { GridMarks } from './grid-marks.ts'
import { type FocusAsking, useFocusWhenAsked } from './use-focus-when-asked.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { type GridRows, useGridWindow } from './use-grid-window.ts'

export type DataGridProps<Row extends RowData> = {
  /** Names the grid: `值班日志`. */
  readonly label: string
  readonly columns: readonly ColumnDef<GridFeatures, Row>[]
  /** CSS tracks of the columns: free text takes the slack. */
  readonly tracks: string
  readonly rows: GridRows<Row>
  /** Key of the current row; the key survives when newer rows push it down. */
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  /** Enter or a double click. */
  readonly onOpen: (row: Row) => void
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
export const DataGrid = <Row extends RowData>({
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
  const { viewport, items, height, rowHeight } = useGridWindow(rows, rest.current)
  useFocusWhenAsked(viewport, rest.focusAsked)
  const cursor = useGridCursor({ rows, viewport, rowHeight, marks, onCopy, ...rest })
  const drawn = items.flatMap(({ index }) => rows.rowAt(index) ?? [])
  const table = useTable({ features: gridFeatures, columns: [...columns], data: drawn, getRowId: rows.keyOf })
  const columnIds = table.getFlatHeaders().map(header => header.column.id)
  const drawnRows = new Map(table.getRowModel().rows.map(row => [row.id, row]))
  const tracksStyle: CSSProperties & { '--tracks': string } = { '--tracks': tracks }
  return (
    <div className="grid-frame">
      <div
        ref={viewport}
        className="grid"
        role="grid"
        aria-label={label}
        aria-rowcount={rows.total + 1}
        aria-multiselectable={marks ? true : undefined}
        aria-activedescendant={
          items.some(({ index }) => index === cursor.index) ? `${id}-${cursor.index}` : undefined
        }
        tabIndex={0}
        style={tracksStyle}
        onKeyDown={cursor.press}
      >
        <div className="grid-head" role="rowgroup">
          <GridHead
            columns={table.getFlatHeaders().map(header => ({
              id: header.column.id,
              name: <table.FlexRender header={header} />,
            }))}
            heads={heads}
          />
          {filters ? (
            <GridFilters columns={table.getFlatHeaders().map(header => header.column.id)} filters={filters} />
          ) : null}
        </div>
        <div className="grid-body" role="rowgroup" style={{ height }}>
          {items.map(({ index, start }) => {
            const row = rows.rowAt(index)
            return (
              <GridRow
                key={row ? rows.keyOf(row) : index}
                id={`${id}-${index}`}
                index={index}
                top={start}
                row={row ? drawnRows.get(rows.keyOf(row)) : undefined}
                columns={columnIds}
                isCurrent={index === cursor.index}
                isMarked={row && marks && marks.keys.size > 0 ? marks.keys.has(rows.keyOf(row)) : undefined}
                onPoint={event => cursor.point(index, event)}
                onOpen={() => row && rest.onOpen(row)}
              />
            )
          })}
        </div>
      </div>
      {rows.total === 0 && empty ? (
        <div className={filters ? 'grid-empty grid-empty-below-filters' : 'grid-empty'}>{empty}</div>
      ) : null}
    </div>
  )
}
