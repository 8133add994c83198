import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { LimitChange } from './contract.ts'

/**
 * Every change of every limit, oldest first. They are kept in mind and not read back from the journal: there are a
 * few in a year, the newest of each is needed at every decision, and a limit is no item of a day that the index of
 * items could find.
 */
export type SettingsState = { changes: { [limit: string]: LimitChange[] } }

export const emptySettings = (): SettingsState => ({ changes: {} })

/** All changes of one limit, oldest first. */
export const changesOf = (settings: Frozen<SettingsState>, name: string): readonly LimitChange[] =>
  own(settings.changes, name) ?? []

export const lastChangeOf = (settings: Frozen<SettingsState>, name: string): LimitChange | undefined =>
  changesOf(settings, name).at(-1)
