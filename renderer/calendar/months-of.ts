import type { CalendarDay } from '../../shared/calendar/contract.ts'

export type Week = readonly (CalendarDay | undefined)[]
export type Month = { readonly month: number; readonly weeks: readonly Week[] }

/** The twelve months in weeks from Monday; a place before the first or after the last day is empty. */
export const monthsOf = (days: readonly CalendarDay[]): readonly Month[] =>
  Array.from({ length: 12 }, (_, place) => {
    const month = place + 1
    const ofMonth = days.filter(({ date }) => Number(date.slice(5, 7)) === month)
    return { month, weeks: weeksOf(ofMonth) }
  })

const weeksOf = (days: readonly CalendarDay[]): readonly Week[] => {
  const before = days[0] ? daysSinceMonday(days[0].date) : 0
  const places: readonly (CalendarDay | undefined)[] = [
    ...Array.from({ length: before }, () => undefined),
    ...days,
  ]
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => places[week * 7 + place]),
  )
}

const daysSinceMonday = (date: string): number => (new Date(`${date}T00:00:00.000Z`).getUTCDay() + 6) % 7
