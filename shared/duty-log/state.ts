import type { Requirable } from './elements.ts'
import type { EntryType } from './entry-types.ts'

/** What an incomplete entry lacks, and since when it waits (its timer). */
export type Incomplete = {
  readonly occurredAt: string
  readonly type: EntryType
  readonly missing: readonly Requirable[]
  readonly since: string
}

/** Somebody said why he wants to see whose petition it is. */
export type Look = { readonly itemId: string; readonly at: string }

/** Rows are read back from the journal; what is still 待补 stays in mind, and numbers that were given out. */
export type DutyLogState = {
  incomplete: { [itemId: string]: Incomplete }
  /** Highest number given out, by direction and year: `in 2026` → n. */
  registered: { [directionAndYear: string]: number }
  /** Each account's last look. */
  looks: { [account: string]: Look }
}

export const emptyDutyLog = (): DutyLogState => ({ incomplete: {}, registered: {}, looks: {} })
