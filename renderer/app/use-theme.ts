import { useLayoutEffect, useState } from 'react'
import { clockOf } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from './clock.tsx'
import { otherTheme, type Theme, themeAt } from './theme.ts'

/** By the unit's clock, until somebody switches by hand. @returns the switch. */
export const useTheme = (): (() => void) => {
  const { timeZone } = useUnitClock()
  const byClock = themeAt(clockOf(useMinute(), timeZone))
  const [chosen, setChosen] = useState<Theme>()
  const theme = chosen ?? byClock
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return () => setChosen(otherTheme(theme))
}
