import { keepStop, moveAmongCells } from './cell-keys.ts'

export type FigureCell = {
  readonly count: number
  /** Says the figure by itself: `11-23 条目 19`. */
  readonly label: string
  /** Leads to its list; undefined where there is none. */
  readonly onGo?: (() => void) | undefined
}

export type FigureRow = {
  readonly key: string
  readonly name: string
  /** Beside the name: what kind of day it is. */
  readonly beside?: string
  readonly cells: readonly FigureCell[]
}

type FigureTableProps = {
  readonly label: string
  readonly nameHead: string
  readonly heads: readonly string[]
  readonly rows: readonly FigureRow[]
  readonly foot: FigureRow
}

/** Figures in rows and columns, each leading to its list. The keys go from figure to figure. */
export const FigureTable = ({ label, nameHead, heads, rows, foot }: FigureTableProps) => (
  <div className="month-table-frame">
    <table className="month-table" aria-label={label} onKeyDown={moveAmongCells} onFocus={keepStop}>
      <thead>
        <tr>
          <th scope="col">{nameHead}</th>
          {heads.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <Row key={row.key} row={row} isFirst={place === 0} />
        ))}
      </tbody>
      <tfoot>
        <Row row={foot} isFirst={false} />
      </tfoot>
    </table>
  </div>
)

const Row = ({ row, isFirst }: { readonly row: FigureRow; readonly isFirst: boolean }) => (
  <tr>
    <th scope="row">
      {row.name} {row.beside === undefined ? null : <span className="meta">{row.beside}</span>}
    </th>
    {row.cells.map((cell, place) => (
      <td key={cell.label}>
        <Cell cell={cell} isStop={isFirst && place === 0} />
      </td>
    ))}
  </tr>
)

const Cell = ({
  cell: { count, label, onGo },
  isStop,
}: {
  readonly cell: FigureCell
  readonly isStop: boolean
}) => {
  const stop = { 'data-cell': '', tabIndex: isStop ? 0 : -1, 'data-first': isStop ? '' : undefined } as const
  if (count === 0 || !onGo)
    return (
      <button
        type="button"
        className="month-cell"
        data-none={count === 0 ? '' : undefined}
        aria-disabled
        aria-label={label}
        {...stop}
      >
        {count}
      </button>
    )
  return (
    <button type="button" className="month-cell" aria-label={label} {...stop} onClick={onGo}>
      {count}
    </button>
  )
}
