import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
} from '../unit-table/index.ts'
import type { RestorePhrases, SetPhrases } from './contract.ts'
import { defaultPhrases } from './default-phrases.ts'
import type { PhrasesChanged, PhrasesRestored } from './events.ts'
import type { PhrasesRefusal } from './refusals.ts'
import { phrasesTable } from './table.ts'

type Around = TableSurroundings<readonly string[]>
type When = Pick<Context, 'now' | 'timeZone'>

/** A list is set as a whole: what stands in it and in which order. */
export const decideSetPhrases = (
  around: Around,
  { type, reason, revision, ...input }: SetPhrases,
  when: When,
): Decision<PhrasesChanged, PhrasesRefusal | UnitTableRefusal> => {
  const phrases = input.phrases.map(phrase => phrase.trim())
  const next = nextVersion(phrasesTable, around, { key: type, revision, content: phrases }, when)
  if (!next.ok) return next
  const no = saidTwice(phrases)
  if (no) return no
  const data = { type, phrases, reason, revision: next.revision }
  return accept({ kind: 'phrases.changed', v: 1, data })
}

export const decideRestorePhrases = (
  around: Around,
  { type, reason, revision }: RestorePhrases,
  when: When,
): Decision<PhrasesRestored, UnitTableRefusal> => {
  const next = nextRestored(phrasesTable, around, { key: type, revision }, when)
  if (!next.ok) return next
  const data = { type, phrases: defaultPhrases[type], reason, revision: next.revision }
  return accept({ kind: 'phrases.restored', v: 1, data })
}

const saidTwice = (phrases: readonly string[]): Refusal<PhrasesRefusal> | undefined => {
  const phrase = phrases.find((one, place) => phrases.indexOf(one) < place)
  return phrase === undefined ? undefined : refuse('phrases.twice', { phrase })
}
