import { refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { CalendarRefusal } from './refusals.ts'
import { firstYear, lastYear } from './shipped-day.ts'

/** No to a year that the tables do not hold. */
export const yearOutside = (year: number): Refusal<CalendarRefusal> | undefined =>
  year < firstYear || year > lastYear
    ? refuse('calendar.year-outside', { first: firstYear, last: lastYear, year })
    : undefined
