import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ChecklistItem } from './shipped-items.ts'

/** By whom and when the commit says. `revision`: which version of this post's list it is, from 1. */
type Version = {
  readonly post: string
  readonly items: readonly ChecklistItem[]
  readonly reason: string
  readonly revision: number
}

export type ChecklistChanged = Event<'checklists.changed', Version>

/** From now on the shipped list counts, also one that a later program brings; `items` are those of the day. */
export type ChecklistRestored = Event<'checklists.restored', Version>

export type ChecklistsEvent = ChecklistChanged | ChecklistRestored

export const checklistsVersions = {
  'checklists.changed': [],
  'checklists.restored': [],
} as const satisfies { [K in ChecklistsEvent['kind']]: readonly Upcast[] }

export const isChecklistsEvent = (event: Event): event is ChecklistsEvent =>
  Object.hasOwn(checklistsVersions, event.kind)
