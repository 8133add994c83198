import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { instant, line, lineOrEmpty, longestText, prose } from '../kernel/text.ts'
import { type EntryType, entryTypeIds, type TelephoneElement } from './entry-types.ts'

/** Only for `telephone`; other types get theirs as the duty log grows. */
export const elements = z.strictObject({
  direction: z.enum(['in', 'out']).optional(),
  unit: lineOrEmpty(60).optional(),
  person: lineOrEmpty(40).optional(),
  phone: lineOrEmpty(40).optional(),
  answer: lineOrEmpty(200).optional(),
  result: lineOrEmpty(500).optional(),
})
export type Elements = z.infer<typeof elements>

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
})
export type RecordEntry = z.infer<typeof recordEntry>

export const correctEntry = z.strictObject({
  itemId,
  /** The revision that the corrector saw, from 1: somebody else's correction in between is refused, never overwritten. */
  revision: z.int().min(1).max(100_000),
  type: z.enum(entryTypeIds),
  text: prose(longestText),
  occurredAt: instant,
  elements: elements.optional(),
  dueAt: instant.optional(),
  reason: line(200),
})
export type CorrectEntry = z.infer<typeof correctEntry>

export const entryPage = z.strictObject({
  /** Half-open range of `occurredAt`. */
  from: instant,
  to: instant,
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
  types: z.array(z.enum(entryTypeIds)).max(entryTypeIds.length).optional(),
  states: z
    .array(z.enum(['incomplete', 'complete']))
    .max(2)
    .optional(),
  /** Found anywhere in text, unit, person, phone, number. */
  text: z.string().max(100).optional(),
  order: z.enum(['newest', 'oldest']).optional(),
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
  readonly missing: readonly TelephoneElement[]
  /** Oldest first; without the newest. */
  readonly earlier: readonly EntryStatement[]
}

/** A row with the names that go with its account ids, ready to show. */
export type ShownEntry = Omit<EntryRow, 'earlier'> & {
  readonly byName: string
  readonly recordedByName: string
  readonly earlier: readonly ShownStatement[]
}

/** An earlier text with the name of whoever stated it. */
export type ShownStatement = EntryStatement & { readonly byName: string }

export type EntryPage = {
  readonly rows: readonly ShownEntry[]
  /** Rows that match, over all pages. */
  readonly total: number
  /** Over the whole range, whatever the filter. */
  readonly counts: { readonly all: number; readonly incomplete: number }
}

export const oneEntry = z.strictObject({ itemId })

/** Everything still 待补, whatever its day, oldest first (at most 200). */
export const incompleteEntries = z.strictObject({})

export const dutyLogContract = {
  'duty-log.record': {
    kind: 'command',
    feature: 'duty-log',
    roles: ['staff'],
    schema: recordEntry,
  },
  'duty-log.correct': {
    kind: 'command',
    feature: 'duty-log',
    roles: ['staff'],
    schema: correctEntry,
    touches: (input: CorrectEntry) => [input.itemId],
  },
  'duty-log.page': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: entryPage },
  'duty-log.entry': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: oneEntry },
  'duty-log.incomplete': {
    kind: 'query',
    feature: 'duty-log',
    roles: ['staff', 'auditor'],
    schema: incompleteEntries,
  },
} as const satisfies Record<string, ContractRow>
