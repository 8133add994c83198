import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { PhrasesVersion } from './contract.ts'

/** Every version of every type's list, oldest first: a few in a year, like those of the limits. */
export type PhrasesState = { versions: { [type: string]: PhrasesVersion[] } }

export const emptyPhrases = (): PhrasesState => ({ versions: {} })

export const versionsOf = (state: Frozen<PhrasesState>, type: string): readonly Frozen<PhrasesVersion>[] =>
  own(state.versions, type) ?? []

export const lastVersionOf = (
  state: Frozen<PhrasesState>,
  type: string,
): Frozen<PhrasesVersion> | undefined => versionsOf(state, type).at(-1)
