import { createContext, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { clockOf } from '../../shared/calendar/index.ts'
import {
  otherTheme,
  type RowHeight,
  type TextSize,
  type Theme,
  type ThemeChoice,
  themeAt,
} from '../../shared/display/index.ts'
import { useMinute, useUnitClock } from './clock.tsx'

/** How this window is shown; holds until the program is closed. */
export type Display = {
  readonly themeChoice: ThemeChoice
  readonly chooseTheme: (choice: ThemeChoice) => void
  /** Shift+F11: day to night and back. */
  readonly switchTheme: () => void
  readonly textSize: TextSize
  readonly chooseTextSize: (size: TextSize) => void
  readonly rowHeight: RowHeight
  readonly chooseRowHeight: (height: RowHeight) => void
}

const DisplayContext = createContext<Display | undefined>(undefined)

export const DisplayProvider = DisplayContext.Provider

/** @throws outside of DisplayProvider */
export const useDisplay = (): Display => {
  const display = useContext(DisplayContext)
  if (!display) throw new Error('useDisplay stands outside of DisplayProvider')
  return display
}

/** Applies theme and text size to the page: the theme by the unit's clock until somebody chooses, the size to the root alone. */
export const useAppliedDisplay = (): Display => {
  const { timeZone } = useUnitClock()
  const [themeChoice, chooseTheme] = useState<ThemeChoice>('clock')
  const [textSize, chooseTextSize] = useState<TextSize>('16')
  const [rowHeight, chooseRowHeight] = useState<RowHeight>('usual')
  const byClock = themeAt(clockOf(useMinute(), timeZone))
  const theme: Theme = themeChoice === 'clock' ? byClock : themeChoice
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${textSize}px`
  }, [textSize])
  useLayoutEffect(() => {
    document.documentElement.dataset.rows = rowHeight
  }, [rowHeight])
  return useMemo(
    () => ({
      themeChoice,
      chooseTheme,
      switchTheme: () => chooseTheme(otherTheme(theme)),
      textSize,
      chooseTextSize,
      rowHeight,
      chooseRowHeight,
    }),
    [themeChoice, theme, textSize, rowHeight],
  )
}
