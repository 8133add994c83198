import { type HTMLAttributes, type RefObject, useState } from 'react'
import { GridRow } from './GridRow.tsx'
import type { GridColumn } from './grid-column.ts'
import { createRowKeys } from './row-keys.ts'
import { type GridRows, useGridWindow } from './use-grid-window.ts'

type GridScrollerProps<Row> = {
  /** What the grid is and hears. */
  readonly frame: HTMLAttributes<HTMLDivElement>
  /** Of the grid; each row's is made of it and its place. */
  readonly id: string
  readonly viewport: RefObject<HTMLDivElement | null>
  /** Sticks to the top. It is made outside, so that it is not drawn anew while the rows move. */
  readonly head: React.ReactNode
  readonly rows: GridRows<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rowHeight: number
  /** -1 where there is no current row. */
  readonly currentIndex: number
  readonly marked: ReadonlySet<string> | undefined
}

/** What moves when a grid is scrolled, and nothing else of it. */
export const GridScroller = <Row,>({
  frame,
  id,
  viewport,
  head,
  rows,
  columns,
  rowHeight,
  currentIndex,
  marked,
}: GridScrollerProps<Row>) => {
  const { items, height } = useGridWindow({ rows, viewport, rowHeight, currentIndex })
  const [rowKeys] = useState(createRowKeys)
  const drawn = items.map(({ index, start }) => {
    const row = rows.rowAt(index)
    return { index, start, row, key: row && rows.keyOf(row) }
  })
  const keys = rowKeys(drawn)
  return (
    <div {...frame} ref={viewport} className="grid">
      {head}
      <div className="grid-body" role="rowgroup" style={{ height }}>
        {drawn.map(({ index, start, row, key }, place) => (
          <GridRow
            key={keys[place]}
            id={`${id}-${index}`}
            index={index}
            top={start}
            row={row}
            columns={columns}
            isCurrent={index === currentIndex}
            isMarked={key !== undefined && marked && marked.size > 0 ? marked.has(key) : undefined}
          />
        ))}
      </div>
    </div>
  )
}
