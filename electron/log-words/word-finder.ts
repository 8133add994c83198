import { isInitials } from '../../shared/duty-log/index.ts'
import { type Word, wordsOf } from '../../shared/words/index.ts'
import { type Finder, finderOf } from '../search/finder.ts'
import { initialsIn } from './initials-in.ts'

export type WordFinder = {
  /** Tells of every place in bytes of a journal where the row would show the word, and of few others. */
  readonly find: Finder
  /** Whether the word stands for certain between two places within one value; false where only the row tells. */
  readonly isCertain: (bytes: Buffer, from: number, to: number) => boolean
}

/** A word of the log's filter, sought in the bytes of a journal. */
export const wordFinderOf = (word: Word): WordFinder => {
  const initials = isInitials(word.text) ? initialsIn(word.text) : undefined
  const bytes = isPlain(word.text) ? Buffer.from(word.text) : undefined
  const finders = [
    finderOf(word),
    ...(initials ? [everyPlace(initials)] : []),
    ...(isOfNumber(word.text) ? wordsOf(withoutLetter(word.text)).map(finderOf) : []),
    ...(isOfRegister(word.text) ? [registered] : []),
  ]
  return {
    find: (within, onPlace) => {
      for (const find of finders) find(within, onPlace)
    },
    isCertain: (within, from, to) => {
      if (bytes) return isBetween(within.indexOf(bytes, from), to)
      return initials !== undefined && isBetween(initials(within, from, to), to)
    },
  }
}

const isBetween = (at: number, to: number): boolean => at >= 0 && at < to

/** Written in one way only, and found by its bytes (shared/words/fold.ts): hanzi. */
const isPlain = (text: string): boolean => /^[\u4e00-\u9fff]+$/u.test(text)

/** `D-2611-318` and its beginnings: in an item's id the station stands behind the letter (format.md §2). */
const isOfNumber = (text: string): boolean => /^[a-z]-\d/.test(text)
const withoutLetter = (number: string): string => number.slice(1)

/** A part of `收〔2026〕15号`, which no line holds in words. */
const isOfRegister = (text: string): boolean => /^[收发〔〕号\d]+$/u.test(text)

const registerMark = Buffer.from('"registered":{')

const registered: Finder = (bytes, onPlace) => {
  for (let at = bytes.indexOf(registerMark); at >= 0; ) at = bytes.indexOf(registerMark, onPlace(at))
}

const everyPlace =
  (next: (bytes: Buffer, from: number, to: number) => number): Finder =>
  (bytes, onPlace) => {
    for (let at = next(bytes, 0, bytes.length); at >= 0; ) at = next(bytes, onPlace(at), bytes.length)
  }
