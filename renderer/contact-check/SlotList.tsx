import { useMemo } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ContactSlot } from '../../shared/contact-check/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import { checksShown, countsOf, slotMarks, slotState } from './shown-words.ts'
import { contactText as text } from './text.ts'

type SlotListProps = {
  readonly slots: readonly ContactSlot[]
  readonly current: string | undefined
  readonly onCurrent: (dueAt: string) => void
  readonly onOpen: (slot: ContactSlot) => void
  readonly focusAsked: number
}

/** The set times of the last day with what came of each, newest first. */
export const SlotList = ({ slots, current, onCurrent, onOpen, focusAsked }: SlotListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const columns = useMemo(() => columnsFor({ timeZone, now }), [timeZone, now])
  const rows = useMemo(
    () => ({
      total: slots.length,
      rowAt: (index: number) => slots[index],
      keyOf: ({ dueAt }: ContactSlot) => dueAt,
      indexOf: (key: string) => {
        const index = slots.findIndex(({ dueAt }) => dueAt === key)
        return index < 0 ? undefined : index
      },
    }),
    [slots],
  )
  return (
    <section className="panel contact-list" aria-label={text.list} data-pane="">
      <DataGrid
        label={text.list}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current ?? slots[0]?.dueAt}
        onCurrent={onCurrent}
        onOpen={onOpen}
        focusAsked={focusAsked}
        empty={<EmptyState what={text.empty} rule="§8.2" />}
      />
      <div className="grid-foot">
        <span>{fill(text.foot, countsOf(slots))}</span>
      </div>
    </section>
  )
}

const tracks = '7rem 4rem 5rem 7.5rem minmax(8rem, 1fr)'

const columnsFor = (around: {
  readonly now: string
  readonly timeZone: string
}): readonly GridColumn<ContactSlot>[] => [
  { id: 'due', head: text.head.due, cell: ({ dueAt }) => shownTime(dueAt, around.timeZone, around.now) },
  { id: 'cause', head: text.head.cause, cell: ({ cause }) => text.causes[cause] },
  { id: 'leader', head: text.head.leader, cell: ({ leaderName }) => leaderName },
  {
    id: 'state',
    head: text.head.state,
    cell: slot => <StateWord mark={slotMarks[slot.state]}>{slotState(slot)}</StateWord>,
  },
  { id: 'checks', head: text.head.checks, cell: slot => checksShown(slot, around) },
]
