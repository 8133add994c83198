import type { GridColumn } from '../../ui/grid-column.ts'
import { Tag } from '../../ui/Tag.tsx'
import type { TableLine } from './table-line.ts'
import { tableText as text } from './text.ts'

/** The row's name, its cells, where it comes from, who changed it. Called once for each table. */
export const tableColumns = ([name, ...heads]: readonly [
  string,
  ...string[],
]): readonly GridColumn<TableLine>[] => [
  {
    id: 'label',
    head: name,
    cell: ({ label, isChanged }) => (
      <span className="table-name">
        {label}
        {isChanged ? <Tag>{text.changedMark}</Tag> : null}
      </span>
    ),
  },
  ...heads.map((head, place) => ({
    id: `cell-${place}`,
    head,
    cell: ({ cells }: TableLine) => cells[place],
  })),
  { id: 'rule', head: text.head.rule, cell: ({ rule }) => rule },
  { id: 'changed', head: text.head.changed, cell: ({ changed }) => changed },
]
