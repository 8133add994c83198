import { sha256Hex } from '../journal/sha256.ts'
import { leastBoxLength } from './sealed-box.ts'

/** One line of `people/<chain>/YYYY-MM.jsonl` (format.md §5). */
export type PeopleLine = {
  readonly id: string
  /** The journal file that the commit goes to. */
  readonly month: string
  readonly box: Uint8Array
}

/** With its `\n`. @throws RangeError for what `parsePeopleLine` would not read back. */
export const peopleLine = ({ id, month, box }: PeopleLine): Uint8Array => {
  if (!idForm.test(id) || !monthForm.test(month) || box.length < leastBoxLength)
    throw new RangeError('no people line')
  const base64 = Buffer.from(box.buffer, box.byteOffset, box.length).toString('base64')
  return Buffer.from(`{"id":"${id}","month":"${month}","box":"${base64}"}\n`, 'latin1')
}

const idForm = /^[A-Za-z0-9._:-]{1,80}$/
const monthForm = /^\d{4}-(?:0[1-9]|1[0-2])$/

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

/** Whose line it would be, if it is one: that is looked at when it is opened. */
export const idOfPeopleLine = (line: Uint8Array): string | undefined => {
  const end = line.indexOf(quote, beforeId.length)
  const begin = Buffer.from(line.buffer, line.byteOffset, Math.max(0, end))
  const text = begin.toString('latin1')
  return text.startsWith(beforeId) ? text.slice(beforeId.length) : undefined
}

const beforeId = '{"id":"'
const quote = 0x22

/** SHA-256 of the line without its `\n`: pins the person to the commit that names it. */
export const digestOfLine = (line: Uint8Array): string => sha256Hex(line)
