import { clockOf, dayOf, weekdayOfDay } from '../../shared/calendar/index.ts'
import { sheetText } from './text.ts'

/** `2026年11月3日`: on paper dates are written out (ux §11). */
export const paperDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** `7时30分`. */
export const paperClock = (instant: string, timeZone: string): string => {
  const [hour, minute] = clockOf(instant, timeZone).split(':').map(Number)
  return `${hour}时${String(minute).padStart(2, '0')}分`
}

/** `2026年11月3日 7时30分`. */
export const paperTime = (instant: string, timeZone: string): string =>
  `${paperDay(dayOf(instant, timeZone))} ${paperClock(instant, timeZone)}`

/** `星期一`. */
export const paperWeekday = (day: string): string => {
  const short = weekdayOfDay(day)
  return sheetText.day.weekdays[short] ?? short
}

/** `08:30` on that day, else `11-24 08:30`. */
export const stampOn = (instant: string, day: string, timeZone: string): string => {
  const own = dayOf(instant, timeZone)
  return own === day ? clockOf(instant, timeZone) : `${own.slice(5)} ${clockOf(instant, timeZone)}`
}
