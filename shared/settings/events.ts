import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** By whom and when the commit says. `revision`: which change of this limit it is, from 1. */
type Change = {
  readonly name: string
  readonly before: number
  readonly value: number
  readonly reason: string
  readonly revision: number
}

export type LimitChanged = Event<'settings.changed', Change>

/** From now on the default counts, also one that a later program brings; `value` is that of the day. */
export type LimitRestored = Event<'settings.restored', Change>

export type SettingsEvent = LimitChanged | LimitRestored

export const settingsVersions = {
  'settings.changed': [],
  'settings.restored': [],
} as const satisfies { [K in SettingsEvent['kind']]: readonly Upcast[] }

export const isSettingsEvent = (event: Event): event is SettingsEvent =>
  Object.hasOwn(settingsVersions, event.kind)
