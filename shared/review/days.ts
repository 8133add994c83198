import { addDays, dutyDayRange, shownTime } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { StationState } from '../station/index.ts'
import type { UnreviewedDay, UnreviewedDays } from './contract.ts'
import type { DayStage } from './stages.ts'
import { type ReviewState, reviewedDay } from './state.ts'

export type ReviewAround = Frozen<{ reviews: ReviewState; settings: SettingsState; station: StationState }>
export type When = { readonly now: string; readonly timeZone: string }

const minute = 60_000
const dayMs = 24 * 60 * minute

/** The first duty day that the book was there for. */
export const firstReviewedDay = ({ station }: ReviewAround, { now, timeZone }: When): string =>
  dutyDayRange(station.established?.at ?? now, timeZone).day

/** From when on a day can be signed: shortly before its end, for the leader who goes off duty with it (◇). */
export const signableFrom = ({ settings }: ReviewAround, to: string): string =>
  later(to, -limitInForce(settings, 'review.sign-early') * minute)

/** From when on its signature is overdue (◇). */
export const overdueAt = ({ settings }: ReviewAround, to: string): string =>
  later(to, limitInForce(settings, 'review.overdue-after') * dayMs)

/** Where a day stands at this moment. */
export const stageOfDay = (around: ReviewAround, day: string, when: When): DayStage => {
  const { from, to } = dutyDayRange(day, when.timeZone)
  if (day < firstReviewedDay(around, when)) return 'before'
  if (when.now < from) return 'ahead'
  if (reviewedDay(around.reviews, day).signed) return 'signed'
  if (when.now >= to) return 'ended'
  return when.now >= signableFrom(around, to) ? 'ending' : 'running'
}

/** Newest of the days that can be signed now. */
export const newestSignable = (around: ReviewAround, when: When): string => {
  const running = dutyDayRange(when.now, when.timeZone)
  return when.now >= signableFrom(around, running.to) ? running.day : addDays(running.day, -1)
}

const mostListed = 60

/** Every day that can be signed and is not, or was added to since; the oldest first. What is not signed stays. */
export const unreviewedDays = (around: ReviewAround, when: When): UnreviewedDays => {
  const newest = newestSignable(around, when)
  const waiting: string[] = []
  for (let day = firstReviewedDay(around, when); day <= newest; day = addDays(day, 1))
    if (isWaiting(around, day)) waiting.push(day)
  const shown = waiting.slice(0, mostListed).map(day => shownDay(around, day, when))
  return { total: waiting.length, overdue: overdueAmong(around, waiting, when), days: shown }
}

/** Days follow one another: those that are overdue are the first ones. */
const overdueAmong = (around: ReviewAround, waiting: readonly string[], when: When): number => {
  const last = waiting.findLastIndex(day => isOverdue(around, day, when))
  return waiting.slice(0, last + 1).filter(day => !reviewedDay(around.reviews, day).signed).length
}

const isOverdue = (around: ReviewAround, day: string, { now, timeZone }: When): boolean =>
  !reviewedDay(around.reviews, day).signed && overdueAt(around, dutyDayRange(day, timeZone).to) <= now

const isWaiting = ({ reviews }: ReviewAround, day: string): boolean => {
  const reviewed = own(reviews.days, day)
  return !reviewed?.signed || reviewed.added > 0
}

const shownDay = (around: ReviewAround, day: string, when: When): UnreviewedDay => {
  const { from, to } = dutyDayRange(day, when.timeZone)
  return {
    day,
    from,
    to,
    isOverdue: isOverdue(around, day, when),
    added: reviewedDay(around.reviews, day).added,
  }
}

/** The day that a leader wants to see first: the newest that waits for him, else the newest there is. */
export const dayToReview = (around: ReviewAround, when: When): string => {
  const newest = newestSignable(around, when)
  const first = firstReviewedDay(around, when)
  for (let day = newest; day >= first; day = addDays(day, -1)) if (isWaiting(around, day)) return day
  return [newest, first].sort().at(-1) ?? newest
}

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

export const shownAt = (instant: string, { now, timeZone }: When): string => shownTime(instant, timeZone, now)
