import { shownTime } from '../calendar/index.ts'
import { type EntryType, entryTypes } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { RestorePhrases, SetPhrases } from './contract.ts'
import { defaultPhrases } from './default-phrases.ts'
import type { PhrasesChanged, PhrasesRestored } from './events.ts'
import type { PhrasesRefusal } from './refusals.ts'
import { lastVersionOf, type PhrasesState, versionsOf } from './state.ts'
import { isSameList, phrasesFor } from './views.ts'

/** The phrases and the names of those who changed them. */
export type PhrasesSurroundings = {
  readonly phrases: Frozen<PhrasesState>
  readonly nameOf: (account: string) => string
}

type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<PhrasesRefusal> | undefined

/** A list is set as a whole: what stands in it and in which order. */
export const decideSetPhrases = (
  around: PhrasesSurroundings,
  { type, reason, revision, ...input }: SetPhrases,
  when: When,
): Decision<PhrasesChanged, PhrasesRefusal> => {
  const phrases = input.phrases.map(phrase => phrase.trim())
  const no =
    staleRevision(around, type, revision, when) ??
    saidTwice(phrases) ??
    (isSameList(phrases, phrasesFor(around.phrases, type))
      ? refuse('phrases.nothing-changed', { type: entryTypes[type].label })
      : undefined)
  if (no) return no
  const data = { type, phrases, reason, revision: nextRevision(around.phrases, type) }
  return accept({ kind: 'phrases.changed', v: 1, data })
}

export const decideRestorePhrases = (
  around: PhrasesSurroundings,
  { type, reason, revision }: RestorePhrases,
  when: When,
): Decision<PhrasesRestored, PhrasesRefusal> => {
  const phrases = defaultPhrases[type]
  const no =
    staleRevision(around, type, revision, when) ??
    (isSameList(phrases, phrasesFor(around.phrases, type))
      ? refuse('phrases.default-already', { type: entryTypes[type].label })
      : undefined)
  if (no) return no
  const data = { type, phrases, reason, revision: nextRevision(around.phrases, type) }
  return accept({ kind: 'phrases.restored', v: 1, data })
}

const nextRevision = (state: Frozen<PhrasesState>, type: EntryType): number =>
  (lastVersionOf(state, type)?.revision ?? 0) + 1

const staleRevision = (
  { phrases, nameOf }: PhrasesSurroundings,
  type: EntryType,
  seen: number | undefined,
  { now, timeZone }: When,
): No => {
  const last = lastVersionOf(phrases, type)
  if (!last || seen === undefined || seen === versionsOf(phrases, type).length) return undefined
  const params = {
    name: nameOf(last.by),
    at: shownTime(last.at, timeZone, now),
    type: entryTypes[type].label,
  }
  return refuse('phrases.revision-stale', params)
}

const saidTwice = (phrases: readonly string[]): No => {
  const phrase = phrases.find((one, place) => phrases.indexOf(one) < place)
  return phrase === undefined ? undefined : refuse('phrases.twice', { phrase })
}
