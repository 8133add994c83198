import { useMemo } from 'react'
import type { InstructionList, ShownInstruction } from '../../shared/instruction/contract.ts'
import { beginningOf } from '../../shared/instruction/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ask } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { SightWords } from '../app/SightWords.tsx'
import { useSession } from '../app/session.tsx'
import { usePagedRows } from '../app/use-paged-rows.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { useFocusAsking } from '../ui/use-focus-when-asked.ts'
import { dueShown, peopleShown, stageMark, stageShown } from './shown-words.ts'
import { instructionText as text } from './text.ts'

type ListPanelProps = {
  readonly list: InstructionList
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: number
}

const keyOf = ({ itemId }: { readonly itemId: string }): string => itemId
const asItIs = (instruction: ShownInstruction): ShownInstruction => instruction

/** What is open by its deadline, what this account is to carry out, or what is ended, newest first. */
export const InstructionListPanel = ({ list, current, onCurrent, onOpen, focusAsked }: ListPanelProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { staffId } = useSession()
  const asking = useFocusAsking(focusAsked)
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const to = list === 'mine' && staffId !== undefined ? { to: staffId } : {}
      const input = { list: list === 'closed' ? ('closed' as const) : ('open' as const), ...to, ...page }
      return { queryKey: ['instruction.page', input], queryFn: () => ask('instruction.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  const columns = useMemo(() => columnsFor({ timeZone, now }), [timeZone, now])
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const { total = 0, overdue = 0 } = first.data ?? {}
  return (
    <section className="panel instruction-list" aria-label={text.lists[list]} data-pane="">
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current ?? rows.rowAt(0)?.itemId}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={asking}
        empty={<EmptyState what={text.empties[list]} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>
          {fill(text.total, { total: grouped(total) })}
          {list === 'open' && overdue > 0 ? `，${fill(text.overdue, { count: overdue })}` : null}
        </span>
        <SightWords sight={sight} total={total} words={text.sight} />
      </div>
    </section>
  )
}

const tracks = '9.5rem minmax(8rem, 3fr) 5rem minmax(7rem, 2fr) 6.5rem'

const columnsFor = (around: {
  readonly now: string
  readonly timeZone: string
}): readonly GridColumn<ShownInstruction>[] => [
  {
    id: 'due',
    head: text.head.due,
    cell: instruction => <DueCell instruction={instruction} around={around} />,
  },
  { id: 'what', head: text.head.what, cell: ({ text: said }) => beginningOf(said) },
  { id: 'instructor', head: text.head.instructor, cell: ({ instructor }) => instructor.name },
  { id: 'people', head: text.head.people, cell: ({ people }) => peopleShown(people) },
  {
    id: 'state',
    head: text.head.state,
    cell: instruction => <StateWord mark={stageMark(instruction)}>{stageShown(instruction)}</StateWord>,
  },
]

type DueCellProps = {
  readonly instruction: ShownInstruction
  readonly around: { readonly now: string; readonly timeZone: string }
}

const DueCell = ({ instruction, around }: DueCellProps) => {
  const due = dueShown(instruction, around)
  if (!due) return <span className="instruction-none">{text.card.none}</span>
  return due.state === 'missed' ? <DeadlineChip state="missed">{due.left}</DeadlineChip> : due.at
}
