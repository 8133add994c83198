import { shownNumber } from '../../shared/kernel/ids.ts'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { gridColumns } from '../ui/grid-features.ts'
import type { AlarmRow } from './alarm-rows.ts'
import { alarmListText as text } from './list-text.ts'

const list = gridColumns<AlarmRow>()

export const alarmTracks = '8.5rem 7rem 6rem minmax(5rem, 1fr) 4.5rem 8.5rem'

export const alarmColumns = list.columns([
  list.accessor('left', {
    header: text.head.left,
    cell: ({ getValue, row: { original } }) => (
      <DeadlineChip state={original.chip}>{getValue()}</DeadlineChip>
    ),
  }),
  list.accessor('due', { header: text.head.due, cell: ({ getValue }) => getValue() }),
  list.accessor('itemId', { header: text.head.number, cell: ({ getValue }) => shownNumber(getValue()) }),
  list.accessor('what', { header: text.head.what, cell: ({ getValue }) => getValue() }),
  list.accessor('rule', { header: text.head.rule, cell: ({ getValue }) => getValue() }),
  list.accessor('seen', { header: text.head.seen, cell: ({ getValue }) => getValue() }),
])
