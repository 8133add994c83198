import { flexRender, type RowData, type Row as TableRow } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import type { GridFeatures } from './grid-features.ts'

type GridRowProps<Row extends RowData> = {
  readonly id: string
  readonly index: number
  readonly top: number
  /** Undefined while it is on its way from the store. */
  readonly row: TableRow<GridFeatures, Row> | undefined
  readonly columns: readonly string[]
  readonly isCurrent: boolean
  /** undefined while no row is marked: then the current one stands for the selection. */
  readonly isMarked: boolean | undefined
  readonly onPoint: (event: MouseEvent) => void
  readonly onOpen: () => void
}

/** Keys are heard by the grid, which holds the focus; a row hears the mouse. */
export const GridRow = <Row extends RowData>({
  id,
  index,
  top,
  row,
  columns,
  isCurrent,
  isMarked,
  onPoint,
  onOpen,
}: GridRowProps<Row>) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all rows
  <div
    id={id}
    className="grid-line grid-row current-bar"
    role="row"
    aria-rowindex={index + 2}
    aria-selected={isMarked ?? isCurrent}
    data-current={isCurrent || undefined}
    data-marked={isMarked || undefined}
    style={{ transform: `translateY(${top}px)` }}
    onClick={onPoint}
    onDoubleClick={onOpen}
  >
    {row
      ? row.getAllCells().map(cell => (
          <span key={cell.id} className={`grid-cell cell-${cell.column.id}`} role="gridcell">
            {flexRender(cell.column.columnDef.cell, cell.getContext())}
          </span>
        ))
      : columns.map(column => (
          <span key={column} className={`grid-cell cell-${column}`} role="gridcell">
            <span className="skeleton-line grid-waiting" />
          </span>
        ))}
  </div>
)
