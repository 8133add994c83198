import { useMemo } from 'react'
import { addDays, type DutyDay, dutyDayRange, shownDay, shownRange } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'

export type LogDay = {
  readonly range: DutyDay
  readonly isToday: boolean
  /** Date of the running duty day. */
  readonly today: string
  /** `11-23 08:30–次日08:30`. */
  readonly shown: string
  readonly previous: string
  readonly next: string
}

/** The duty day that is shown: the chosen one, or the one that runs now and moves on in the morning. */
export const useLogDay = (chosen: string | undefined): LogDay => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return useMemo(() => logDay(chosen, now, timeZone), [chosen, now, timeZone])
}

const logDay = (chosen: string | undefined, now: string, timeZone: string): LogDay => {
  const today = dutyDayRange(now, timeZone)
  const range = chosen === undefined ? today : dutyDayRange(chosen, timeZone)
  return {
    range,
    isToday: range.day === today.day,
    today: today.day,
    shown: `${shownDay(range.day, today.day)} ${shownRange(range.from, range.to, timeZone)}`,
    previous: addDays(range.day, -1),
    next: addDays(range.day, 1),
  }
}
