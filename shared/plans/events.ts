import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Plan } from './kinds.ts'

/** By whom and when the commit says. `revision`: which version of this kind's plan it is, from 1. */
type Version = Plan & {
  readonly kind: string
  readonly reason: string
  readonly revision: number
}

export type PlanChanged = Event<'plans.changed', Version>

/** From now on the shipped plan counts, also one that a later program brings; the lines are those of the day. */
export type PlanRestored = Event<'plans.restored', Version>

export type PlansEvent = PlanChanged | PlanRestored

export const plansVersions = {
  'plans.changed': [],
  'plans.restored': [],
} as const satisfies { [K in PlansEvent['kind']]: readonly Upcast[] }

export const isPlansEvent = (event: Event): event is PlansEvent => Object.hasOwn(plansVersions, event.kind)
