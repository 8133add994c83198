import './visit.css'
import { useMemo } from 'react'
import { clockOf, dayOf, minutesBetween, shownDay, shownDuration } from '../../shared/calendar/index.ts'
import type { InsideNow, ShownInside } from '../../shared/visit/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { SheetButton } from '../app/SheetButton.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { gateRowRem } from '../ui/gate-row.ts'
import type { GridColumn } from '../ui/grid-column.ts'
import { StateWord } from '../ui/StateWord.tsx'
import type { FocusAsking } from '../ui/use-focus-when-asked.ts'
import { groupShown, organisationShown } from './shown-words.ts'
import { insideText as text } from './text.ts'

type InsidePanelProps = {
  readonly inside: InsideNow
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: FocusAsking
  /** Figures of what else is inside, after the people. */
  readonly figures: readonly FigureProps[]
  /** Another list, under the people. */
  readonly below: React.ReactNode
}

/** Who is inside at this moment, in the order in which they came. */
export const InsidePanel = ({
  inside,
  current,
  onCurrent,
  onOpen,
  focusAsked,
  ...more
}: InsidePanelProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const lines = useMemo(
    () => inside.visits.map(visit => lineOf(visit, now, timeZone)),
    [inside.visits, now, timeZone],
  )
  const rows = useMemo(
    () => ({
      total: lines.length,
      rowAt: (index: number) => lines[index],
      keyOf: ({ itemId }: InsideLine) => itemId,
      indexOf: (itemId: string) => {
        const index = lines.findIndex(line => line.itemId === itemId)
        return index < 0 ? undefined : index
      },
    }),
    [lines],
  )
  const overstayed = lines.filter(({ isOverstayed }) => isOverstayed).length
  return (
    <section className="panel visit-list" aria-label={text.title} data-pane="">
      <div className="visit-figures">
        <Figure count={inside.people} word={fill(text.people, { visits: inside.visits.length })} />
        {more.figures.map(figure => (
          <Figure key={figure.word} {...figure} />
        ))}
        <Figure count={overstayed} word={text.overstayed} isUrgent={overstayed > 0} />
        <Figure count={inside.missingBadges.length} word={text.missingBadges} />
      </div>
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
      {more.below}
      <div className="grid-foot">
        <span>{fill(text.today, inside.today)}</span>
        <span>{text.leaveHint}</span>
        <SheetButton
          group={text.title}
          label={text.sheet}
          sheet={{ kind: 'inside', day: dayOf(now, timeZone) }}
        />
      </div>
    </section>
  )
}

export type FigureProps = { readonly count: number; readonly word: string; readonly isUrgent?: boolean }

const Figure = ({ count, word, isUrgent = false }: FigureProps) => (
  <p
    className="visit-figure"
    data-none={count === 0 ? '' : undefined}
    data-urgent={isUrgent ? '' : undefined}
  >
    <span className="visit-figure-count">{count}</span>
    <span className="visit-figure-word">{word}</span>
  </p>
)

type InsideLine = {
  readonly itemId: string
  readonly badge: string
  readonly name: string
  readonly organisation: string
  readonly host: string
  readonly arrived: string
  readonly stayed: string
  readonly isOverstayed: boolean
}

const lineOf = (visit: ShownInside, now: string, timeZone: string): InsideLine => {
  const { itemId, badge = '', visitor, people, hostName, hostSection, arrivedAt, overstayAt } = visit
  const [day, today] = [dayOf(arrivedAt, timeZone), dayOf(now, timeZone)]
  const clock = clockOf(arrivedAt, timeZone)
  return {
    itemId,
    badge,
    name: groupShown(visitor, people),
    organisation: organisationShown(visitor),
    host: [hostName, hostSection].filter(Boolean).join(' '),
    arrived: day === today ? clock : `${shownDay(day, today)} ${clock}`,
    stayed: shownDuration(minutesBetween(arrivedAt, now)),
    isOverstayed: overstayAt <= now,
  }
}

const tracks =
  '3rem minmax(6rem, 1.1fr) minmax(6rem, 1.3fr) minmax(6rem, 1.2fr) minmax(3.5rem, 6.5rem) minmax(6rem, 7.5rem)'

const columns: readonly GridColumn<InsideLine>[] = [
  { id: 'badge', head: text.head.badge, cell: ({ badge }) => badge },
  { id: 'name', head: text.head.name, cell: ({ name }) => name },
  { id: 'organisation', head: text.head.organisation, cell: ({ organisation }) => organisation },
  { id: 'host', head: text.head.host, cell: ({ host }) => host },
  { id: 'arrived', head: text.head.arrived, cell: ({ arrived }) => arrived },
  {
    id: 'stayed',
    head: text.head.stayed,
    cell: ({ stayed, isOverstayed }) => (isOverstayed ? <StateWord mark="due">{stayed}</StateWord> : stayed),
  },
]
