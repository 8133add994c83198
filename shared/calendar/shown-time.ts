import { addDays, clockOf, dayOf, minutesBetween, weekdayOf } from './zone.ts'

/** `11-23 07:30`; with the year where it is not that of `now` (ux §11). */
export const shownTime = (instant: string, timeZone: string, now: string): string =>
  `${shownDay(dayOf(instant, timeZone), dayOf(now, timeZone))} ${clockOf(instant, timeZone)}`

/** `11-23 周一 07:30`: what a time field understood. */
export const shownTimeWithWeekday = (instant: string, timeZone: string, now: string): string => {
  const day = shownDay(dayOf(instant, timeZone), dayOf(now, timeZone))
  return `${day} ${weekdayOf(instant, timeZone)} ${clockOf(instant, timeZone)}`
}

/** `11-23`, or `2025-11-23` where the year is not that of `today`; both `YYYY-MM-DD`. */
export const shownDay = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day

/** `08:30–次日08:30`, `09:00–11:30`, `18:00–24:00`; the day is named by whoever shows it. */
export const shownRange = (from: string, to: string, timeZone: string): string =>
  `${clockOf(from, timeZone)}–${shownEnd(from, to, timeZone)}`

const shownEnd = (from: string, to: string, timeZone: string): string => {
  const [first, last, clock] = [dayOf(from, timeZone), dayOf(to, timeZone), clockOf(to, timeZone)]
  if (first === last) return clock
  if (addDays(first, 1) !== last) return `${last.slice(5)} ${clock}`
  return clock === '00:00' ? '24:00' : `次日${clock}`
}

/** `28 分`, `4 时 44 分`, `2 天 3 时`; whole minutes, cut off. */
export const shownDuration = (minutes: number): string => {
  const whole = Math.max(0, Math.floor(minutes))
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60]
  if (days > 0) return `${days} 天 ${hours} 时`
  return hours > 0 ? `${hours} 时 ${String(rest).padStart(2, '0')} 分` : `${rest} 分`
}

/** `还剩 12 分` before it is due (a started minute counts), `超 6 分` from then on. */
export const shownRemaining = (dueAt: string, now: string): string => {
  const left = minutesBetween(now, dueAt)
  return left > 0 ? `还剩 ${shownDuration(Math.ceil(left))}` : `超 ${shownDuration(-left)}`
}
