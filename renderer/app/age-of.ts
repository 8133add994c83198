import { fill } from './fill.ts'
import { frameText } from './frame-text.ts'

const { ages } = frameText
const [hour, day] = [60, 1440]

/** How long ago: `刚刚`, `5分前`, `2小时前`, `3天前`; empty where there is no instant. */
export const ageOf = (at: string | undefined, now: string): string => {
  if (at === undefined) return ''
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000)
  if (minutes < 1) return ages.now
  if (minutes < hour) return fill(ages.minutes, { count: minutes })
  return minutes < 2 * day
    ? fill(ages.hours, { count: Math.floor(minutes / hour) })
    : fill(ages.days, { count: Math.floor(minutes / day) })
}
