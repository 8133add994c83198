import { maskedPaperNumber, tidyPaperNumber } from './paper-number.ts'
import { checkDigitOf, isBirthDay, residentIdFault } from './resident-id.ts'

/** A resident's number within a text: where it stands, and how it is kept. */
export type NumberInText = { readonly from: number; readonly to: number; readonly number: string }

/**
 * Numbers of residents that stand in a text in clear, grouped by gaps or not: 18 places with a day of birth among them,
 * and a right check digit or, mistyped, at least a province. Of two that overlap the one with the right digit is meant.
 */
export const numbersInClear = (text: string): readonly NumberInText[] => {
  if (!mayHold.test(text)) return []
  const all = candidatesIn(narrowed(text))
  const [right, wrong] = [all.filter(isRight), all.filter(isMistyped)]
  const taken: NumberInText[] = []
  for (const one of [...right, ...wrong])
    if (taken.every(({ from, to }) => one.to <= from || to <= one.from)) taken.push(one)
  return taken.sort((a, b) => a.from - b.from)
}

/** Whether one with a right check digit stands in it: a code of as many figures is not taken for a mistyped one. */
export const holdsRightNumber = (text: string): boolean => numbersInClear(text).some(isRight)

/** The same text with only the ends of such numbers left. */
export const withMaskedNumbers = (text: string): string => replaced(text, maskedPaperNumber)

/** The same text without them. */
export const withoutNumbers = (text: string): string => replaced(text, () => '')

const replaced = (text: string, by: (number: string) => string): string =>
  numbersInClear(text).reduceRight(
    (rest, { from, to, number }) => `${rest.slice(0, from)}${by(number)}${rest.slice(to)}`,
    text,
  )

const mayHold = /[\d０-９](?:[\s-]?[\d０-９]){16}/u
const wide = /[０-９Ｘｘ]/gu
const distanceOfWide = 0xfee0

/** Place by place the same. */
const narrowed = (text: string): string =>
  text.replace(wide, char => String.fromCharCode(char.charCodeAt(0) - distanceOfWide))

const form = /\d(?:[\s-]?\d){16}[\s-]?[\dXx]/uy
const lastDay = '2099-12-31'

const candidatesIn = (text: string): readonly NumberInText[] =>
  Array.from({ length: text.length }, (_, from) => {
    form.lastIndex = from
    const [found] = form.exec(text) ?? []
    const number = found === undefined ? '' : tidyPaperNumber(found)
    return { from, to: from + (found?.length ?? 0), number }
  }).filter(({ number }) => number !== '' && isBirthDay(number.slice(6, 14), lastDay))

const isRight = ({ number }: NumberInText): boolean => checkDigitOf(number.slice(0, 17)) === number.slice(17)

const isMistyped = ({ number }: NumberInText): boolean => residentIdFault(number, lastDay) === 'check'
