import type { EntryType, TelephoneElement } from './entry-types.ts'

/** What an incomplete entry lacks, and since when it waits (its timer). */
export type Incomplete = {
  readonly occurredAt: string
  readonly type: EntryType
  readonly missing: readonly TelephoneElement[]
  readonly since: string
}

/** Rows are read back from the journal; only what is still 待补 stays in mind. */
export type DutyLogState = { incomplete: { [itemId: string]: Incomplete } }

export const emptyDutyLog = (): DutyLogState => ({ incomplete: {} })
