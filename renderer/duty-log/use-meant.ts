import { shownTime, type TimeSurroundings, type TypedTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'

/** Written with its date it needs no explanation. */
const writtenOut = /^\d{4}-\d\d-\d\d \d\d:\d\d$/u

/** What a typed time means now, as briefly as a narrow field has room for; undefined while it means nothing. */
export const useMeant = (
  typed: string,
  meantBy: (around: TimeSurroundings) => TypedTime | undefined,
): string | undefined => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const around = { now: clock.now(), timeZone }
  const meant = meantBy(around)
  return meant?.ok && !writtenOut.test(typed) ? shownTime(meant.instant, timeZone, around.now) : undefined
}
