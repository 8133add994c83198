import { z } from 'zod'
import { type Petitioner, petitioner } from '../../shared/duty-log/petitioner.ts'
import { idTypeIds, idTypes, residentIdFault, tidyPaperNumber } from '../../shared/papers/index.ts'
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

/** What stands there is no resident's number (GB 11643); whatever it is, it is kept. @param today `YYYY-MM-DD`. */
export const isMistypedId = ({ idType, idNumber }: PetitionerValues, today: string): boolean => {
  const number = tidyPaperNumber(idNumber)
  return idType === 'resident-id' && number !== '' && residentIdFault(number, today) !== undefined
}
