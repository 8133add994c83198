import { dayOf } from '../../shared/calendar/index.ts'
import { daysAround, type OnDuty, onDutyAt } from '../../shared/shift/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useAsk } from '../app/use-ask.ts'

/** Who is on duty this minute, by signed handovers and else by the plain list; undefined until it is known. */
export const useOnDuty = (): OnDuty | undefined => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const days = useAsk('shift.days', daysAround(dayOf(now, timeZone)), { keepsLast: true }).data
  const holders = useAsk('handover.holders', {}).data
  return days && holders && onDutyAt(days, now, holders)
}
