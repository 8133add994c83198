import { clockOf, minutesBetween } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { fill } from '../app/fill.ts'
import { handoverText } from './text.ts'

const text = handoverText.arrival

/** How early or late somebody is, by the limit that stands in the shift. */
export type Arrived = { readonly isLate: boolean; readonly words: string }

export const arrivedInWords = (
  arrivedAt: string,
  { from, dueAt }: PostStanding['shift'],
  timeZone: string,
): Arrived => {
  const at = clockOf(arrivedAt, timeZone)
  if (dueAt === undefined) return { isLate: false, words: fill(text.middle, { at }) }
  const early = Math.floor(minutesBetween(arrivedAt, dueAt))
  if (early === 0) return { isLate: false, words: fill(text.exact, { at }) }
  if (early > 0) return { isLate: false, words: fill(text.onTime, { at, minutes: early }) }
  const words = { at, minutes: -early, early: minutesBetween(dueAt, from), rule: '§6.3' }
  return { isLate: true, words: fill(text.late, words) }
}
