import type { GridColumn } from '../ui/grid-column.ts'
import { Tag } from '../ui/Tag.tsx'
import type { LimitLine } from './limit-line.ts'
import { settingsText as text } from './text.ts'

export const limitTracks = '6.5rem minmax(8.5rem, 1fr) 7rem 4.5rem 4.5rem 8.5rem'

export const limitColumns: readonly GridColumn<LimitLine>[] = [
  {
    id: 'group',
    head: text.head.group,
    cell: ({ group, isFirst }) => <span className={isFirst ? 'limit-group' : 'unseen'}>{group}</span>,
  },
  { id: 'label', head: text.head.label, cell: ({ label }) => label },
  {
    id: 'value',
    head: text.head.value,
    cell: ({ value, isChanged }) => (
      <span className="limit-value">
        {isChanged ? <Tag>{text.changedMark}</Tag> : null}
        <span>{value}</span>
      </span>
    ),
  },
  { id: 'initial', head: text.head.initial, cell: ({ initial }) => initial },
  { id: 'rule', head: text.head.rule, cell: ({ rule }) => rule },
  { id: 'changed', head: text.head.changed, cell: ({ changed }) => changed },
]
