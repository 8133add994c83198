import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { accountId, itemId } from '../kernel/ids.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { instant, line, longestText, prose } from '../kernel/text.ts'
import { type Elements, elements } from './element-fields.ts'
import type { Requirable } from './elements.ts'
import { type EntryType, entryTypeIds } from './entry-types.ts'
import {
  type Handling,
  handlingContract,
  type NilPeriod,
  type ShownHandling,
  type ShownNilReport,
} from './handling/contract.ts'
import { entryStates, type ShownState } from './handling/entry-state.ts'
import { petitioner } from './petitioner.ts'
import type { Registered } from './registered.ts'

export const recordEntry = z.strictObject({
  type: z.enum(entryTypeIds),
  text: prose(longestText),
  /** When it happened; without it, now. */
  occurredAt: instant.optional(),
  elements: elements.optional(),
  /** Something is still to be done about it (待办). */
  followUp: z.boolean().optional(),
  /** By when; what has a deadline is 待办. */
  dueAt: instant.optional(),
  /** Of a petition; sealed before it is decided. */
  petitioner: petitioner.optional(),
})
export type RecordEntry = z.infer<typeof recordEntry>
/** Once the petitioner was sealed. */
export type SealedEntry = Omit<RecordEntry, 'petitioner'> & { readonly petitioner?: PersonRef | undefined }

export const correctEntry = z.strictObject({
  itemId,
  /** The revision that the corrector saw, from 1: somebody else's correction in between is refused, never overwritten. */
  revision: z.int().min(1).max(100_000),
  type: z.enum(entryTypeIds),
  text: prose(longestText),
  occurredAt: instant,
  elements: elements.optional(),
  dueAt: instant.optional(),
  /** Without it the petitioner stays as he was named before. */
  petitioner: petitioner.optional(),
  reason: line(200),
})
export type CorrectEntry = z.infer<typeof correctEntry>
export type SealedCorrection = Omit<CorrectEntry, 'petitioner'> & {
  readonly petitioner?: PersonRef | undefined
}

export const lookAtPetitioner = z.strictObject({ itemId, reason: line(200) })
export type LookAtPetitioner = z.infer<typeof lookAtPetitioner>

export const entryPage = z.strictObject({
  /** Half-open range of `occurredAt`. */
  from: instant,
  to: instant,
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
  types: z.array(z.enum(entryTypeIds)).max(entryTypeIds.length).optional(),
  /** Rows in any of these states; struck ones are left out of what is sought by text unless they are asked for. */
  states: z.array(z.enum(entryStates)).max(entryStates.length).optional(),
  /** Accounts: who wrote it down, stated or did something about it. */
  people: z.array(accountId).max(20).optional(),
  /** Words, all of which occur in text, elements, numbers or handling; Latin ones also as initials of hanzi. */
  text: z.string().max(100).optional(),
  /** Of two in one group, or of all without one. */
  order: z.enum(['newest', 'oldest']).optional(),
  /** Sorted by that column first. */
  sort: z
    .strictObject({ by: z.enum(['type', 'state', 'person']), order: z.enum(['ascending', 'descending']) })
    .optional(),
})
export type EntryPageQuery = z.infer<typeof entryPage>

