import { isInitials } from '../../shared/duty-log/index.ts'
import { type Word, wordsOf } from '../../shared/words/index.ts'
import { type Finder, finderOf } from '../search/finder.ts'
import { stepsOf } from '../search/initials.ts'

/**
 * Tells of the places in bytes of a journal where a word of the log's filter may stand: of every place where the row
 * would show it, and of few others.
 */
export const wordFinderOf = (word: Word): Finder => {
  const finders = [
    finderOf(word),
    ...(isInitials(word.text) ? [byInitials(word.text)] : []),
    ...(isOfNumber(word.text) ? wordsOf(withoutLetter(word.text)).map(finderOf) : []),
    ...(isOfRegister(word.text) ? [registered] : []),
  ]
  return (bytes, onPlace) => {
    for (const find of finders) find(bytes, onPlace)
  }
}

/** `D-2611-318` and its beginnings: in an item's id the station stands behind the letter (format.md §2). */
const isOfNumber = (text: string): boolean => /^[a-z]-\d/.test(text)
const withoutLetter = (number: string): string => number.slice(1)

/** A part of `收〔2026〕15号`, which no line holds in words. */
const isOfRegister = (text: string): boolean => /^[收发〔〕号\d]+$/u.test(text)

const registerMark = Buffer.from('"registered":{')

const registered: Finder = (bytes, onPlace) => {
  for (let at = bytes.indexOf(registerMark); at >= 0; ) at = bytes.indexOf(registerMark, onPlace(at))
}

/** Hanzi of three bytes in UTF-8 (U+4E00 and above), one behind the other; everything else breaks the row. */
const byInitials = (initials: string): Finder => {
  const steps = stepsOf(initials)
  return (bytes, onPlace) => {
    let reached = 0
    for (let at = 0; at < bytes.length; ) {
      const byte = bytes[at] ?? 0
      if (byte < 0xe4 || byte > 0xe9) {
        reached = 0
        at++
        continue
      }
      const code =
        ((byte & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)
      reached = steps.after(reached, code)
      if (steps.isWhole(reached)) {
        at = onPlace(at)
        reached = 0
      } else at += 3
    }
  }
}
