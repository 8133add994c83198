import { z } from 'zod'
import { type EntryType, entryTypeIds } from '../duty-log/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { line } from '../kernel/text.ts'

/** The longest text that is searched for, in UTF-16 units. */
export const longestSought = 100

/** A place in a book between two lines: so many bytes into the file of that month, of the n-th chain where `.n` follows. */
export const searchPoint = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(\.[1-9]\d{0,8})?$/),
  offset: z.int().min(0),
})
export type SearchPoint = z.infer<typeof searchPoint>

/** How far a search came, going back in time, and where it had begun: what is needed to go on with it. */
export const searchPosition = z.strictObject({
  chain: z.string().max(60),
  from: searchPoint,
  at: searchPoint,
})
export type SearchPosition = z.infer<typeof searchPosition>

const what = {
  /** Words divided by white space: all of them must occur in one item, in whatever order. */
  text: line(longestSought),
  types: z.array(z.enum(entryTypeIds)).max(entryTypeIds.length).optional(),
  /** Entries that were struck (作废) are left out without it. */
  includeStruck: z.boolean().optional(),
}

export const searchEntries = z.strictObject({ ...what, before: searchPosition.optional() })
export type SearchEntries = z.infer<typeof searchEntries>

/** What was written since a search began: lines behind that number. */
export const searchSince = z.strictObject({ ...what, seq: z.int().min(0) })
export type SearchSince = z.infer<typeof searchSince>

/** A piece of what was found, with the places that match: half-open ranges of UTF-16 units. */
export type Passage = {
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
  /** It stands in a text that was corrected since. */
  readonly isEarlier?: true
}

/** One item: its newest statement in front, and where the words stand in it. */
export type SearchHit = {
  readonly itemId: string
  readonly occurredAt: string
  readonly type: EntryType
  readonly isOutgoing: boolean
  readonly recordedByName: string
  readonly isIncomplete: boolean
  readonly isLate: boolean
  readonly isCorrected: boolean
  readonly isStruck: boolean
  /** `earlier`: some word occurs only in what was corrected since (原文命中). */
  readonly found: 'current' | 'earlier'
  /** The first one is from the text of the newest statement. */
  readonly passages: readonly Passage[]
}

/** A slice of a search: what it found, and where the next one goes on; `next` is null once all was looked through. */
export type SearchSlice = {
  readonly hits: readonly SearchHit[]
  readonly next: SearchPosition | null
  /** Month that was reached, `YYYY-MM`; empty for a book without lines. */
  readonly reached: string
  readonly monthsDone: number
  readonly months: number
  /** The book's last line when this slice was asked for. */
  readonly seq: number
}

/** Items that were written about since: what matches now, and which of them do not. */
export type SearchNews = {
  readonly hits: readonly SearchHit[]
  readonly others: readonly string[]
  /** Looked through up to this line; behind it there may be more. */
  readonly seq: number
  readonly isAll: boolean
}

export const searchContract = {
  'search.entries': {
    kind: 'query',
    feature: 'search',
    roles: ['staff', 'auditor'],
    schema: searchEntries,
  },
  'search.since': { kind: 'query', feature: 'search', roles: ['staff', 'auditor'], schema: searchSince },
} as const satisfies Record<string, ContractRow>
