import { useMemo } from 'react'
import type { IncidentLine } from '../../../shared/incident/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { reportGrades } from '../../../shared/report-limits/index.ts'
import { ask } from '../../app/bridge.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { SightWords } from '../../app/SightWords.tsx'
import { usePagedRows } from '../../app/use-paged-rows.ts'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import type { GridColumn } from '../../ui/grid-column.ts'
import { grouped } from '../../ui/prose-count.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useFocusAsking } from '../../ui/use-focus-when-asked.ts'
import { type Around, timeShown } from '../clock-words.ts'
import type { IncidentListName } from '../incident-state.ts'
import { incidentText as text } from '../text.ts'
import { NearestCell, StateCell } from './cells.tsx'

type IncidentListProps = {
  readonly list: IncidentListName
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: number
  /** What begins one, where nothing stands here. */
  readonly begin: React.ReactNode
}

const keyOf = ({ itemId }: { readonly itemId: string }): string => itemId
const asItIs = (line: IncidentLine): IncidentLine => line

/** Incidents that run, that are over, or all; the newest first. */
export const IncidentList = ({ list, current, onCurrent, onOpen, focusAsked, begin }: IncidentListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const asking = useFocusAsking(focusAsked)
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { list, ...page }
      return { queryKey: ['incident.page', input], queryFn: () => ask('incident.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  const columns = useMemo(() => columnsFor({ now, timeZone }), [timeZone, now])
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const total = first.data?.total ?? 0
  return (
    <section className="panel incident-list" aria-label={text.lists[list]} data-pane="">
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={asking}
        empty={<EmptyState what={text.empties[list]} rule={text.emptyRule} action={begin} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total: grouped(total) })}</span>
        <SightWords sight={sight} total={total} words={text.sight} />
      </div>
    </section>
  )
}

const tracks = '7.5rem 7.5rem minmax(10rem, 1fr) 7rem 6rem 14rem 11rem'

const columnsFor = (around: Around): readonly GridColumn<IncidentLine>[] => [
  { id: 'number', head: text.listHeads.number, cell: ({ itemId }) => shownNumber(itemId) },
  { id: 'known', head: text.listHeads.known, cell: ({ knownAt }) => timeShown(knownAt, around) },
  {
    id: 'title',
    head: text.listHeads.title,
    cell: ({ title, drill }) => (
      <span className="incident-title-cell">
        {drill ? <Tag>{text.drill}</Tag> : null}
        <span>{title}</span>
      </span>
    ),
  },
  { id: 'kind', head: text.raise.kind, cell: ({ kindLabel }) => kindLabel },
  { id: 'grade', head: text.listHeads.grade, cell: ({ grade }) => gradeShown(grade) },
  { id: 'nearest', head: text.listHeads.nearest, cell: line => <NearestCell line={line} around={around} /> },
  { id: 'state', head: text.listHeads.state, cell: line => <StateCell line={line} around={around} /> },
]

const gradeShown = (grade: IncidentLine['grade']): string =>
  grade === 'ungraded' ? text.raise.ungraded : reportGrades[grade]
