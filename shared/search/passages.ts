import { marksIn, type Word } from '../words/index.ts'
import type { Passage } from './contract.ts'

/** Characters of a passage, and how many of them stand before its first mark where the text begins earlier. */
const [longest, before] = [120, 20]
const mostPassages = 3

/** The beginning of a text, or the stretch around the first place that matches; on one line. */
export const passageOf = (text: string, words: readonly Word[]): Passage => {
  const line = text.replace(/\s/gu, ' ')
  const marks = marksIn(words, line)
  const from = startOf(line, marks[0]?.[0] ?? 0)
  const to = wholeCharacters(line, Math.min(line.length, from + longest))
  const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : '']
  const move = head.length - from
  return {
    text: `${head}${line.slice(from, to)}${tail}`,
    marks: marks
      .filter(([start]) => start < to)
      .map(([start, end]) => [start + move, Math.min(end, to) + move] as const),
  }
}

/** Of values that hold a word, those that say something new. */
export const passagesOf = (values: readonly string[], words: readonly Word[]): readonly Passage[] =>
  [...new Set(values)]
    .filter(value => marksIn(words, value).length > 0)
    .slice(0, mostPassages)
    .map(value => passageOf(value, words))

const startOf = (line: string, mark: number): number =>
  mark + before < longest ? 0 : wholeCharacters(line, mark - before)

/** Never between the halves of a character. */
const wholeCharacters = (line: string, at: number): number => {
  const code = line.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
