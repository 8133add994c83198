import { numbersInClear, tidyPaperNumber, withoutNumbers } from '../../shared/papers/index.ts'

/** What a reader of papers or codes typed where a name is looked for. */
export type ReaderSays =
  | { readonly kind: 'papers'; readonly values: Read }
  /** Half a number, two numbers, or what is no text of anybody's papers. */
  | { readonly kind: 'garbage' }
  /** A name, or anything else that a person types. */
  | { readonly kind: 'nothing' }

export type Read = { readonly idNumber: string; readonly who: string; readonly organisation: string }

/** The longest name, with whatever a person may type beside it. */
const longestTyped = 40

/** @param typed all that stands in the field. */
export const readReader = (typed: string): ReaderSays => {
  const isNumber = isWholeNumber(typed)
  const numbers = isNumber ? [typed.trim()] : [...new Set(numbersInClear(typed).map(({ number }) => number))]
  const [idNumber, another] = numbers
  if (idNumber === undefined) return isGarbage(typed) ? { kind: 'garbage' } : { kind: 'nothing' }
  if (another !== undefined) return { kind: 'garbage' }
  const parts = partsOf(isNumber ? '' : withoutNumbers(typed))
  return {
    kind: 'papers',
    values: { idNumber, who: parts.find(isName) ?? '', organisation: parts.find(isAddress) ?? '' },
  }
}

const isWholeNumber = (typed: string): boolean => /^\d{17}[\dX]$/u.test(tidyPaperNumber(typed))

const isGarbage = (typed: string): boolean =>
  typed.trim().length > longestTyped || partOfNumber.test(typed.normalize('NFKC').trim())

/** As few places are no number of papers cut short. */
const partOfNumber = /^[\dXx\s-]{10,}$/u

/** Readers put what stands on a card side by side, some with the words of the card before it. */
const partsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[,，;；|^\s]+/u)
    .map(part => part.replace(/^(姓名|住址|地址|公民身份号码|身份证号码?)[::]?/u, ''))
    .filter(part => part !== '')

/** Two to five characters, or the parts of a longer one with points between. */
const isName = (part: string): boolean =>
  /^(\p{Script=Han}{2,5}|\p{Script=Han}+(·\p{Script=Han}+)+)$/u.test(part) &&
  !/^(居民身份证|.+族)$/u.test(part)

const isAddress = (part: string): boolean => part.length >= 6 && /[省市区县镇乡村路街号]/u.test(part)
