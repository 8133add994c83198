import { createContext, useContext, useState, useSyncExternalStore } from 'react'
import { createUnitClock, type UnitClock } from './unit-clock.ts'

type Clock = { readonly clock: UnitClock; readonly timeZone: string }

const ClockContext = createContext<Clock | undefined>(undefined)

type ClockProviderProps = {
  readonly now: string
  readonly timeZone: string
  readonly children: React.ReactNode
}

/** @param now what the main process said last; each new answer sets the clock. */
export const ClockProvider = ({ now, timeZone, children }: ClockProviderProps) => {
  const [kept, setKept] = useState(() => ({ now, clock: createUnitClock(now, () => performance.now()) }))
  if (kept.now !== now) {
    kept.clock.set(now)
    setKept({ ...kept, now })
  }
  return <ClockContext value={{ clock: kept.clock, timeZone }}>{children}</ClockContext>
}

/** The unit's clock and zone, for whoever reads it once. @throws outside of ClockProvider */
export const useUnitClock = (): Clock => {
  const clock = useContext(ClockContext)
  if (!clock) throw new Error('useUnitClock stands outside of ClockProvider')
  return clock
}

/** The instant now, renewed every second. */
export const useSecond = (): string => useInstant(instant => instant.slice(0, 19))

/** The instant at which the running minute began. */
export const useMinute = (): string => useInstant(instant => `${instant.slice(0, 16)}:00`)

const useInstant = (cut: (instant: string) => string): string => {
  const { clock } = useUnitClock()
  return `${useSyncExternalStore(clock.subscribe, () => cut(clock.now()))}.000Z`
}
