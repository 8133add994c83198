import type { Dispatch } from 'react'
import type { CalendarYear } from '../../shared/calendar/contract.ts'
import { useKeys } from '../app/keys.tsx'
import type { CalendarAct, CalendarView } from './calendar-state.ts'
import { detailText, calendarText as text } from './text.ts'
import { useMayCorrect } from './use-may-correct.ts'

type CalendarKeys = {
  readonly data: CalendarYear
  readonly view: CalendarView
  readonly act: Dispatch<CalendarAct>
  readonly today: string
}

/** Keys of the calendar; Enter, arrows and PgUp are heard by the day itself. */
export const useCalendarKeys = ({ data, view: { current, detail }, act, today }: CalendarKeys): void => {
  const isOpen = detail.kind !== 'none'
  const mayCorrect = useMayCorrect()
  useKeys(text.title, [
    { name: 'calendar.open', label: text.open, keys: ['Enter'], isHinted: !isOpen },
    { name: 'calendar.day', label: text.keys.day, keys: ['←', '→', '↑', '↓'] },
    { name: 'calendar.month', label: text.keys.month, keys: ['PgUp', 'PgDn'] },
    {
      name: 'calendar.correct',
      label: detailText.correction,
      keys: ['Ctrl+E'],
      mayRun: mayCorrect && !isOpen,
      run: () => act({ kind: 'open', date: current }),
    },
    {
      name: 'calendar.previous-year',
      label: text.previousYear,
      keys: ['Ctrl+PgUp'],
      mayRun: data.year > data.first,
      run: () => act({ kind: 'year', step: -1 }),
      isHinted: !isOpen,
    },
    {
      name: 'calendar.next-year',
      label: text.nextYear,
      keys: ['Ctrl+PgDn'],
      mayRun: data.year < data.last,
      run: () => act({ kind: 'year', step: 1 }),
      isHinted: !isOpen,
    },
    {
      name: 'calendar.today',
      label: text.today,
      keys: ['Ctrl+Home'],
      mayRun: !isOpen,
      run: () => act({ kind: 'go', date: today }),
    },
  ])
}
