import { minutesBetween } from '../../shared/calendar/index.ts'
import type { ShiftDay, ShownPost } from '../../shared/shift/contract.ts'
import { shiftPosts } from '../../shared/shift/index.ts'

const minutesOfWeek = 7 * 1440

/** A gap that runs now or begins within a week calls for somebody; one further off is only not planned yet. */
export const isSoon = ({ shift, from, to }: ShownPost, now: string): boolean =>
  shift === undefined && to > now && minutesBetween(now, from) <= minutesOfWeek

/** Posts without anybody, of those that are not over. */
export const gapsIn = (days: readonly ShiftDay[], now: string): number =>
  days.flatMap(({ posts }) => shiftPosts.filter(post => !posts[post].shift && posts[post].to > now)).length
