import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** By whom and when the commit says. `revision`: which version of this type's list it is, from 1. */
type Version = {
  readonly type: string
  readonly phrases: readonly string[]
  readonly reason: string
  readonly revision: number
}

export type PhrasesChanged = Event<'phrases.changed', Version>

/** From now on the shipped list counts, also one that a later program brings; `phrases` is that of the day. */
export type PhrasesRestored = Event<'phrases.restored', Version>

export type PhrasesEvent = PhrasesChanged | PhrasesRestored

export const phrasesVersions = {
  'phrases.changed': [],
  'phrases.restored': [],
} as const satisfies { [K in PhrasesEvent['kind']]: readonly Upcast[] }

export const isPhrasesEvent = (event: Event): event is PhrasesEvent =>
  Object.hasOwn(phrasesVersions, event.kind)
