import { sha256Hex } from '../journal/sha256.ts'
import { leastBoxLength } from './sealed-box.ts'

/** One line of `people/<chain>/YYYY-MM.jsonl` (format.md §5). */
export type PeopleLine = {
  readonly id: string
  /** The journal file that the commit goes to. */
  readonly month: string
  readonly box: Uint8Array
}

/** Without its `\n`. @throws RangeError for what `parsePeopleLine` would not read back. */
export const peopleLine = ({ id, month, box }: PeopleLine): Uint8Array => {
  const line = Buffer.from(`{"id":"${id}","month":"${month}","box":"${Buffer.from(box).toString('base64')}"}`)
  if (!parsePeopleLine(line)) throw new RangeError('no people line')
  return line
}

const form =
  /^\{"id":"([A-Za-z0-9._:-]{1,80})","month":"(\d{4}-(?:0[1-9]|1[0-2]))","box":"([A-Za-z0-9+/]+={0,2})"\}$/

/** undefined for bytes that are no such line, to the last bit of the base64. @param line without its `\n`. */
export const parsePeopleLine = (line: Uint8Array): PeopleLine | undefined => {
  const match = form.exec(Buffer.from(line).toString('latin1'))
  if (!match) return undefined
  const [, id = '', month = '', base64 = ''] = match
  const box = Buffer.from(base64, 'base64')
  if (box.length < leastBoxLength || box.toString('base64') !== base64) return undefined
  return { id, month, box }
}

/** SHA-256 of the line without its `\n`: pins the person to the commit that names it. */
export const digestOfLine = (line: Uint8Array): string => sha256Hex(line)
