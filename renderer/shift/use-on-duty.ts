import { dayOf } from '../../shared/calendar/index.ts'
import { daysAround, type OnDuty, onDutyAt } from '../../shared/shift/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useAsk } from '../app/use-ask.ts'

/** Who is on duty this minute, by the plain list; undefined until it is known. */
export const useOnDuty = (): OnDuty | undefined => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const days = useAsk('shift.days', daysAround(dayOf(now, timeZone)), { keepsLast: true }).data
  return days && onDutyAt(days, now)
}
