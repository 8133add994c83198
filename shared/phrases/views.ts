import { type EntryType, entryTypeIds, entryTypes } from '../duty-log/index.ts'
import type { Frozen } from '../kernel/event.ts'
import type { PhrasesRow, PhrasesVersion, ShownPhrasesVersion } from './contract.ts'
import { defaultPhrases } from './default-phrases.ts'
import { lastVersionOf, type PhrasesState, versionsOf } from './state.ts'

type NameOf = (account: string) => string

/** The phrases that count now for a type of entry, in their order. */
export const phrasesFor = (state: Frozen<PhrasesState>, type: EntryType): readonly string[] => {
  const last = lastVersionOf(state, type)
  return last?.kind === 'changed' ? last.phrases : defaultPhrases[type]
}

/** Answers `phrases.list`, in the order of the types. */
export const phrasesRows = (state: Frozen<PhrasesState>, nameOf: NameOf): readonly PhrasesRow[] =>
  entryTypeIds.map(type => phrasesRow(state, type, nameOf))

const phrasesRow = (state: Frozen<PhrasesState>, type: EntryType, nameOf: NameOf): PhrasesRow => {
  const phrases = phrasesFor(state, type)
  const last = lastVersionOf(state, type)
  return {
    type,
    label: entryTypes[type].label,
    phrases,
    default: defaultPhrases[type],
    revision: versionsOf(state, type).length,
    ...(last && !isSameList(phrases, defaultPhrases[type]) && { changed: shownVersion(last, nameOf) }),
  }
}

/** Answers `phrases.history`: every version of one type's list, newest first. */
export const phrasesHistory = (
  state: Frozen<PhrasesState>,
  type: EntryType,
  nameOf: NameOf,
): readonly ShownPhrasesVersion[] =>
  versionsOf(state, type)
    .map(version => shownVersion(version, nameOf))
    .reverse()

const shownVersion = (version: Frozen<PhrasesVersion>, nameOf: NameOf): ShownPhrasesVersion => ({
  ...version,
  byName: nameOf(version.by),
})

export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((phrase, place) => phrase === b[place])
