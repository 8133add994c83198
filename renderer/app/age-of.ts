import { fill } from './fill.ts'
import { frameText } from './frame-text.ts'

const { ages } = frameText
const [hour, day] = [60, 1440]

/** How long ago: `5分`, `2小时`, `3天`; empty where there is no instant, or one that is still to come. */
export const ageOf = (at: string | undefined, now: string): string => {
  if (at === undefined) return ''
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000)
  if (minutes < 0) return ''
  if (minutes < hour) return fill(ages.minutes, { count: minutes })
  return minutes < 2 * day
    ? fill(ages.hours, { count: Math.floor(minutes / hour) })
    : fill(ages.days, { count: Math.floor(minutes / day) })
}
