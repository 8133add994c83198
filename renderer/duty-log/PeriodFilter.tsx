import type { Dispatch } from 'react'
import { dutyDayRange, type Period, shownPeriod } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { TypedFilter } from '../ui/TypedFilter.tsx'
import { periodTyped } from '../ui/typed.ts'
import type { LogAct } from './log-state.ts'
import { logText as text } from './text.ts'

type PeriodFilterProps = { readonly shown: Period | undefined; readonly act: Dispatch<LogAct> }

export const periodFieldId = 'log-filter-period'

/** A day or a period; an empty one leads back to the running day. */
export const PeriodFilter = ({ shown, act }: PeriodFilterProps) => {
  const { timeZone } = useUnitClock()
  const today = dutyDayRange(useMinute(), timeZone).day
  return (
    <TypedFilter
      id={periodFieldId}
      label={text.filterPeriod}
      shown={shown ? shownPeriod(shown, today) : ''}
      read={typed => periodTyped(typed, today)}
      onTake={period => act(actFor(period, today))}
    />
  )
}

/** One day is a duty day, which steps to the one before and the next. */
const actFor = (period: Period | undefined, today: string): LogAct => {
  if (period && period.first !== period.last) return { kind: 'period', period }
  return { kind: 'day', day: period?.first === today ? undefined : period?.first }
}
