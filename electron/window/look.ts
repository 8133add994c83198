import { clockOf } from '../../shared/calendar/index.ts'
import { type KeptDisplay, themeFor } from '../../shared/display/index.ts'
import type { Look } from './page.ts'

/** How a page looks now: by the clock of the unit, whatever the computer's zone is, or as somebody chose. */
export const lookNow = (display: KeptDisplay, now: string, timeZone: string): Look => ({
  ...display,
  theme: themeFor(display.themeChoice, clockOf(now, timeZone)),
})

/** The ground of each theme (tokens.css), for the moment before the first paint. */
export const groundOf = { day: '#f3f4f5', night: '#15181c' } as const
