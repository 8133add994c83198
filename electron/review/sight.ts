import type { DutyDay } from '../../shared/calendar/index.ts'
import type { EntryRow } from '../../shared/duty-log/index.ts'
import type { PassageRow } from '../../shared/passage/contract.ts'
import type { SinceSigned } from '../../shared/review/index.ts'
import type { VisitRow } from '../../shared/visit/contract.ts'
import type { Ledger } from '../store/ledger.ts'

/** To whom an entry was returned, by when. */
export type ReturnOfDay = { readonly authorName: string; readonly dueAt?: string }

/** What a day is looked at with. */
export type DaySight = {
  readonly ledger: Ledger
  readonly now: string
  readonly timeZone: string
  readonly range: DutyDay
  /** Entries of the day as they stand, oldest first. */
  readonly entries: readonly EntryRow[]
  /** Of the calendar day on which it begins, read when first asked for. */
  readonly visits: () => readonly VisitRow[]
  readonly passages: () => readonly PassageRow[]
  /** What was returned to the duty room and is still to be completed. */
  readonly returns: ReadonlyMap<string, ReturnOfDay>
  /** Mail that the duty officer has to sign for, and visits from before the day that go on, by their numbers. */
  readonly waitingMail: readonly string[]
  readonly stillInside: readonly string[]
  /** Whether an item came, or became otherwise, after the day was signed. */
  readonly sinceSigned: (itemId: string) => SinceSigned | undefined
  /** The same of a line by itself. */
  readonly isAddedLine: (line: number) => boolean
}

/** The number that a comment names: of an entry of the day alone. */
export const ownEntry = ({ entries }: DaySight, itemId: string): { readonly itemId?: string } =>
  entries.some(entry => entry.itemId === itemId) ? { itemId } : {}

/** Nothing where it was so when the day was signed. */
export const withSince = (since: SinceSigned | undefined): { readonly since?: SinceSigned } =>
  since === undefined ? {} : { since }
