import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { signedIn } from '../kernel/roles.ts'
import { line, lineOrEmpty } from '../kernel/text.ts'
import { ranks } from './ranks.ts'

/** 职级, empty where none is known. */
const rank = z.enum(['', ...ranks])

const particulars = {
  name: line(40),
  section: line(40),
  post: lineOrEmpty(40),
  phone: lineOrEmpty(30),
  shortPhone: lineOrEmpty(10),
}

export const addStaff = z.strictObject({ ...particulars, rank: rank.optional() })
export type AddStaff = z.infer<typeof addStaff>

/** What somebody has seen of a person before he changes it: the number of statements about him so far. */
const seen = { staffId: itemId, revision: z.int().positive() }

export const changeStaff = z.strictObject({ ...seen, ...particulars, rank })
export type ChangeStaff = z.infer<typeof changeStaff>

export const leaveStaff = z.strictObject({ ...seen, on: z.iso.date(), reason: lineOrEmpty(100) })
export type LeaveStaff = z.infer<typeof leaveStaff>

export const returnStaff = z.strictObject({ ...seen, on: z.iso.date() })
export type ReturnStaff = z.infer<typeof returnStaff>

/** A section's number; one that was first written before sections had numbers is known by its first name. */
const sectionId = line(60)

/** `before`: the name that was seen, so that nobody renames what another has just renamed. */
export const renameSection = z.strictObject({ sectionId, before: line(40), name: line(40) })
export type RenameSection = z.infer<typeof renameSection>

export const mergeSections = z.strictObject({ sectionId, intoId: sectionId })
export type MergeSections = z.infer<typeof mergeSections>

/** Rows of one `directory.import`: a longer list goes in several. */
export const mostImported = 200

export const importStaff = z.strictObject({ rows: z.array(addStaff).min(1).max(mostImported) })
export type ImportStaff = z.infer<typeof importStaff>

/** `current`: on the staff today; `left`: gone. */
export const standings = ['current', 'left', 'all'] as const
const standing = z.enum(standings)
export type Standing = z.infer<typeof standing>

export const findStaff = z.strictObject({ text: z.string().max(40) })

export const listStaff = z.strictObject({ standing: standing.optional() })

export const pageOfStaff = z.strictObject({
  standing,
  sectionId: sectionId.optional(),
  /** Found in the name, at the head of its pinyin or initials, or at the tail of a telephone number. */
  text: z.string().max(40).optional(),
  offset: z.int().nonnegative(),
  limit: z.int().positive().max(200),
})
export type StaffQuery = z.infer<typeof pageOfStaff>

export type StaffRow = {
  readonly staffId: string
  readonly name: string
  readonly section: string
  readonly post: string
  readonly rank: string
  readonly phone: string
  readonly shortPhone: string
  /** Another one on the staff bears the same name. */
  readonly hasNamesake?: true
  /** The day from which the person is gone. */
  readonly leftOn?: string
}

export type StaffPage = { readonly rows: readonly StaffRow[]; readonly total: number }

/** One statement about a person, newest last. `was`: what it put an end to. */
export type ShownStep = {
  readonly kind: 'added' | 'changed' | 'left' | 'returned'
  readonly at: string
  readonly byName: string
  readonly on?: string
  readonly reason?: string
  readonly was?: Pick<StaffRow, 'name' | 'section' | 'post' | 'rank' | 'phone' | 'shortPhone'>
}

/** A person with everything that was ever said of him here. */
export type StaffRecord = StaffRow & { readonly revision: number; readonly steps: readonly ShownStep[] }

/** A section as it is called today, with how many are in it. */
export type SectionRow = {
  readonly sectionId: string
  readonly name: string
  readonly people: number
  readonly earlier: readonly ShownSectionStep[]
}
/** `name`: the one it had before it was renamed, or that of the section that came into it. */
export type ShownSectionStep = {
  readonly kind: 'renamed' | 'taken-in'
  readonly name: string
  readonly at: string
  readonly byName: string
}

const office = { kind: 'command', feature: 'directory', roles: ['office'] } as const
const query = { kind: 'query', feature: 'directory', roles: signedIn } as const

export const directoryContract = {
  'directory.add': { ...office, schema: addStaff },
  'directory.change': { ...office, schema: changeStaff },
  'directory.leave': { ...office, schema: leaveStaff },
  'directory.return': { ...office, schema: returnStaff },
  'directory.rename-section': { ...office, schema: renameSection },
  'directory.merge-sections': { ...office, schema: mergeSections },
  'directory.import': { ...office, schema: importStaff },
  'directory.list': { ...query, schema: listStaff },
  /** While a name is typed: those that it may become. */
  'directory.find': { ...query, schema: findStaff },
  'directory.page': { ...query, schema: pageOfStaff },
  'directory.person': { ...query, schema: z.strictObject({ staffId: itemId }) },
  'directory.sections': { ...query, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
