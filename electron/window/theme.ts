import { clockOf } from '../../shared/calendar/index.ts'
import { type Theme, themeAt } from '../../shared/display/index.ts'

/** By the clock of the unit, whatever the computer's zone is. */
export const themeNow = (now: string, timeZone: string): Theme => themeAt(clockOf(now, timeZone))

/** The ground of each theme (tokens.css), for the moment before the first paint. */
export const groundOf = { day: '#f3f4f5', night: '#15181c' } as const
