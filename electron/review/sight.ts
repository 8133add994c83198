import type { DutyDay } from '../../shared/calendar/index.ts'
import type { EntryRow } from '../../shared/duty-log/index.ts'
import type { SinceSigned } from '../../shared/review/index.ts'
import type { Ledger } from '../store/ledger.ts'

/** What a day is looked at with. */
export type DaySight = {
  readonly ledger: Ledger
  readonly now: string
  readonly timeZone: string
  readonly range: DutyDay
  /** Entries of the day as they stand, oldest first. */
  readonly entries: readonly EntryRow[]
  /** Whether an item came, or became otherwise, after the day was signed. */
  readonly sinceSigned: (itemId: string) => SinceSigned | undefined
  /** The same of a line by itself. */
  readonly isAddedLine: (line: number) => boolean
}

/** What of a day is told by one feature. */
export const withSince = (since: SinceSigned | undefined): { readonly since?: SinceSigned } =>
  since === undefined ? {} : { since }
