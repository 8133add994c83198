import { gridColumns } from '../ui/grid-features.ts'
import { Tag } from '../ui/Tag.tsx'
import type { LimitLine } from './limit-line.ts'
import { settingsText as text } from './text.ts'

const limit = gridColumns<LimitLine>()

export const limitTracks = '6.5rem minmax(8.5rem, 1fr) 7rem 4.5rem 4.5rem 8.5rem'

export const limitColumns = limit.columns([
  limit.accessor('group', {
    header: text.head.group,
    cell: ({ row: { original } }) => (
      <span className={original.isFirst ? 'limit-group' : 'unseen'}>{original.group}</span>
    ),
  }),
  limit.accessor('label', { header: text.head.label, cell: ({ getValue }) => getValue() }),
  limit.accessor('value', {
    header: text.head.value,
    cell: ({ row: { original } }) => (
      <span className="limit-value">
        {original.isChanged ? <Tag>{text.changedMark}</Tag> : null}
        <span>{original.value}</span>
      </span>
    ),
  }),
  limit.accessor('initial', { header: text.head.initial, cell: ({ getValue }) => getValue() }),
  limit.accessor('rule', { header: text.head.rule, cell: ({ getValue }) => getValue() }),
  limit.accessor('changed', { header: text.head.changed, cell: ({ getValue }) => getValue() }),
])
