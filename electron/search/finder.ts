import { escaped, figuresOf, type Word } from '../../shared/words/index.ts'

/**
 * Tells of the places in bytes of a journal where a word may stand: of every place where it does, and of few others.
 * `onPlace` answers from where on to look further.
 */
export type Finder = (bytes: Buffer, onPlace: (at: number) => number) => void

/**
 * A word with a character that is written in one way only (every hanzi is) is found by those bytes: as fast as memory
 * can be read. Latin letters, figures and signs may be written wide or narrow, large or small: there a pattern of
 * bytes looks for all of them at once, three times slower.
 */
export const finderOf = (word: Word): Finder => {
  const fixed = longestFixed(word.text)
  return fixed === '' ? byPattern(patternOfBytes(word)) : byBytes(Buffer.from(fixed))
}

/** Neither ASCII nor one of its wide forms: those are folded (shared/search/fold.ts). */
const longestFixed = (text: string): string =>
  (text.match(/\P{ASCII}+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '')

const byBytes =
  (wanted: Buffer): Finder =>
  (bytes, onPlace) => {
    for (let at = bytes.indexOf(wanted); at >= 0; ) at = bytes.indexOf(wanted, onPlace(at))
  }

const newline = 0x0a
/** Strings of more than 64 KiB are made so slowly that they would cost more than the search in them. */
const pieceBytes = 1 << 15

const byPattern =
  (pattern: RegExp): Finder =>
  (bytes, onPlace) => {
    for (let begin = 0, next = 0; begin < bytes.length; ) {
      const end = endOfPiece(bytes, begin)
      const piece = bytes.toString('latin1', begin, end)
      while (next < end) {
        pattern.lastIndex = Math.max(0, next - begin)
        const match = pattern.exec(piece)
        next = match ? onPlace(begin + match.index) : end
      }
      begin = end
    }
  }

/** Whole lines, so that no word is cut in two. */
const endOfPiece = (bytes: Buffer, begin: number): number => {
  if (begin + pieceBytes >= bytes.length) return bytes.length
  const last = bytes.lastIndexOf(newline, begin + pieceBytes)
  const end = last >= begin ? last : bytes.indexOf(newline, begin)
  return end < 0 ? bytes.length : end + 1
}

/** Bytes as characters of their number (latin1), every way in which the word may be written. */
const patternOfBytes = ({ text, isNumber }: Word): RegExp => {
  const figures = figuresOf(text)
  const written = figures ? figures.map(anyForm).join(anyGap) : [...text].map(anyForm).join('')
  return new RegExp(isNumber ? `${written}|-${escaped(withoutLetter(text))}"` : written, 'g')
}

/** An item's id holds the station between letter and number (format.md §2). */
const withoutLetter = (number: string): string => number.replace(/^[a-z]-/, '')

const inBytes = (text: string): string => escaped(Buffer.from(text).toString('latin1'))

const anyForm = (char: string): string => {
  const cases = [...new Set([char, char.toUpperCase()])]
  const forms = cases.flatMap(form => [JSON.stringify(form).slice(1, -1), wide(form)])
  return `(?:${forms.map(form => inBytes(form)).join('|')})`
}

const wideApart = 0xfee0
const wide = (char: string): string => String.fromCharCode(char.charCodeAt(0) + wideApart)

/** What `betweenFigures` stands for, narrow and wide. */
const anyGap = `(?:${['-', ' ', '－', '\u3000'].map(gap => inBytes(gap)).join('|')})?`
