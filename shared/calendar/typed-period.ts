import { type DutyDay, dutyDayRange } from './duty-day.ts'
import { shownDay } from './shown-time.ts'
import { isCalendarDay, typedDay } from './typed-day.ts'
import { normalised } from './typed-time.ts'
import { addDays } from './zone.ts'

/** Whole duty days, both ends included, `YYYY-MM-DD`. */
export type Period = { readonly first: string; readonly last: string }

export type TypedPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly why: string }

const whyNot = {
  unread: '认不出，可写 昨、1123、1101-1123、11月、本月',
  day: '没有这一天',
  order: '起日晚于止日',
} as const

/** What would else be read as a day of the year 1101. */
const twoShortDays = /^(\d{4})-(\d{4})$/

/**
 * Reads a period of the log as it is typed: one day as `typedDay` does, `1101-1123` (also with `–`, `~`, `至`), `11月`,
 * `2026年11月`, `2026-11`, `本月`, `上月`, `今年`, `2025年`. @param today `YYYY-MM-DD` of the running duty day.
 */
export const typedPeriod = (text: string, today: string): TypedPeriod => {
  const typed = normalised(text).replace(/\s/gu, '')
  const short = twoShortDays.exec(typed)
  const whole = short ? undefined : (wholePeriod(typed, today) ?? oneDay(typed, today))
  if (whole) return checked(whole)
  const [from, to] = short ? short.slice(1) : endsOf(typed)
  const [first, last] = [oneDay(from ?? '', today), oneDay(to ?? '', today)]
  if (!first || !last) return { ok: false, why: whyNot.unread }
  return checked({ first: first.first, last: last.last })
}

/** Divided by a word or a dash; else by the middle one of its hyphens, since days may hold some too. */
const endsOf = (typed: string): readonly string[] => {
  const byWord = typed.split(/[~–—至到]/u)
  if (byWord.length > 1) return byWord.length === 2 ? byWord : []
  const parts = typed.split('-')
  return parts.length % 2 === 1
    ? []
    : [parts.slice(0, parts.length / 2).join('-'), parts.slice(parts.length / 2).join('-')]
}

const checked = (period: Period): TypedPeriod => {
  if (!isCalendarDay(period.first) || !isCalendarDay(period.last)) return { ok: false, why: whyNot.day }
  return period.first > period.last ? { ok: false, why: whyNot.order } : { ok: true, period }
}

const oneDay = (typed: string, today: string): Period | undefined => {
  const day = typedDay(typed, today)
  if (day === 'unread') return undefined
  const past = day > today ? lastOne(typed, day) : day
  return { first: past, last: past }
}

/** The log holds what happened: a day without its year or month that is still to come was meant a year or month ago. */
const lastOne = (typed: string, day: string): string => {
  const digits = typed.replace(/\D/gu, '').length
  if (digits > 4) return day
  if (digits <= 2) return `${addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)}${day.slice(7)}`
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}

const wholePeriod = (typed: string, today: string): Period | undefined => {
  const [year, month] = [today.slice(0, 4), today.slice(0, 7)]
  if (typed === '本月') return monthFrom(month)
  if (typed === '上月') return monthFrom(addDays(`${month}-01`, -1).slice(0, 7))
  if (typed === '今年') return yearFrom(year)
  const parts = /^(?:(\d{4})[年-])?(\d{1,2})月?$/u.exec(typed)
  if (parts?.[2] && (parts[1] || typed.endsWith('月')))
    return monthFrom(`${parts[1] ?? nearestYear(parts[2], today)}-${parts[2].padStart(2, '0')}`)
  const alone = /^(\d{4})年$/u.exec(typed)?.[1]
  return alone === undefined ? undefined : yearFrom(alone)
}

/** A month without its year is the last one of that name. */
const nearestYear = (month: string, today: string): string => {
  const year = Number(today.slice(0, 4))
  return String(month.padStart(2, '0') > today.slice(5, 7) ? year - 1 : year)
}

const monthFrom = (month: string): Period => {
  const first = `${month}-01`
  if (!isCalendarDay(first)) return { first, last: first }
  return { first, last: addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1) }
}

const yearFrom = (year: string): Period => ({ first: `${year}-01-01`, last: `${year}-12-31` })

/** From the first duty day's beginning to the last one's end. */
export const periodRange = ({ first, last }: Period, timeZone: string): Pick<DutyDay, 'from' | 'to'> => ({
  from: dutyDayRange(first, timeZone).from,
  to: dutyDayRange(last, timeZone).to,
})

/** `11-01–11-23`; one day as itself; with the years where they are not this one. */
export const shownPeriod = ({ first, last }: Period, today: string): string =>
  first === last ? shownDay(first, today) : `${shownDay(first, today)}–${shownDay(last, today)}`
