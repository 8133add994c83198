import type { Event } from '../../kernel/event.ts'
import type { Upcast } from '../../kernel/upcast.ts'
import type { Requirable } from '../elements.ts'

/** By whom and when the commit says. `revision`: which version of this type's list it is, from 1. */
type Version = {
  readonly type: string
  readonly required: readonly Requirable[]
  readonly reason: string
  readonly revision: number
}

export type RequirementsChanged = Event<'requirements.changed', Version>

/** From now on the shipped list counts, also one that a later program brings; `required` is that of the day. */
export type RequirementsRestored = Event<'requirements.restored', Version>

export type RequirementsEvent = RequirementsChanged | RequirementsRestored

export const requirementsVersions = {
  'requirements.changed': [],
  'requirements.restored': [],
} as const satisfies { [K in RequirementsEvent['kind']]: readonly Upcast[] }

export const isRequirementsEvent = (event: Event): event is RequirementsEvent =>
  Object.hasOwn(requirementsVersions, event.kind)
