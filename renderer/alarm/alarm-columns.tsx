import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import type { AlarmRow } from './alarm-rows.ts'
import { alarmListText as text } from './list-text.ts'
import { nameOfMatter } from './matter-words.ts'

export const alarmTracks = '8.5rem 7rem 6rem minmax(5rem, 1fr) 4.5rem 8.5rem'

export const alarmColumns: readonly GridColumn<AlarmRow>[] = [
  {
    id: 'left',
    head: text.head.left,
    cell: ({ chip, left }) => <DeadlineChip state={chip}>{left}</DeadlineChip>,
  },
  { id: 'due', head: text.head.due, cell: ({ due }) => due },
  { id: 'name', head: text.head.name, cell: ({ matter }) => nameOfMatter(matter) },
  { id: 'what', head: text.head.what, cell: ({ what }) => what },
  { id: 'rule', head: text.head.rule, cell: ({ rule }) => rule },
  { id: 'seen', head: text.head.seen, cell: ({ seen }) => seen },
]
