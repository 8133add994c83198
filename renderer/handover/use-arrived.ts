import { useWatch } from 'react-hook-form'
import { typedTime } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { type Arrived, arrivedInWords } from './arrival.ts'

/** What the typed time of arrival means, and whether that is late; undefined while it means nothing. */
export const useArrived = (
  shift: PostStanding['shift'],
): (Arrived & { readonly shown: string }) | undefined => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const time = typedTime(String(useWatch({ name: 'arrivedAt' }) ?? ''), { now: clock.now(), timeZone })
  return time.ok ? { ...arrivedInWords(time.instant, shift, timeZone), shown: time.shown } : undefined
}
