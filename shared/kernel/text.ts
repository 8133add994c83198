import { z } from 'zod'

z.config({ jitless: true })

/**
 * Characters that no field keeps: C0 and C1 controls (but tab and line feed in prose), the bidirectional
 * overrides and isolates with which a text can be made to read otherwise than it is stored, lone surrogates.
 */
const unseen = '\\u202A-\\u202E\\u2066-\\u2069\\u007F-\\u009F\\u{D800}-\\u{DFFF}\\uFEFF'
const lineForm = new RegExp(`^[^\\u0000-\\u001F${unseen}]*$`, 'u')
const proseForm = new RegExp(`^[^\\u0000-\\u0008\\u000B-\\u001F${unseen}]*$`, 'u')
const unseenInProse = new RegExp(`[\\u0000-\\u0008\\u000B-\\u001F${unseen}]`, 'gu')

/** The longest text of one entry, in UTF-16 units. */
export const longestText = 20_000

/** A single line of text, 1 to `max` characters, not only white space. */
export const line = (max: number) => z.string().min(1).max(max).regex(lineForm).regex(/\S/u)
/** A single line that may be empty. */
export const lineOrEmpty = (max: number) => z.string().max(max).regex(lineForm)
/** Several lines of text, 1 to `max` characters, not only white space. */
export const prose = (max: number) => z.string().min(1).max(max).regex(proseForm).regex(/\S/u)

/** An instant in UTC with milliseconds, as the journal writes it; no 30th of February. */
export const instant = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/)
  .refine(text => isInstant(text))

const isInstant = (text: string): boolean => {
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString() === text
}

/**
 * As names and initials are looked for: wide letters, capitals and gaps make no difference, nor the marks that an input
 * method sets between syllables while it composes (`l'm'h`).
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’]/gu, '')

/** What a paste leaves behind once the unseen characters are taken out; `removed` counts them. */
export const withoutUnseen = (text: string): { text: string; removed: number } => {
  const unified = text.replace(/\r\n?/gu, '\n')
  const cleaned = unified.replace(unseenInProse, '')
  return { text: cleaned, removed: [...unified].length - [...cleaned].length }
}
