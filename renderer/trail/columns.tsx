import type { GridColumn } from '../ui/grid-column.ts'
import { Tag } from '../ui/Tag.tsx'
import { trailText as text } from './text.ts'
import type { TrailLine } from './trail-line.ts'

export const trailTracks = '4.25rem 7.5rem 4.75rem 6rem minmax(8.5rem, 2fr) minmax(6rem, 3fr) 4.5rem'

export const trailColumns: readonly GridColumn<TrailLine>[] = [
  { id: 'seq', head: text.head.seq, cell: ({ number }) => number },
  { id: 'at', head: text.head.at, cell: ({ at }) => at },
  { id: 'who', head: text.head.who, cell: ({ who }) => who },
  { id: 'act', head: text.head.act, cell: ({ act }) => act },
  { id: 'about', head: text.head.about, cell: ({ about }) => about },
  {
    id: 'change',
    head: text.head.change,
    cell: ({ change, isHidden, findings }) => (
      <span className="trail-change">
        <span className={isHidden ? 'trail-words meta' : 'trail-words'}>{change}</span>
        {findings === '' ? null : <Tag>{findings}</Tag>}
      </span>
    ),
  },
  { id: 'realm', head: text.head.realm, cell: ({ realm }) => realm },
]
