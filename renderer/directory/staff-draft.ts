import { z } from 'zod'
import { ranks } from '../../shared/directory/ranks.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { emptyStaff, type StaffValues } from './staff-values.ts'

const keptStaff = z.object({
  /** How many statements about the person had been seen when it was begun; none about a new one. */
  seen: z.number(),
  values: z.object({
    name: z.string(),
    section: z.string(),
    post: z.string(),
    rank: z.enum(['', ...ranks]),
    phone: z.string(),
    shortPhone: z.string(),
  }),
})
export type KeptStaff = z.infer<typeof keptStaff>

/** As it is kept: the same text for the same values. */
export const staffDraftText = (draft: KeptStaff): string => JSON.stringify(keptStaff.parse(draft))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readStaffDraft = (kept: string): KeptStaff | undefined => {
  try {
    return keptStaff.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

/** Each person has a draft of his own, and the one who is not yet in the directory another. */
export const draftFormOf = (staffId?: string): DraftForm =>
  staffId === undefined ? 'directory-new' : `directory-${staffId.toLowerCase()}`

/** A section alone, left there by the person before, is nothing typed. */
export const isBlankStaff = (values: StaffValues): boolean =>
  isSameStaff({ ...values, section: '' }, emptyStaff)

export const isSameStaff = (a: StaffValues, b: StaffValues): boolean =>
  staffDraftText({ seen: 0, values: a }) === staffDraftText({ seen: 0, values: b })
