import './passage.css'
import { useMemo } from 'react'
import { clockOf, dayOf, shownDay } from '../../shared/calendar/index.ts'
import type { ShownPassage } from '../../shared/passage/contract.ts'
import { passageKinds } from '../../shared/passage/words.ts'
import { sentenceFor } from '../../shared/refusals.ts'
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
import { driverShown, plateShown } from './shown-words.ts'
import { passagesText as text } from './text.ts'

type PassageRegisterProps = {
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: FocusAsking
}

const keyOf = ({ itemId }: { readonly itemId: string }): string => itemId
const asItIs = (passage: ShownPassage): ShownPassage => passage
const ever = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' }

/** Every passage that was ever written down, newest first. */
export const PassageRegister = ({ current, onCurrent, onOpen, focusAsked }: PassageRegisterProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { ...ever, ...page }
      return { queryKey: ['passage.page', input], queryFn: () => ask('passage.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  const columns = useMemo(() => columnsFor(timeZone, today), [timeZone, today])
  if (first.error && !rows)
    return <FailureBox {...sentenceFor(first.error.refusal)} onRetry={() => void first.refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  const total = first.data?.total ?? 0
  const meant = rowMeant(rows, current)?.movedAt
  const day = meant === undefined ? today : dayOf(meant, timeZone)
  return (
    <section className="panel passage-list" aria-label={text.title} data-pane="">
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
        <SheetButton group={text.title} label={text.sheet} sheet={{ kind: 'vehicle-day', day }} />
      </div>
    </section>
  )
}

const tracks =
  'minmax(4.75rem, 7rem) 6.75rem 3.25rem minmax(3.25rem, 1fr) minmax(4.5rem, 1.6fr) minmax(3.25rem, 1fr) minmax(4.25rem, 7rem)'

const columnsFor = (timeZone: string, today: string): readonly GridColumn<ShownPassage>[] => {
  const shown = (instant: string): string => {
    const day = dayOf(instant, timeZone)
    return `${day === today ? '' : `${shownDay(day, today)} `}${clockOf(instant, timeZone)}`
  }
  return [
    {
      id: 'moved',
      head: text.head.moved,
      cell: ({ kind, movedAt }) =>
        kind === 'official' ? fill(text.wentOut, { time: shown(movedAt) }) : shown(movedAt),
    },
    { id: 'plate', head: text.head.plate, cell: passage => plateShown(passage) },
    { id: 'kind', head: text.head.kind, cell: ({ kind }) => passageKinds[kind] },
    { id: 'driver', head: text.head.driver, cell: passage => driverShown(passage) },
    { id: 'purpose', head: text.head.purpose, cell: ({ purpose, remark }) => purpose ?? remark },
    { id: 'place', head: text.head.place, cell: ({ placeName }) => placeName },
    { id: 'ended', head: text.head.ended, cell: passage => <Ended passage={passage} shown={shown} /> },
  ]
}

type EndedProps = { readonly passage: ShownPassage; readonly shown: (instant: string) => string }

const Ended = ({ passage, shown }: EndedProps) => {
  const last = passage.endings.findLast(({ takenBack }) => takenBack === undefined)
  if (last?.unseen !== undefined) return text.leftUnseen
  if (last)
    return fill(passage.kind === 'official' ? text.cameBack : text.left, { time: shown(last.movedAt) })
  return <StateWord mark="notice">{passage.kind === 'official' ? text.out : text.inside}</StateWord>
}
