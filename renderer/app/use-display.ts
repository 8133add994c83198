import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { clockOf } from '../../shared/calendar/index.ts'
import { displayFrom, type KeptDisplay, otherTheme, themeFor } from '../../shared/display/index.ts'
import { ask } from './bridge.ts'
import { useMinute, useUnitClock } from './clock.tsx'
import { frameText } from './frame-text.ts'
import { useMessageLine } from './messages.tsx'

/** How this station is seen and heard, whoever is signed in. */
export type Display = KeptDisplay & {
  /** Holds at once and is kept for the next start. */
  readonly choose: (chosen: Partial<KeptDisplay>) => void
  /** Shift+F11: day to night and back. */
  readonly switchTheme: () => void
}

const DisplayContext = createContext<Display | undefined>(undefined)

export const DisplayProvider = DisplayContext.Provider

/** @throws outside of DisplayProvider */
export const useDisplay = (): Display => {
  const display = useContext(DisplayContext)
  if (!display) throw new Error('useDisplay stands outside of DisplayProvider')
  return display
}

/** Begins with what the page was sent with, so that its first frame is right, and applies each change to its root alone. */
export const useAppliedDisplay = (): Display => {
  const [display, setDisplay] = useState(displayOfPage)
  const keep = useKeeping()
  const { timeZone } = useUnitClock()
  const theme = themeFor(display.themeChoice, clockOf(useMinute(), timeZone))
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, display, { theme })
  }, [display, theme])
  return useMemo(() => {
    const choose: Display['choose'] = chosen => {
      const next = { ...display, ...chosen }
      setDisplay(next)
      void keep(next)
    }
    return { ...display, choose, switchTheme: () => choose({ themeChoice: otherTheme(theme) }) }
  }, [display, theme, keep])
}

const displayOfPage = (): KeptDisplay => displayFrom({ ...document.documentElement.dataset })

/** What could not be kept is said: tomorrow's shift would wonder. */
const useKeeping = (): ((display: KeptDisplay) => Promise<void>) => {
  const say = useMessageLine()
  return useCallback(
    async display => {
      const { isKept } = await ask('display.keep', display).catch(() => ({ isKept: false }))
      if (!isKept) say(frameText.displayNotKept)
    },
    [say],
  )
}
