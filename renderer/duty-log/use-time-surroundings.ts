import { useCallback } from 'react'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'

/** @returns what a typed time is read against, at the moment of asking. */
export const useTimeSurroundings = (): (() => TimeSurroundings) => {
  const { clock, timeZone } = useUnitClock()
  return useCallback(() => ({ now: clock.now(), timeZone }), [clock, timeZone])
}
