import type { Look } from '../kernel/look.ts'
import type { Requirable } from './elements.ts'
import type { EntryType } from './entry-types.ts'
import type { Deadline, NilReport } from './handling/contract.ts'
import type { Awaited } from './handling/recipient.ts'

/** What an incomplete entry lacks, and since when it waits (its timer). */
export type Incomplete = {
  readonly occurredAt: string
  readonly type: EntryType
  readonly missing: readonly Requirable[]
  readonly since: string
}

/** A matter that is 待办, by when, and since when that runs. */
export type OpenMatter = {
  readonly occurredAt: string
  readonly type: EntryType
  readonly since: string
  readonly deadline?: Deadline
  /** An act set or lifted the deadline: what the entry's text says of it counts no more. */
  readonly isByAct: boolean
}

/** To whom an entry was forwarded who has not signed for it yet. */
export type Unacknowledged = {
  readonly occurredAt: string
  readonly type: EntryType
  readonly to: readonly Awaited[]
}

/**
 * Rows are read back from the journal; what still waits for somebody stays in mind, the last 无事 reports, and numbers
 * that were given out.
 */
export type DutyLogState = {
  incomplete: { [itemId: string]: Incomplete }
  open: { [itemId: string]: OpenMatter }
  unacknowledged: { [itemId: string]: Unacknowledged }
  nilReports: readonly NilReport[]
  /** Highest number given out, by direction and year: `in 2026` → n. */
  registered: { [directionAndYear: string]: number }
  /** Each account's last look. */
  looks: { [account: string]: Look }
}

export const emptyDutyLog = (): DutyLogState => ({
  incomplete: {},
  open: {},
  unacknowledged: {},
  nilReports: [],
  registered: {},
  looks: {},
})
