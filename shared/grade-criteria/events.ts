import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** By whom and when the commit says. `revision`: which version of this grade's list it is, from 1. */
type Version = {
  readonly grade: string
  readonly criteria: readonly string[]
  readonly reason: string
  readonly revision: number
}

export type CriteriaChanged = Event<'grade-criteria.changed', Version>

/** From now on the shipped list counts, also one that a later program brings; the lines are those of the day. */
export type CriteriaRestored = Event<'grade-criteria.restored', Version>

export type GradeCriteriaEvent = CriteriaChanged | CriteriaRestored

export const gradeCriteriaVersions = {
  'grade-criteria.changed': [],
  'grade-criteria.restored': [],
} as const satisfies { [K in GradeCriteriaEvent['kind']]: readonly Upcast[] }

export const isGradeCriteriaEvent = (event: Event): event is GradeCriteriaEvent =>
  Object.hasOwn(gradeCriteriaVersions, event.kind)
