import { z } from 'zod'
import { type Petitioner, petitioner } from '../../shared/duty-log/petitioner.ts'
import { idTypeIds, idTypes } from '../../shared/papers/index.ts'
import { fill } from '../app/fill.ts'
import { entryText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** Who came, as typed. The draft that holds it is sealed, and so is what is saved. */
export const petitionerValues = z.object({
  name: upTo(40),
  idType: z.enum(idTypeIds),
  idNumber: upTo(30),
  phone: upTo(30),
  organisation: upTo(60),
})
export type PetitionerValues = z.infer<typeof petitionerValues>

export const emptyPetitioner: PetitionerValues = {
  name: '',
  idType: 'resident-id',
  idNumber: '',
  phone: '',
  organisation: '',
}

export const petitionerLabels = {
  name: '上访人',
  phone: '联系电话',
  idType: '证件类型',
  idNumber: '证件号码',
  organisation: '单位或住址',
} as const satisfies { [K in keyof PetitionerValues]: string }

export const idTypeChoices = idTypeIds.map(id => ({ id, label: idTypes[id] }))

export const isNobody = ({ name, idNumber, phone, organisation }: PetitionerValues): boolean =>
  [name, idNumber, phone, organisation].every(value => value.trim() === '')

/** What is sealed: only what says something; the type of papers only with their number. */
export const petitionerFrom = (values: PetitionerValues): Petitioner | undefined => {
  const { idType, ...words } = values
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value.trim() !== ''))
  const parsed = petitioner.safeParse({ ...said, ...('idNumber' in said ? { idType } : {}) })
  return parsed.success && !isNobody(values) ? parsed.data : undefined
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkDigits = '10X98765432'

/** The check digit of a resident identity number (GB 11643) is wrong; a shorter or longer one is no such number. */
export const isMistypedId = ({ idType, idNumber }: PetitionerValues): boolean => {
  const number = idNumber.normalize('NFKC').trim().toUpperCase()
  if (idType !== 'resident-id' || number === '') return false
  if (!/^\d{17}[\dX]$/u.test(number)) return true
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return checkDigits[sum % 11] !== number[17]
}
