import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

/** What the gate's papers are made from; of a damaged book, what of it is proven. */
export type GateSheetSight = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
}
