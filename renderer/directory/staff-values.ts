import { z } from 'zod'
import type { ChangeStaff, SectionRow, StaffRecord } from '../../shared/directory/contract.ts'
import { ranks } from '../../shared/directory/ranks.ts'
import { fill } from '../app/fill.ts'
import type { Choice } from '../ui/SelectField.tsx'
import { directoryText, staffText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))
const needed = (longest: number) => upTo(longest).regex(/\S/u, text.missing)

/** What the form of a person holds; lengths are those of the contract. */
export const staffForm = z.object({
  name: needed(40),
  section: needed(40),
  post: upTo(40),
  rank: z.enum(['', ...ranks]),
  phone: upTo(30),
  shortPhone: upTo(10),
})
export type StaffValues = z.infer<typeof staffForm>

export const emptyStaff: StaffValues = {
  name: '',
  section: '',
  post: '',
  rank: '',
  phone: '',
  shortPhone: '',
}

export const staffLabels = {
  name: directoryText.head.name,
  section: directoryText.head.section,
  post: directoryText.head.post,
  rank: directoryText.head.rank,
  phone: directoryText.head.phone,
  shortPhone: directoryText.head.shortPhone,
} as const

/** A rank that this program does not know any more is shown as none; the trail keeps it. */
export const valuesOf = ({ name, section, post, rank, phone, shortPhone }: StaffRecord): StaffValues => ({
  name,
  section,
  post,
  rank: ranks.find(known => known === rank) ?? '',
  phone,
  shortPhone,
})

export const changeOf = (staffId: string, revision: number, values: StaffValues): ChangeStaff => ({
  staffId,
  revision,
  ...values,
})

export const rankChoices: readonly Choice<StaffValues['rank']>[] = [
  { id: '', label: text.noRank },
  ...ranks.map(id => ({ id, label: id })),
]

export const sectionNames = (sections: readonly SectionRow[]): readonly string[] =>
  sections.map(({ name }) => name)