/** One statement of an entry; the first one was recorded, every later one corrected it. */
export type EntryStatement = {
  readonly revision: number
  readonly type: EntryType
  readonly text: string
  readonly occurredAt: string
  readonly elements: Elements
  /** By when it is to be done. */
  readonly dueAt?: string
  /** Of a document, fax or letter. */
  readonly registered?: Registered
  /** Whose petition it is, sealed; only where this statement says so. */
  readonly petitioner?: PersonRef
  /** Account that stated it, and when it was committed. */
  readonly by: string
  readonly at: string
  /** Why the earlier statement was corrected; absent on the first. */
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

/** An entry as registers show it: its newest statement in front, all earlier ones behind. */
export type EntryRow = EntryStatement & {
  readonly itemId: string
  /** First written down, by whom. */
  readonly recordedAt: string
  readonly recordedBy: string
  /** Recorded more than the limit in force after it happened (补记). */
  readonly late: boolean
  /** Recorded by somebody who was not on duty. */
  readonly offDuty: boolean
  /** Something was still to be done when it was recorded (待办). */
  readonly followUp: boolean
  readonly missing: readonly Requirable[]
  /** What became of it after it was saved. */
  readonly handling: Handling
  /** A signed 无事 of that period. */
  readonly nil?: NilPeriod
  /** Oldest first; without the newest. */
  readonly earlier: readonly EntryStatement[]
}

/** A row with the names that go with its account ids, ready to show. */
export type ShownEntry = Omit<EntryRow, 'earlier' | 'handling'> & {
  readonly byName: string
  readonly recordedByName: string
  readonly handling: ShownHandling
  readonly earlier: readonly ShownStatement[]
}

/** An earlier text with the name of whoever stated it. */
export type ShownStatement = EntryStatement & { readonly byName: string }

/** One entry with what stands against it: a 无事 signed for its time, or entries of a time for which it said 无事. */
export type EntryRecordView = ShownEntry & {
  readonly nilReports: readonly ShownNilReport[]
  readonly againstNil: readonly { readonly itemId: string; readonly text: string }[]
  /** It is tracked as an instruction, which stands so. */
  readonly instruction?: 'open' | 'reported' | 'ended' | 'withdrawn'
  /** The visit, or the turning away at the gate, that a petition came from. */
  readonly gateId?: string
}

export type EntryPage = {
  readonly rows: readonly ShownEntry[]
  /** Rows that match, over all pages. */
  readonly total: number
  /** Over the whole range, whatever the filter. */
  readonly counts: { readonly all: number; readonly incomplete: number }
  /** Rows that match, by the word they are listed with. */
  readonly states: { readonly [S in ShownState]?: number }
}

/** Accounts whose name, its pinyin or its initials begin or hold the text; all of them for an empty one. */
export const peopleOfLog = z.strictObject({ text: z.string().max(40) })

/** Of two of one name, the section tells; without one, the account. */
export type PersonOfLog = {
  readonly account: string
  readonly name: string
  readonly apart?: string
}

/** One commit that tells of an entry, as the journal has it. */
export type TrailLine = {
  readonly seq: number
  readonly hash: string
  readonly at: string
  readonly byName: string
  /** In words: 登记, 更正, 转办 … */
  readonly act: string
  readonly reason?: string
}

export const oneEntry = z.strictObject({ itemId })

/** Everything still 待补, whatever its day, oldest first (at most 200). */
export const incompleteEntries = z.strictObject({})

/** Whoever deals with petitions. */
const mayLook = ['duty-officer', 'leader', 'office'] as const

export const dutyLogContract = {
  'duty-log.record': {
    kind: 'command',
    feature: 'duty-log',
    roles: ['staff'],
    schema: recordEntry,
    seals: ['petitioner'],
  },
  'duty-log.correct': {
    kind: 'command',
    feature: 'duty-log',
    roles: ['staff'],
    schema: correctEntry,
    touches: (input: CorrectEntry) => [input.itemId],
    seals: ['petitioner'],
  },
  /** Journals who wants to see whose petition it is, and why; for a moment `duty-log.petitioner` then answers him. */
  'duty-log.look': {
    kind: 'command',
    feature: 'duty-log',
    roles: mayLook,
    schema: lookAtPetitioner,
    touches: (input: LookAtPetitioner) => [input.itemId],
  },
  'duty-log.petitioner': { kind: 'query', feature: 'duty-log', roles: mayLook, schema: oneEntry },
  ...handlingContract,
  'duty-log.page': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: entryPage },
  'duty-log.people': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: peopleOfLog },
  'duty-log.entry': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: oneEntry },
  /** Every commit about one entry, oldest first. */
  'duty-log.trail': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: oneEntry },
  'duty-log.incomplete': {
    kind: 'query',
    feature: 'duty-log',
    roles: ['staff', 'auditor'],
    schema: incompleteEntries,
  },
} as const satisfies Record<string, ContractRow>
