import { compareItemIds, shownNumber } from '../kernel/ids.ts'
import { compare } from '../kernel/reading.ts'
import { folded, valuesOf, type Word, wordsOf } from '../words/index.ts'
import type { EntryPageQuery, EntryRow, ShownEntry } from './contract.ts'
import { facetOf } from './facet/facet.ts'
import type { ShownHandling } from './handling/contract.ts'
import { isIn } from './handling/entry-state.ts'
import { registeredInWords } from './registered.ts'

type Filter = Pick<EntryPageQuery, 'types' | 'states' | 'people' | 'text'>
type NameOf = (account: string) => string
/** Whether hanzi with these initials, in lower-case letters, follow one another in the text. */
export type AreInitialsIn = (initials: string, text: string) => boolean

/** Whether a row passes the filter row of the table; an empty filter passes everything. */
export const entryFilter = (
  { types, states, people, text }: Filter,
  areInitialsIn: AreInitialsIn,
): ((row: EntryRow) => boolean) => {
  const hasWords = wordsFilter(text ?? '', areInitialsIn)
  const isNarrowed = wordsOf(text ?? '').length > 0
  return row =>
    (!types?.length || types.includes(row.type)) &&
    (!states?.length || states.some(state => isIn(row, state))) &&
    (!people?.length || facetOf(row).people.some(account => people.includes(account))) &&
    (!isNarrowed || (isSought(row, states) && hasWords(row)))
}

/** Struck text is left out of a search unless it is asked for (domain.md §6). */
const isSought = ({ handling }: EntryRow, states: Filter['states']): boolean =>
  handling.stage !== 'struck' || states?.includes('struck') === true

/** Whether all of the words, or names by their initials, stand in what is written of an entry, struck or not. */
export const wordsFilter = (text: string, areInitialsIn: AreInitialsIn): ((row: EntryRow) => boolean) => {
  const words = wordsOf(text)
  return row => haveWords(searched(row).map(folded), words, areInitialsIn)
}

const haveWords = (
  fields: readonly string[],
  words: readonly Word[],
  areInitialsIn: AreInitialsIn,
): boolean =>
  words.every(({ text, pattern }) =>
    fields.some(field => field.search(pattern) >= 0 || (isInitials(text) && areInitialsIn(text, field))),
  )

/** A single letter is in nearly everything. */
export const isInitials = (word: string): boolean => /^[a-z]{2,}$/.test(word)

const searched = ({ text, elements, itemId, registered, handling }: EntryRow): string[] => [
  text,
  ...valuesOf(elements),
  shownNumber(itemId),
  ...(registered ? [registeredInWords(registered)] : []),
  ...handling.acts.flatMap(act => [
    ...('text' in act ? [act.text] : []),
    ...('result' in act ? [act.result] : []),
    ...('reason' in act ? [act.reason] : []),
  ]),
  ...handling.forwardings.flatMap(({ name, section }) => [name, section]),
]

type Happened = Pick<EntryRow, 'itemId' | 'occurredAt'>

/** Newest first unless asked otherwise; what happened at one instant, in the order of the items' birth. */
export const entryOrder =
  (order: EntryPageQuery['order'] = 'newest') =>
  (a: Happened, b: Happened): number =>
    (order === 'oldest' ? 1 : -1) *
    (compare(a.occurredAt, b.occurredAt) || compareItemIds(a.itemId, b.itemId))

export const shownEntry = (row: EntryRow, nameOf: NameOf): ShownEntry => ({
  ...row,
  byName: nameOf(row.by),
  recordedByName: nameOf(row.recordedBy),
  handling: shownHandling(row, nameOf),
  earlier: row.earlier.map(statement => ({ ...statement, byName: nameOf(statement.by) })),
})

const shownHandling = ({ handling }: EntryRow, nameOf: NameOf): ShownHandling => ({
  ...handling,
  acts: handling.acts.map(act => ({ ...act, byName: nameOf(act.by) })),
  forwardings: handling.forwardings.map(to =>
    to.acknowledged ? { ...to, signedBy: nameOf(to.acknowledged.by) } : to,
  ),
})
