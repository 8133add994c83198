import type { EventMeta } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import type { LimitChange } from './contract.ts'
import type { SettingsEvent } from './events.ts'
import { changesOf, type SettingsState } from './state.ts'

/** The same for every order: of two changes made apart both stay, the later one in force. */
export const evolveSettings = (
  settings: SettingsState,
  { kind, data }: SettingsEvent,
  { at, actor, seq }: EventMeta,
): void => {
  const { name, revision, before, value, reason } = data
  const change: LimitChange = { kind: kindOf[kind], revision, before, value, reason, by: actor, at, seq }
  settings.changes[name] = [...changesOf(settings, name), change].sort(inOrder)
}

const kindOf = {
  'settings.changed': 'changed',
  'settings.restored': 'restored',
} as const satisfies { [K in SettingsEvent['kind']]: LimitChange['kind'] }

const inOrder = (a: LimitChange, b: LimitChange): number =>
  a.revision - b.revision || compare(a.at, b.at) || a.seq - b.seq
