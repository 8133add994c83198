import type { EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { PhrasesVersion } from './contract.ts'
import type { PhrasesEvent } from './events.ts'
import type { PhrasesState } from './state.ts'

/** The same for every order: of two versions made apart both stay, the later one in force. */
export const evolvePhrases = (
  state: PhrasesState,
  { kind, data }: PhrasesEvent,
  { at, actor, seq }: EventMeta,
): void => {
  const { type, revision, phrases, reason } = data
  const version: PhrasesVersion = { kind: kindOf[kind], revision, phrases, reason, by: actor, at, seq }
  state.versions[type] = [...(own(state.versions, type) ?? []), version].sort(inOrder)
}

const kindOf = {
  'phrases.changed': 'changed',
  'phrases.restored': 'restored',
} as const satisfies { [K in PhrasesEvent['kind']]: PhrasesVersion['kind'] }

const inOrder = (a: PhrasesVersion, b: PhrasesVersion): number =>
  a.revision - b.revision || compare(a.at, b.at) || a.seq - b.seq
