import { useMemo } from 'react'
import { clockOf, dayOf, shownDay } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownTurnAway } from '../../shared/turn-away/contract.ts'
import type { TurnAwayStage } from '../../shared/turn-away/stages.ts'
import { refusedKinds } from '../../shared/turn-away/words.ts'
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
import type { MarkKind } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { rowMeant } from '../ui/row-meant.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import type { FocusAsking } from '../ui/use-focus-when-asked.ts'
import { personShown } from './shown-words.ts'
import { turnAwayText } from './text.ts'

const { register: text } = turnAwayText

type TurnAwayPanelProps = {
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: FocusAsking
}

const keyOf = ({ itemId }: { readonly itemId: string }): string => itemId
const asItIs = (turnAway: ShownTurnAway): ShownTurnAway => turnAway
const ever = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' }

/** Everybody who was not let in, newest first. */
export const TurnAwayPanel = ({ current, onCurrent, onOpen, focusAsked }: TurnAwayPanelProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { ...ever, ...page }
      return { queryKey: ['turn-away.page', input], queryFn: () => ask('turn-away.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  const columns = useMemo(() => columnsFor(timeZone, today), [timeZone, today])
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const total = first.data?.total ?? 0
  const meant = rowMeant(rows, current)?.happenedAt
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

const tracks = '5.75rem 4.5rem minmax(5rem, 1fr) 3rem minmax(5rem, 1.4fr) 7.5rem'

const columnsFor = (timeZone: string, today: string): readonly GridColumn<ShownTurnAway>[] => {
  const shown = (instant: string): string => {
    const day = dayOf(instant, timeZone)
    return `${day === today ? '' : `${shownDay(day, today)} `}${clockOf(instant, timeZone)}`
  }
  return [
    { id: 'at', head: text.head.at, cell: ({ happenedAt }) => shown(happenedAt) },
    { id: 'kind', head: text.head.kind, cell: ({ kind }) => refusedKinds[kind] },
    { id: 'who', head: text.head.who, cell: ({ person }) => (person ? personShown(person) : '') },
    { id: 'people', head: text.head.people, cell: ({ people }) => people },
    { id: 'detail', head: text.head.detail, cell: ({ detail = '' }) => detail },
    {
      id: 'stage',
      head: text.head.stage,
      cell: ({ stage }) => <StateWord mark={marks[stage]}>{text.stages[stage]}</StateWord>,
    },
  ]
}

const marks: { readonly [S in TurnAwayStage]: MarkKind } = {
  left: 'fine',
  uncalled: 'due',
  called: 'due',
  settled: 'fine',
}
