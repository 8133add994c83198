import { useMemo } from 'react'
import { clockOf, dayOf, shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import type { ShownMail } from '../../shared/mail/contract.ts'
import { mailKinds } from '../../shared/mail/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'
import { BalanceLine } from './BalanceLine.tsx'
import { rowsOf } from './rows-of.ts'
import { senderShown, toShown } from './shown-words.ts'
import { dayText, mailText } from './text.ts'

const { keys, card } = mailText
const text = dayText

type DayPanelProps = {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly onPrevious: () => void
  /** Absent on the last day there is. */
  readonly onNext: (() => void) | undefined
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: number
}

const none: readonly ShownMail[] = []

/** What came, went out or went back on a day, and how that adds up. */
export const DayPanel = ({
  day,
  onPrevious,
  onNext,
  current,
  onCurrent,
  onOpen,
  focusAsked,
}: DayPanelProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { data, error, refetch } = useAsk('mail.day', { day }, { keepsLast: true })
  const list = data?.rows ?? none
  const rows = useMemo(() => rowsOf(list), [list])
  const columns = useMemo(() => columnsFor(timeZone, day), [timeZone, day])
  if (error && !data) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={mailText.waitingFor} />
  return (
    <section className="panel mail-list" aria-label={text.title} data-pane="">
      <div className="mail-day-head">
        <h2>{fill(text.date, { day: shownDay(day, today), weekday: weekdayOfDay(day) })}</h2>
        <Button shownKey="Ctrl+PgUp" onPress={onPrevious}>
          {keys.previousDay}
        </Button>
        <Button shownKey="Ctrl+PgDn" isDisabled={onNext === undefined} onPress={() => onNext?.()}>
          {keys.nextDay}
        </Button>
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
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { rows: list.length })}</span>
        <BalanceLine balance={data.balance} />
      </div>
    </section>
  )
}

const tracks =
  'minmax(3rem, 5.5rem) minmax(4rem, 5.5rem) minmax(6rem, 1.5fr) 3rem minmax(4rem, 1.2fr) minmax(3rem, 1fr) minmax(8rem, 1.8fr)'

const columnsFor = (timeZone: string, day: string): readonly GridColumn<ShownMail>[] => {
  const shown = (instant: string): string => {
    const own = dayOf(instant, timeZone)
    return `${own === day ? '' : `${shownDay(own, day)} `}${clockOf(instant, timeZone)}`
  }
  const { head } = text
  return [
    { id: 'arrived', head: head.time, cell: ({ arrivedAt }) => shown(arrivedAt) },
    { id: 'kind', head: head.kind, cell: ({ kind }) => mailKinds[kind] },
    { id: 'to', head: head.to, cell: ({ shownTo }) => toShown(shownTo) },
    { id: 'count', head: head.count, cell: ({ count }) => String(count) },
    { id: 'number', head: head.number, cell: ({ number = '' }) => number },
    { id: 'sender', head: head.sender, cell: ({ shownSender }) => senderShown(shownSender) },
    { id: 'state', head: head.state, cell: mail => <Standing mail={mail} shown={shown} /> },
  ]
}

type StandingProps = { readonly mail: ShownMail; readonly shown: (instant: string) => string }

/** `10:20 周芳`, `待领 2件`. */
const Standing = ({ mail, shown }: StandingProps) => {
  const { waiting, goings, revision, forDutyOfficer } = mail
  const last = goings.findLast(({ takenBack }) => !takenBack)
  const corrected = revision > 1 ? <Tag>改</Tag> : null
  if (waiting > 0)
    return (
      <>
        <StateWord mark={forDutyOfficer ? 'due' : 'notice'}>{fill(card.waiting, { waiting })}</StateWord>
        {corrected}
      </>
    )
  const how = last?.went === 'handed-over' ? last.recipient.name : card.stages.returned
  return (
    <>
      {last ? `${shown(last.at)} ${how}` : card.stages[mail.stage]}
      {corrected}
    </>
  )
}
