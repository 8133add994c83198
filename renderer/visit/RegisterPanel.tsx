import { useMemo } from 'react'
import { clockOf, dayOf, shownDay } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownVisit } from '../../shared/visit/contract.ts'
import { ask } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { SheetButton } from '../app/SheetButton.tsx'
import { SightWords } from '../app/SightWords.tsx'
import { usePagedRows } from '../app/use-paged-rows.ts'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { gateRowRem } from '../ui/gate-row.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { grouped } from '../ui/prose-count.ts'
import { rowMeant } from '../ui/row-meant.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import type { FocusAsking } from '../ui/use-focus-when-asked.ts'
import { groupShown, organisationShown } from './shown-words.ts'
import { registerText as text } from './text.ts'

type RegisterPanelProps = {
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: FocusAsking
}

const keyOf = ({ itemId }: { readonly itemId: string }): string => itemId
const asItIs = (visit: ShownVisit): ShownVisit => visit
const ever = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' }

/** Every visit that was ever written down, newest first. */
export const RegisterPanel = ({ current, onCurrent, onOpen, focusAsked }: RegisterPanelProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { ...ever, ...page }
      return { queryKey: ['visit.page', input], queryFn: () => ask('visit.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  const columns = useMemo(() => columnsFor(timeZone, today), [timeZone, today])
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const total = first.data?.total ?? 0
  const meant = rowMeant(rows, current)?.arrivedAt
  const day = meant === undefined ? today : dayOf(meant, timeZone)
  return (
    <section className="panel visit-list" aria-label={text.title} data-pane="">
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={rows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={focusAsked}
        leastRowRem={gateRowRem}
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total: grouped(total) })}</span>
        <SightWords sight={sight} total={total} words={text.sight} />
        <SheetButton group={text.title} label={text.sheet} sheet={{ kind: 'visitor-day', day }} />
      </div>
    </section>
  )
}

const tracks =
  '5.75rem 2.5rem minmax(5.5rem, 1.1fr) minmax(4rem, 1.2fr) minmax(3.5rem, 0.8fr) minmax(4.5rem, 1.2fr) 6rem'

const columnsFor = (timeZone: string, today: string): readonly GridColumn<ShownVisit>[] => {
  const shown = (instant: string): string => {
    const day = dayOf(instant, timeZone)
    return `${day === today ? '' : `${shownDay(day, today)} `}${clockOf(instant, timeZone)}`
  }
  return [
    { id: 'came', head: text.head.arrived, cell: ({ arrivedAt }) => shown(arrivedAt) },
    { id: 'badge', head: text.head.badge, cell: ({ badge = '' }) => badge },
    { id: 'name', head: text.head.name, cell: ({ visitor, people }) => groupShown(visitor, people) },
    { id: 'organisation', head: text.head.organisation, cell: ({ visitor }) => organisationShown(visitor) },
    { id: 'host', head: text.head.host, cell: ({ hostName }) => hostName },
    { id: 'purpose', head: text.head.purpose, cell: ({ purpose }) => purpose },
    { id: 'left', head: text.head.left, cell: visit => <Left visit={visit} shown={shown} /> },
  ]
}

const Left = ({
  visit,
  shown,
}: {
  readonly visit: ShownVisit
  readonly shown: (instant: string) => string
}) => {
  const last = visit.leavings.findLast(({ takenBack }) => takenBack === undefined)
  if (visit.inside > 0)
    return <StateWord mark="notice">{fill(text.stillInside, { inside: visit.inside })}</StateWord>
  if (!last) return ''
  return last.leftAt === undefined ? text.head.leftUnseen : shown(last.leftAt)
}
