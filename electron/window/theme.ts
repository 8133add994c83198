import { clockOf } from '../../shared/calendar/index.ts'

/** ux.md §10: night from 18:30 to 06:30 of the unit, whatever the computer's zone is. */
export const themeAt = (now: string, timeZone: string): 'day' | 'night' => {
  const clock = clockOf(now, timeZone)
  return clock < '06:30' || clock >= '18:30' ? 'night' : 'day'
}

/** The ground of each theme (tokens.css), for the moment before the first paint. */
export const groundOf = { day: '#f3f4f5', night: '#15181c' } as const
