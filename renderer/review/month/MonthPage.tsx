import './month.css'
import { lazy, Suspense, useMemo, useState } from 'react'
import { dayOf } from '../../../shared/calendar/index.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useKeys } from '../../app/keys.tsx'
import { usePlaces } from '../../app/place.tsx'
import { useAsk } from '../../app/use-ask.ts'
import { ViewHead } from '../../app/ViewHead.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DayTable, HourTable } from './MonthTables.tsx'
import { monthAfter, monthBefore } from './months.ts'
import { monthText as text } from './text.ts'

/** The library that draws is only there while somebody looks at charts. */
const MonthCharts = lazy(async () => ({ default: (await import('./MonthCharts.tsx')).MonthCharts }))

const parts = ['charts', 'days', 'hours'] as const
type Part = (typeof parts)[number]

/** A month in figures, as charts and as tables. @param month without it, the running one. */
export const MonthPage = ({ month }: { readonly month: string | undefined }) => {
  const { go } = usePlaces()
  const { timeZone } = useUnitClock()
  const running = dayOf(useMinute(), timeZone).slice(0, 7)
  const shown = month ?? running
  const [part, setPart] = useState<Part>('charts')
  const { data, error, refetch } = useAsk('review.month', { month: shown }, { keepsLast: true })
  const to = (next: string) => go({ view: 'month', month: next })
  useKeys(text.title, [
    { name: 'month.open', label: text.move, keys: [text.keys.open], isHinted: part !== 'charts' },
    {
      name: 'month.part',
      label: text.parts[after(part)],
      keys: [text.keys.part],
      run: () => setPart(after(part)),
      isHinted: true,
    },
    {
      name: 'month.previous',
      label: text.previous,
      keys: [text.keys.previous],
      run: () => to(monthBefore(shown)),
      isHinted: true,
    },
    {
      name: 'month.next',
      label: text.next,
      keys: [text.keys.next],
      mayRun: shown < running,
      run: () => to(monthAfter(shown)),
    },
  ])
  const [year = '', number = ''] = shown.split('-')
  const aside = data ? fill(text.aside, { year, month: Number(number), days: data.days.length }) : undefined
  return (
    <>
      <ViewHead title={text.title} aside={aside}>
        <Button shownKey={text.keys.previous} onPress={() => to(monthBefore(shown))}>
          {text.previous}
        </Button>
        <Button isDisabled={shown >= running} onPress={() => to(monthAfter(shown))}>
          {text.next}
        </Button>
        <Segments
          label={text.parts.label}
          segments={parts.map(id => ({ id, label: text.parts[id] }))}
          value={part}
          onChange={setPart}
        />
      </ViewHead>
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data ? <Shown part={part} figures={data} /> : error ? null : <Skeleton reason={text.waiting} />}
    </>
  )
}

const after = (part: Part): Part => parts[(parts.indexOf(part) + 1) % parts.length] ?? 'charts'

type ShownProps = { readonly part: Part; readonly figures: Parameters<typeof DayTable>[0]['figures'] }

const Shown = ({ part, figures }: ShownProps) => {
  const kept = useMemo(() => figures, [figures])
  if (part === 'charts')
    return (
      <Suspense fallback={<Skeleton reason={text.charts.waiting} />}>
        <MonthCharts figures={kept} />
      </Suspense>
    )
  return (
    <section className="panel month-part" aria-label={text.parts[part]} data-pane="">
      {part === 'days' ? <DayTable figures={figures} /> : <HourTable figures={figures} />}
    </section>
  )
}
