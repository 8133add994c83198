import { useMemo } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { PassList as ListName, ShownPass } from '../../shared/exit-pass/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ask } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { SightWords } from '../app/SightWords.tsx'
import { usePagedRows } from '../app/use-paged-rows.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { grouped } from '../ui/prose-count.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { useFocusAsking } from '../ui/use-focus-when-asked.ts'
import { holderShown, itemsShown, markShown, numberShown, stateShown } from './shown-words.ts'
import { passText as text } from './text.ts'

type PassListProps = {
  readonly list: ListName
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: number
}

const keyOf = ({ itemId }: { readonly itemId: string }): string => itemId
const asItIs = (pass: ShownPass): ShownPass => pass

/** One of the lists, the newest first. */
export const PassList = ({ list, current, onCurrent, onOpen, focusAsked }: PassListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  // Held over the change of lists: the grid of the next one is only there once it was read.
  const asking = useFocusAsking(focusAsked)
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { list, ...page }
      return { queryKey: ['exit-pass.page', input], queryFn: () => ask('exit-pass.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  const columns = useMemo(() => columnsFor(instant => shownTime(instant, timeZone, now)), [timeZone, now])
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const total = first.data?.total ?? 0
  return (
    <section className="panel pass-list" aria-label={text.lists[list]} data-pane="">
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={asking}
        empty={<EmptyState what={text.empties[list]} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total: grouped(total) })}</span>
        <SightWords sight={sight} total={total} words={text.sight} />
      </div>
    </section>
  )
}

const tracks = '7rem minmax(4.5rem, 1fr) minmax(5.5rem, 1.6fr) 9.25rem 9.5rem'

const columnsFor = (shown: (instant: string) => string): readonly GridColumn<ShownPass>[] => [
  { id: 'number', head: text.head.number, cell: pass => numberShown(pass) },
  { id: 'holder', head: text.head.holder, cell: ({ holder }) => holderShown(holder) },
  { id: 'items', head: text.head.items, cell: ({ items }) => itemsShown(items) },
  { id: 'time', head: text.head.time, cell: pass => timeShown(pass, shown) },
  {
    id: 'state',
    head: text.head.state,
    cell: pass => <StateWord mark={markShown(pass)}>{stateShown(pass)}</StateWord>,
  },
]

/** What is next: the day by which it comes back once it is out, until then the one up to which it may go. */
const timeShown = ({ owed, dueAt, validUntil }: ShownPass, shown: (instant: string) => string): string => {
  if (owed > 0 && dueAt !== undefined) return fill(text.due, { at: shown(dueAt) })
  return validUntil === undefined ? '' : fill(text.until, { at: shown(validUntil) })
}
