import type { RetentionStanding } from '../../shared/retention/contract.ts'
import type { MonthOfPeople } from '../../shared/retention/index.ts'
import { fill } from '../app/fill.ts'
import { retentionText } from './text.ts'

const { waitingFor: text } = retentionText

export const totalOf = (months: readonly MonthOfPeople[]): number =>
  months.reduce((sum, { people }) => sum + people, 0)

/** Months whose time is over up to the one that was typed (`YYYY-MM`). */
export const meantBy = (due: readonly MonthOfPeople[], typed: string): readonly MonthOfPeople[] =>
  due.filter(({ month }) => month <= typed.trim())

/** `2024-08 至 2024-10`; one month alone. */
export const rangeOf = (months: readonly MonthOfPeople[]): string => {
  const [first = '', last = ''] = [months[0]?.month, months.at(-1)?.month]
  return first === last ? first : fill(text.range, { first, last })
}

/** What waits for the second person, in one sentence but for the time. */
export const wordsOfMonths = (
  { months, keptMonths, byName, at }: NonNullable<RetentionStanding['proposed']>,
  shownAt: (instant: string) => string,
): string =>
  fill(text.stands, {
    by: byName,
    at: shownAt(at),
    months: rangeOf(months),
    people: totalOf(months),
    kept: keptMonths,
  })
