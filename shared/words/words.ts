import { shownNumber } from '../kernel/ids.ts'
import { folded } from './fold.ts'

/** One of the words that are sought. */
export type Word = {
  /** Folded, as it was typed. */
  readonly text: string
  /** Finds it in a folded text; global, so that every place is found. */
  readonly pattern: RegExp
  /** It has the form of an item's number (`D-2611-318`, `2611-318`): then it also finds that very item. */
  readonly isNumber: boolean
}

/** So many figures make a telephone number; between its figures a hyphen or a space may stand, typed or not. */
const leastFigures = 5
const betweenFigures = '[- ]?'

/**
 * The words of a query. Traditional and simplified characters are not taken for one another: a name is found as it
 * is written.
 */
export const wordsOf = (text: string): readonly Word[] => {
  const typed = folded(text)
    .split(/\s+/u)
    .filter(word => word !== '')
  return [...new Set(typed)].map(wordOf)
}

const wordOf = (text: string): Word => ({
  text,
  pattern: new RegExp(figuresOf(text)?.join(betweenFigures) ?? escaped(text), 'g'),
  isNumber: /^(?:[a-z]-)?\d{4}-s?\d+$/.test(text),
})

/** The figures of what reads like a telephone number; undefined for everything else. */
export const figuresOf = (text: string): readonly string[] | undefined => {
  const figures = text.replaceAll('-', '')
  return /^\d+$/.test(figures) && figures.length >= leastFigures ? [...figures] : undefined
}

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&')

/** Whether the word occurs in one of the values, or is the item's own number. */
export const occursIn = (word: Word, itemId: string, values: readonly string[]): boolean =>
  (word.isNumber && isNumberOf(word.text, itemId)) || values.some(value => isIn(word, value))

/** `search` looks from the beginning, whatever the pattern was used for before. */
const isIn = ({ pattern }: Word, value: string): boolean => folded(value).search(pattern) >= 0

const isNumberOf = (text: string, itemId: string): boolean => {
  const number = folded(shownNumber(itemId))
  return number === text || number.slice(number.indexOf('-') + 1) === text
}

/** Where the words stand in a text: half-open ranges in their order, joined where they touch. */
export const marksIn = (words: readonly Word[], text: string): readonly (readonly [number, number])[] => {
  const inFolded = folded(text)
  const marks = words
    .flatMap(({ pattern }) => [...inFolded.matchAll(pattern)])
    .map(match => [match.index, match.index + match[0].length] as const)
    .sort(([a], [b]) => a - b)
  return joined(marks)
}

const joined = (marks: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  for (const [from, to] of marks) {
    const last = found.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  return found
}
