import { type Outsider, tidyPaperNumber } from '../papers/index.ts'

/** As many digits of a telephone tell namesakes apart. */
const tail = 4

/**
 * Whether somebody at the window is the one on the list: by the same papers, or by name and the end of the phone. Two of
 * one name alone are two persons.
 */
export const isSamePerson = (listed: Outsider, came: Outsider): boolean =>
  hasSamePapers(listed, came) || hasSameNameAndPhone(listed, came)

/** Whether what is known of him tells him from others at all. */
export const isTellable = ({ name, idNumber, phone }: Outsider): boolean =>
  idNumber !== undefined || (name !== undefined && tailOf(phone) !== undefined)

const hasSamePapers = (listed: Outsider, came: Outsider): boolean => {
  if (listed.idNumber === undefined || came.idNumber === undefined) return false
  const isSameKind = listed.idType === undefined || came.idType === undefined || listed.idType === came.idType
  return isSameKind && tidyPaperNumber(listed.idNumber) === tidyPaperNumber(came.idNumber)
}

const hasSameNameAndPhone = (listed: Outsider, came: Outsider): boolean => {
  const phone = tailOf(listed.phone)
  if (listed.name === undefined || came.name === undefined || phone === undefined) return false
  return bare(listed.name) === bare(came.name) && phone === tailOf(came.phone)
}

const bare = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '')

const tailOf = (phone: string | undefined): string | undefined => {
  const digits = (phone ?? '').normalize('NFKC').replace(/\D/gu, '')
  return digits.length < tail ? undefined : digits.slice(-tail)
}
