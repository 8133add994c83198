import type { CalendarDay } from '../../shared/calendar/contract.ts'
import { type DayArrangement, isWeekend, kindLabels, weekdayOfDay } from '../../shared/calendar/index.ts'
import { fill } from '../app/fill.ts'
import { calendarText as text } from './text.ts'

/** 节, 休 or 班 beside the number; an ordinary weekend or working day has none. */
export const markOf = ({ kind, name, date }: Pick<CalendarDay, 'kind' | 'name' | 'date'>): string => {
  const isOrdinary = kind === 'work' ? !isWeekend(date) : kind === 'rest' && isWeekend(date) && name === ''
  return isOrdinary ? '' : text.marks[kind]
}

/** `10月6日 周二 休息日 国庆节 国务院公布`: what a day is, in words. */
export const dayInWords = (day: CalendarDay): string =>
  [dateInWords(day.date), arrangementInWords(day), text.sources[day.source]].join(' ')

/** `10月6日 周二`. @param date `YYYY-MM-DD`. */
export const dateInWords = (date: string): string => {
  const [, month, day] = date.split('-').map(Number)
  return `${fill(text.day, { month: month ?? 0, day: day ?? 0 })} ${weekdayOfDay(date)}`
}

/** `休息日 国庆节`. */
export const arrangementInWords = ({ kind, name }: DayArrangement): string =>
  [kindLabels[kind], name].filter(Boolean).join(' ')
