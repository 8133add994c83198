import { folded } from '../../shared/kernel/text.ts'
import type { Visitor } from '../../shared/visit/visitor.ts'
import { readingOf } from '../accounts/pinyin.ts'
import { worst } from '../known/known-index.ts'

/** How somebody is told from all others and found while one types. */
export type Face = {
  /** His papers; without them, name and phone. */
  readonly key: string
  readonly name: string
  readonly full: string
  readonly initials: string
  readonly organisation: string
  readonly phone: string
  readonly idNumber: string
  /** All of that in one line, a space before each word. */
  readonly all: string
}

export const faceOf = ({
  name,
  idType = 'other',
  idNumber = '',
  phone = '',
  organisation = '',
}: Visitor): Face => {
  const { full, initials } = readingOf(name)
  const words = [name, full, initials, organisation, phone, idNumber].map(folded)
  const [foldedName = '', , , foldedUnit = '', foldedPhone = '', foldedId = ''] = words
  return {
    key: idNumber === '' ? `${name} ${phone}` : `${idType} ${idNumber}`,
    name: foldedName,
    full,
    initials,
    organisation: foldedUnit,
    phone: foldedPhone,
    idNumber: foldedId,
    all: words.map(word => ` ${word}`).join(''),
  }
}

/** Fewer digits than these are the end of too many numbers. */
const leastTail = 3

/** How well typed text (folded, not empty) fits: exactly, by its beginning, within a name or a unit, or by a tail. */
export const rankOf = (face: Face, typed: string): number => {
  const { name, full, initials, organisation, phone, idNumber } = face
  if (name === typed || initials === typed || full === typed) return 0
  if (name.startsWith(typed) || initials.startsWith(typed) || full.startsWith(typed)) return 1
  if (typed.length >= leastTail && (phone.endsWith(typed) || idNumber.endsWith(typed))) return 2
  return name.includes(typed) || organisation.includes(typed) ? 3 : worst
}
