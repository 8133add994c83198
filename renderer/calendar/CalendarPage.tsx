import './calendar.css'
import { type Dispatch, useReducer, useState } from 'react'
import type { CalendarYear } from '../../shared/calendar/contract.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useAsk } from '../app/use-ask.ts'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { CurrentDay } from './CurrentDay.tsx'
import { type CalendarAct, type CalendarView, calendarView, viewAt } from './calendar-state.ts'
import { createCorrectionDrafts } from './correction-drafts.ts'
import { DayDetail } from './DayDetail.tsx'
import { calendarText as text } from './text.ts'
import { useCalendarKeys } from './use-calendar-keys.ts'
import { useMayCorrect } from './use-may-correct.ts'
import { YearDetail } from './YearDetail.tsx'
import { YearHead } from './YearHead.tsx'
import { YearMonths } from './YearMonths.tsx'

/** A year on one page; what a day is, why, and for the office the way to put it right. */
export const CalendarPage = () => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const [view, act] = useReducer(calendarView, today, viewAt)
  const year = Number(view.current.slice(0, 4))
  const { data, error, refetch } = useAsk('calendar.year', { year }, { keepsLast: true })
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={text.waiting} />
  return <ShownYear data={data} view={view} act={act} today={today} />
}

type ShownYearProps = {
  readonly data: CalendarYear
  readonly view: CalendarView
  readonly act: Dispatch<CalendarAct>
  readonly today: string
}

const ShownYear = ({ data, view, act, today }: ShownYearProps) => {
  useCalendarKeys({ data, view, act, today })
  const mayCorrect = useMayCorrect()
  return (
    <div className="calendar">
      <section className="panel calendar-year" aria-label={text.months} data-pane="">
        <YearHead data={data} act={act} today={today} mayAnnounce={mayCorrect} />
        <YearMonths data={data} view={view} act={act} today={today} />
        <CurrentDay day={data.days.find(({ date }) => date === view.current)} />
      </section>
      <Beside data={data} view={view} act={act} />
    </div>
  )
}

const Beside = ({ data, view: { detail }, act }: Omit<ShownYearProps, 'today'>) => {
  const [drafts] = useState(createCorrectionDrafts)
  const close = () => act({ kind: 'close' })
  if (detail.kind === 'none') return null
  const day = detail.kind === 'day' ? data.days.find(({ date }) => date === detail.date) : undefined
  return (
    <div className="detail">
      {detail.kind === 'year' ? <YearDetail key={data.standing.by} data={data} onClose={close} /> : null}
      {day ? <DayDetail key={day.date} day={day} data={data} drafts={drafts} onClose={close} /> : null}
    </div>
  )
}
