import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

/** What the mail is shown from; of a damaged book, what of it is proven. */
export type MailSight = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly timeZone: string
  readonly now: string
}
