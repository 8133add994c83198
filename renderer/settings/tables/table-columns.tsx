import { gridColumns } from '../../ui/grid-features.ts'
import { Tag } from '../../ui/Tag.tsx'
import type { TableLine } from './table-line.ts'
import { tableText as text } from './text.ts'

const table = gridColumns<TableLine>()

/** The row's name, its cells, where it comes from, who changed it. Called once for each table. */
export const tableColumns = ([name, ...heads]: readonly [string, ...string[]]) =>
  table.columns([
    table.accessor('label', {
      header: name,
      cell: ({ row: { original } }) => (
        <span className="table-name">
          {original.label}
          {original.isChanged ? <Tag>{text.changedMark}</Tag> : null}
        </span>
      ),
    }),
    ...heads.map((head, place) =>
      table.accessor(({ cells }) => cells[place] ?? '', {
        id: `cell-${place}`,
        header: head,
        cell: ({ getValue }) => getValue(),
      }),
    ),
    table.accessor('rule', { header: text.head.rule, cell: ({ getValue }) => getValue() }),
    table.accessor('changed', { header: text.head.changed, cell: ({ getValue }) => getValue() }),
  ])
