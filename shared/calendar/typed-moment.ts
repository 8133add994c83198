import { shownTimeWithWeekday } from './shown-time.ts'
import { isCalendarDay } from './typed-day.ts'
import { normalised, type TimeSurroundings, type TypedTime } from './typed-time.ts'
import { addDays, dayOf, instantAt } from './zone.ts'

const whyNot = {
  unread: '认不出，可写 1800、明1200、+2 1700、1125 1700',
  clock: '没有这个钟点',
  day: '没有这一天',
} as const

/** Nothing is put off any further. */
const latestDay = '2199-12-31'

/** `coming`: a deadline, so a bare clock that is over is tomorrow's. `any`: it may be over as well. */
export type MomentReach = 'coming' | 'any'

const form =
  /^(?:(?<day>[今明后昨前][日天]?|\+\d{1,3}|(?:(?:\d{4}[-/.]?)?\d{1,2}[-/.]?)?\d{1,2}) ?(?<=[今明后昨前日天 ]))?(?<hour>\d{1,2}?)[:.]?(?<minute>\d\d)$/u

/** Reads a time that may be still to come: `1800`, `明1200`, `+2 1700`, `25 1700`, `1125 1700`, `2026-11-25 17:00`, `2400`. */
export const typedMoment = (text: string, around: TimeSurroundings, reach: MomentReach): TypedTime => {
  const parts = form.exec(normalised(text))?.groups
  if (!parts?.hour || !parts.minute) return no('unread')
  const clock = `${parts.hour.padStart(2, '0')}:${parts.minute}`
  if (clock > '24:00' || parts.minute > '59') return no('clock')
  const day = parts.day === undefined ? dayOf(around.now, around.timeZone) : dayMeant(parts.day, around)
  if (!isCalendarDay(day) || day > latestDay) return no('day')
  const instant = instantAt(day, clock, around.timeZone)
  const isOver = parts.day === undefined && reach === 'coming' && instant <= around.now
  return understood(isOver ? instantAt(addDays(day, 1), clock, around.timeZone) : instant, around)
}

const no = (why: keyof typeof whyNot): TypedTime => ({ ok: false, why: whyNot[why] })

const understood = (instant: string, { timeZone, now }: TimeSurroundings): TypedTime => ({
  ok: true,
  instant,
  shown: shownTimeWithWeekday(instant, timeZone, now),
})

const words: { readonly [word: string]: number } = { 今: 0, 明: 1, 后: 2, 昨: -1, 前: -2 }

const dayMeant = (typed: string, { now, timeZone }: TimeSurroundings): string => {
  const today = dayOf(now, timeZone)
  const away = words[typed.slice(0, 1)]
  if (away !== undefined) return addDays(today, away)
  if (typed.startsWith('+')) return addDays(today, Number(typed.slice(1)))
  const [, year, month, date = ''] = /^(?:(\d{4})[-/.]?)??(?:(\d{1,2})[-/.]?)??(\d{1,2})$/.exec(typed) ?? []
  const ofMonth = date.padStart(2, '0')
  if (month === undefined) return nearMonth(today, ofMonth)
  const rest = `${month.padStart(2, '0')}-${ofMonth}`
  return year === undefined ? nearYear(today, rest) : `${year}-${rest}`
}

/** Of this month unless that is more than half a month over: then of the next one. */
const nearMonth = (today: string, date: string): string => {
  const here = `${today.slice(0, 7)}-${date}`
  const next = `${addDays(`${today.slice(0, 7)}-01`, 31).slice(0, 7)}-${date}`
  return here < addDays(today, -15) ? next : here
}

/** Of this year unless that is more than half a year over. */
const nearYear = (today: string, monthAndDate: string): string => {
  const year = Number(today.slice(0, 4))
  const here = `${year}-${monthAndDate}`
  return here < addDays(today, -183) ? `${year + 1}-${monthAndDate}` : here
}
