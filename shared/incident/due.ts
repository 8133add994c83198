import type { ReportLimitName } from '../report-limits/index.ts'
import { byTime, type ClockFacts, type IncidentClock } from './clock-facts.ts'

type Started = { readonly startedAt: string; readonly metAt?: string | undefined }

/**
 * When a limit that began then is up. A grade given meanwhile counts from the same beginning; where that would be over by
 * then, a tighter limit begins with the grade, and what was over before stays so.
 */
export const dueUnder = (
  { limits, gradings }: Pick<ClockFacts, 'limits' | 'gradings'>,
  name: ReportLimitName,
  { startedAt, metAt }: Started,
): string => {
  const graded = byTime(gradings)
  const before = graded.filter(({ at }) => at <= startedAt).at(-1)
  let due = minutesLater(startedAt, (before?.limits ?? limits)[name])
  for (const grading of graded.filter(({ at }) => at > startedAt)) {
    if ((metAt !== undefined && metAt <= grading.at) || due <= grading.at) break
    const anew = minutesLater(startedAt, grading.limits[name])
    due = anew > grading.at ? anew : earliest(due, minutesLater(grading.at, grading.limits[name]))
  }
  return due
}

const earliest = (a: string, b: string): string => (a < b ? a : b)

export const minutesLater = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()

type Limit = Pick<IncidentClock, 'clock' | 'name' | 'startedAt'> & { readonly dueAt: string }
type Until = {
  readonly metAt?: string | undefined
  readonly endedAt?: string | undefined
  readonly now: string
}

/** Kept or late where it was met; else by the hour, or as it stood at the end. */
export const clockAt = (limit: Limit, { metAt, endedAt, now }: Until): IncidentClock => {
  const lateBy = (at: string) => Math.max(0, Date.parse(at) - Date.parse(limit.dueAt))
  if (metAt !== undefined && metAt <= limit.dueAt) return { ...limit, metAt, state: 'kept' }
  if (metAt !== undefined) return { ...limit, metAt, lateByMs: lateBy(metAt), state: 'late' }
  if (endedAt !== undefined) return { ...limit, lateByMs: lateBy(endedAt), state: 'dropped' }
  return now < limit.dueAt
    ? { ...limit, state: 'running' }
    : { ...limit, lateByMs: lateBy(now), state: 'overdue' }
}
