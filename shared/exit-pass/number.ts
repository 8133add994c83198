import { chainOfNumber, itemId as itemIdForm, parseItemId } from '../kernel/ids.ts'
import type { PassNumber } from './contract.ts'

/** Passes of a year in one chain; a restored book goes on in the next ten thousand. */
const mostOfChain = 10_000

/** `放〔2026〕12号`. */
export const shownPassNumber = ({ year, n }: PassNumber): string => `放〔${year}〕${n}号`

/**
 * The number that follows the last of the year. Like the ids of items (format.md §2), in chain k it starts at
 * (k−1)·10000+1: passes that a backup did not hold any more are on paper all the same, and no number is given twice.
 */
export const nextNumber = (last: number, itemId: string): number =>
  Math.max(last + 1, (chainOfNumber(parseItemId(itemId)?.n ?? 1) - 1) * mostOfChain + 1)

/** What the QR code of a pass says, and its line for typing: `WB-P:D-7K2M-2611-12` (`WB-P:` names this form). */
export const passCode = (itemId: string): string => `WB-P:${itemId}`

/** What somebody looks for. `number` without a year may be one of this year, or the end of a plate. */
export type PassSought =
  | { readonly by: 'code'; readonly itemId: string }
  | { readonly by: 'number'; readonly year?: number; readonly n: number }
  | { readonly by: 'words'; readonly text: string }
  | { readonly by: 'nothing' | 'garbage' }

/** Longer text is no number, name or plate, but what a reader made of something. */
const longestSought = 40

/** What was typed or read, in half or full width, small letters or capitals; a reader that sends a code twice sends one. */
export const passSought = (typed: string): PassSought => {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { by: 'nothing' }
  if (/WB-?P:/iu.test(text)) return codeIn(text)
  const number = /^放?\s*[〔[(【]?\s*(\d{4})\s*(?:[〕\])】]|-|年)\s*第?\s*(\d{1,6})\s*号?$/u.exec(text)
  if (number) return { by: 'number', year: Number(number[1]), n: Number(number[2]) }
  const short = /^(\d{1,6})号?$/u.exec(text)
  if (short) return { by: 'number', n: Number(short[1]) }
  return text.length > longestSought || /[^\p{L}\p{N}\s·.\-（）()]/u.test(text)
    ? { by: 'garbage' }
    : { by: 'words', text }
}

const codeIn = (text: string): PassSought => {
  const codes = text
    .toUpperCase()
    .split(/WB-?P:/u)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => part.replace(/-S(\d+)$/u, '-s$1'))
  const [itemId, ...others] = codes
  return itemId !== undefined && others.every(one => one === itemId) && itemIdForm.safeParse(itemId).success
    ? { by: 'code', itemId }
    : { by: 'garbage' }
}
