import { addDays } from '../calendar/index.ts'

/** When somebody is awaited. */
export type Days = {
  readonly on: string
  readonly weekdays?: readonly number[] | undefined
  readonly until?: string | undefined
}

/** The last day on which it can come to pass. */
export const lastDayOf = ({ on, weekdays, until = on }: Days): string => (weekdays ? until : on)

/** Whether that day is one of them. @param day `YYYY-MM-DD`. */
export const fallsOn = (days: Days, day: string): boolean => {
  const { on, weekdays } = days
  if (!weekdays) return day === on
  return day >= on && day <= lastDayOf(days) && weekdays.includes(weekdayNumber(day))
}

/** The first day of them; undefined where no day is one. */
export const firstDayOf = (days: Days): string | undefined => {
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = addDays(days.on, ahead)
    if (fallsOn(days, day)) return day
  }
  return undefined
}

/** 1 is Monday. */
export const weekdayNumber = (day: string): number => {
  const sundayFirst = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return sundayFirst === 0 ? 7 : sundayFirst
}

const words = ['一', '二', '三', '四', '五', '六', '日'] as const

/** `2026-11-24`, or `每周一、三，2026-11-24 至 2026-12-31`. */
export const daysInWords = (days: Days): string => {
  const { on, weekdays } = days
  if (!weekdays) return on
  const named = [...weekdays].sort((a, b) => a - b).map(number => words[number - 1] ?? '')
  return `每周${named.join('、')}，${on} 至 ${lastDayOf(days)}`
}
