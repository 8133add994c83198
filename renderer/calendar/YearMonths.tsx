import {
  type Dispatch,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { CalendarYear } from '../../shared/calendar/contract.ts'
import type { CalendarAct, CalendarView } from './calendar-state.ts'
import { MonthTable } from './MonthTable.tsx'
import { monthsOf } from './months-of.ts'
import { dayAfterKey } from './move-day.ts'

type YearMonthsProps = {
  readonly data: CalendarYear
  readonly view: CalendarView
  readonly act: Dispatch<CalendarAct>
  readonly today: string
}

/** Twelve months; one day is in the order of Tab, the keys move it. */
export const YearMonths = ({ data, view: { current, detail, focusAsked }, act, today }: YearMonthsProps) => {
  const months = useMemo(() => monthsOf(data.days), [data.days])
  const frame = useRef<HTMLDivElement>(null)
  useFocusOnCurrent(frame, focusAsked)
  useCurrentInSight(frame, detail.kind !== 'none')
  const { first, last } = data
  const press = useCallback(
    (event: KeyboardEvent, date: string) => {
      const to = hasModifier(event) ? undefined : dayAfterKey(date, event.key)
      if (to === undefined) return
      event.preventDefault()
      const year = Number(to.slice(0, 4))
      if (year >= first && year <= last) act({ kind: 'go', date: to })
    },
    [act, first, last],
  )
  const open = useCallback((date: string) => act({ kind: 'open', date }), [act])
  return (
    <div ref={frame} className="calendar-months">
      {months.map(({ month, weeks }) => (
        <MonthTable
          key={month}
          year={data.year}
          month={month}
          weeks={weeks}
          current={isIn(current, data.year, month) ? current : undefined}
          today={isIn(today, data.year, month) ? today : undefined}
          onPress={press}
          onOpen={open}
        />
      ))}
    </div>
  )
}

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.altKey || event.shiftKey || event.metaKey

const isIn = (date: string, year: number, month: number): boolean =>
  date.startsWith(`${year}-${String(month).padStart(2, '0')}`)

type Frame = RefObject<HTMLDivElement | null>

/** Once for each new number, as soon as the day's year is drawn. */
const useFocusOnCurrent = (frame: Frame, asked: number): void => {
  const answered = useRef(0)
  useEffect(() => {
    const day = currentIn(frame)
    if (answered.current === asked || !day) return
    answered.current = asked
    day.focus()
  })
}

/** A column beside the months leaves them less room: the day must not slip out of it. */
const useCurrentInSight = (frame: Frame, isNarrow: boolean): void => {
  useEffect(() => {
    if (isNarrow) currentIn(frame)?.scrollIntoView({ block: 'nearest' })
  }, [frame, isNarrow])
}

const currentIn = (frame: Frame) => frame.current?.querySelector<HTMLElement>('[tabindex="0"]')
