import { type EntryRow, stateOf } from '../duty-log/index.ts'
import type { Commit } from '../kernel/event.ts'
import { itemIdOf, occursIn, valuesOf, type Word } from '../words/index.ts'
import type { Passage, SearchEntries, SearchHit } from './contract.ts'
import { passageOf, passagesOf } from './passages.ts'

/** All that the book says of one item: its row, and every line that tells of it, oldest first. */
export type Item = { readonly row: EntryRow; readonly lines: readonly Commit[] }

type Asked = Pick<SearchEntries, 'types' | 'includeStruck'>

/** The item as it is listed, or undefined where not all words occur in it or the filter keeps it out. */
export const hitOf = (
  item: Item,
  words: readonly Word[],
  { types, includeStruck = false }: Asked,
  nameOf: (account: string) => string,
): SearchHit | undefined => {
  const { row } = item
  const isStruck = eventsOf(item).some(({ kind }) => kind.endsWith('.struck'))
  if ((isStruck && !includeStruck) || (types?.length && !types.includes(row.type))) return undefined
  const said = saidOf(item)
  const isIn = (values: readonly string[]) => (word: Word) => occursIn(word, row.itemId, values)
  const others = words.filter(word => !isIn(said.now)(word))
  if (!others.every(isIn(said.earlier))) return undefined
  return {
    ...headOf(row, nameOf),
    isStruck,
    found: others.length === 0 ? 'current' : 'earlier',
    passages: passagesIn(row, said, words, others),
  }
}

const headOf = (row: EntryRow, nameOf: (account: string) => string) => ({
  itemId: row.itemId,
  occurredAt: row.occurredAt,
  type: row.type,
  isOutgoing: row.elements.direction === 'out',
  recordedByName: nameOf(row.recordedBy),
  isIncomplete: stateOf(row) === 'incomplete',
  isLate: row.late,
  isCorrected: row.earlier.length > 0,
})

type Said = { readonly now: readonly string[]; readonly earlier: readonly string[] }

const eventsOf = ({ row, lines }: Item) =>
  lines.flatMap(({ events }) => events.filter(({ data }) => itemIdOf(data) === row.itemId))

/** What was corrected since stands apart; whatever else was added to the item counts as it stands. */
const saidOf = (item: Item): Said => {
  const corrected = new Set(item.row.earlier.map(({ seq }) => seq))
  const valuesIn = (lines: readonly Commit[]) =>
    eventsOf({ ...item, lines }).flatMap(({ data }) => valuesOf(data))
  return {
    now: valuesIn(item.lines.filter(({ seq }) => !corrected.has(seq))),
    earlier: valuesIn(item.lines.filter(({ seq }) => corrected.has(seq))),
  }
}

/** The newest text first, then what else holds a word; of earlier texts only what is found nowhere else. */
const passagesIn = (
  { text }: EntryRow,
  { now, earlier }: Said,
  words: readonly Word[],
  others: readonly Word[],
): readonly Passage[] => [
  passageOf(text, words),
  ...passagesOf(
    now.filter(value => value !== text),
    words,
  ),
  ...passagesOf(earlier, others).map(passage => ({ ...passage, isEarlier: true as const })),
]
