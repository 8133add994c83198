import { memo } from 'react'
import type { GridColumn } from './grid-column.ts'

type GridCellsProps<Row> = {
  /** Undefined while it is on its way from the store. */
  readonly row: Row | undefined
  readonly columns: readonly GridColumn<Row>[]
}

type GridRowProps<Row> = GridCellsProps<Row> & {
  readonly id: string
  readonly index: number
  readonly top: number
  readonly isCurrent: boolean
  /** undefined while no row is marked: then the current one stands for the selection. */
  readonly isMarked: boolean | undefined
}

const PlainCells = <Row,>({ row, columns }: GridCellsProps<Row>) =>
  columns.map(({ id, cell }) => (
    <span key={id} className={`grid-cell cell-${id}`} role="gridcell">
      {row === undefined ? null : cell(row)}
    </span>
  ))

const PlainRow = <Row,>({ id, index, top, isCurrent, isMarked, ...cells }: GridRowProps<Row>) => (
  <div
    id={id}
    className="grid-line grid-row current-bar"
    role="row"
    data-row={index}
    aria-rowindex={index + 2}
    aria-selected={isMarked ?? isCurrent}
    aria-busy={cells.row === undefined || undefined}
    data-current={isCurrent || undefined}
    data-marked={isMarked || undefined}
    style={{ top }}
  >
    <GridCells {...cells} />
  </div>
)

/** `memo` forgets that its component takes any sort of row. */
const kept = <Component extends React.FunctionComponent<never>>(component: Component): Component =>
  memo(component) as unknown as Component

/** A row that moved keeps its cells: they are drawn anew only for another row or other columns. */
const GridCells = kept(PlainCells)

/** Drawn anew only when something of it changed; keys and mouse are heard by the grid. */
export const GridRow = kept(PlainRow)
