import { addDays, isCalendarDay, typedDay } from '../../shared/calendar/index.ts'

/** How far behind today a day may lie that was typed without its year. */
const daysBack = 31

/**
 * A day as it is typed for what is to come: `5` is the next fifth, `1205` the next fifth of December; `+3` in three days.
 * undefined for what is none. @param today `YYYY-MM-DD`.
 */
export const dayAhead = (typed: string, today: string): string | undefined => {
  const text = typed.normalize('NFKC').trim()
  const further = /^\+(\d{1,3})$/u.exec(text)?.[1]
  if (further !== undefined) return addDays(today, Number(further))
  const day = typedDay(text, today)
  if (!isCalendarDay(day)) return undefined
  if (/^\d{1,2}$/u.test(text)) return day >= today ? day : onNextMonth(day, today)
  const isWithYear = /^\d{4}[-/.]?\d{1,2}[-/.]?\d{1,2}$/u.test(text) && text.replace(/\D/gu, '').length > 4
  if (isWithYear || day >= addDays(today, -daysBack)) return day
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

const onNextMonth = (day: string, today: string): string | undefined => {
  const month = addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)
  const date = day.slice(8)
  const candidates = [`${today.slice(0, 7)}-${date}`, `${month}-${date}`]
  return candidates.find(one => one >= today && isCalendarDay(one))
}
