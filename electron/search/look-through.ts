import { itemIdOf, occursIn, valuesOf, type Word } from '../../shared/words/index.ts'
import { JournalDamaged } from '../journal/failures.ts'
import type { Chunk } from './chunks.ts'
import type { Finder } from './finder.ts'
import { bornIn, eventsIn, type FoundLine, linesWith } from './lines-with.ts'

/** What a search looks for, and what it has to keep in mind on its way back through the lines. */
export type Sought = {
  readonly words: readonly Word[]
  readonly finders: readonly Finder[]
  /** Items that lines written later tell of → the words found there, a bit for each. */
  readonly noted: Map<string, number>
}

export type Limits = {
  /** Lines that begin before this byte of the file are left alone. */
  readonly from: number
  readonly mostItems: number
}

/** The items that are complete with these lines, and the byte of the file from which on they were looked through. */
export type Looked = { readonly itemIds: readonly string[]; readonly begin: number }

/** Throws JournalDamaged where a line's events cannot be read. */
export const lookThrough = (
  sought: Sought,
  chunk: Chunk,
  file: string,
  { from, mostItems }: Limits,
): Looked => {
  const itemIds: string[] = []
  for (const line of linesWith(chunk.bytes, sought.finders)) {
    const begin = chunk.begin + line.begin
    if (begin < from) break
    const born = bornIn(chunk.bytes, line)
    if (mayMatter(sought, line, born)) itemIds.push(...itemsWith(sought, chunk, line, file))
    if (born !== undefined) sought.noted.delete(born)
    if (itemIds.length >= mostItems) return { itemIds, begin }
  }
  return { itemIds, begin: Math.max(chunk.begin, from) }
}

/** A first statement with some of the words only matters where something later was noted of that item. */
const mayMatter = ({ words, noted }: Sought, { mask }: FoundLine, born: string | undefined): boolean =>
  mask === everyWord(words) || born === undefined || noted.has(born)

const everyWord = (words: readonly Word[]): number => 2 ** words.length - 1

/** Of a line that was found by its bytes, the items in which now every word was met. */
const itemsWith = (
  sought: Sought,
  { bytes, begin }: Chunk,
  line: FoundLine,
  file: string,
): readonly string[] => {
  const events = eventsIn(bytes, line)
  if (!events) throw new JournalDamaged(file, begin + line.begin, 'line-form')
  return [...valuesByItem(events)].flatMap(([itemId, values]) => {
    const before = sought.noted.get(itemId) ?? 0
    const mask = before | maskOf(sought.words, itemId, values)
    if (mask > 0) sought.noted.set(itemId, mask)
    return mask === everyWord(sought.words) && before !== mask ? [itemId] : []
  })
}

const valuesByItem = (events: readonly unknown[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  for (const event of events) {
    const data = Object(event).data
    const itemId = itemIdOf(data)
    if (itemId !== undefined) found.set(itemId, [...(found.get(itemId) ?? []), ...valuesOf(data)])
  }
  return found
}

const maskOf = (words: readonly Word[], itemId: string, values: readonly string[]): number =>
  words.reduce((mask, word, place) => (occursIn(word, itemId, values) ? mask | (1 << place) : mask), 0)
