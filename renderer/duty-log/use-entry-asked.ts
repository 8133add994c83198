import { type Dispatch, useEffect, useRef } from 'react'
import { dutyDayRange } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import type { EntryAsked } from '../app/places.ts'
import type { LogAct } from './log-state.ts'

/** Shows the day of an entry that another view led to, with its record open; once for each asking. */
export const useEntryAsked = (entry: EntryAsked | undefined, act: Dispatch<LogAct>): void => {
  const { clock, timeZone } = useUnitClock()
  const answered = useRef<number>(undefined)
  useEffect(() => {
    if (!entry || answered.current === entry.asked) return
    answered.current = entry.asked
    if (entry.doing && 'completes' in entry.doing) {
      const { itemId, doing } = entry
      return act({ kind: 'open', detail: { kind: 'correct', itemId, startsAt: doing.completes } })
    }
    const { itemId, doing } = entry
    const acting = doing ? { acting: { act: doing.act, asked: entry.asked } } : {}
    if (entry.occurredAt === undefined)
      return act({ kind: 'open', detail: { kind: 'record', itemId, ...acting } })
    const { day } = dutyDayRange(entry.occurredAt, timeZone)
    const isToday = day === dutyDayRange(clock.now(), timeZone).day
    act({ kind: 'show', itemId, day: isToday ? undefined : day, ...acting })
  }, [entry, act, clock, timeZone])
}
