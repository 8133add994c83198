import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/**
 * Somebody at the gate became an entry of the duty log, in the same line as both. `itemId`: the entry. `gateId`: the
 * visit, or the turning away, that it came from.
 */
export type PetitionHandedOn = Event<
  'petition.handed-on',
  { readonly itemId: string; readonly gateId: string }
>

export const petitionVersions = {
  'petition.handed-on': [],
} as const satisfies { [K in PetitionHandedOn['kind']]: readonly Upcast[] }

export const isPetitionEvent = (event: Event): event is PetitionHandedOn =>
  Object.hasOwn(petitionVersions, event.kind)
