import { addDays, isCalendarDay } from '../../shared/calendar/index.ts'

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['ArrowUp', -7],
  ['ArrowDown', 7],
])

/** The day that a key leads to: ← → a day, ↑ ↓ a week, PgUp PgDn a month, Home End the ends of the month. */
export const dayAfterKey = (date: string, key: string): string | undefined => {
  const step = steps.get(key)
  if (step !== undefined) return addDays(date, step)
  if (key === 'PageUp') return sameDayOfMonth(date, -1)
  if (key === 'PageDown') return sameDayOfMonth(date, 1)
  if (key === 'Home') return `${date.slice(0, 7)}-01`
  return key === 'End' ? lastOfMonth(date.slice(0, 7)) : undefined
}

/** The same day so many months on, or the month's last where it has no such day. */
export const sameDayOfMonth = (date: string, months: number): string => {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const wanted = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
  const same = `${wanted}-${date.slice(8)}`
  return isCalendarDay(same) ? same : lastOfMonth(wanted)
}

/** @param month `YYYY-MM`. */
const lastOfMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
