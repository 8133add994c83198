import { monthOf } from '../../shared/calendar/index.ts'
import type { RetentionStanding } from '../../shared/retention/contract.ts'
import { retentionStanding } from '../../shared/retention/index.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

type Around = {
  readonly ledger: Pick<Ledger, 'state'>
  readonly people: Pick<PeopleOfBook, 'months'>
  readonly now: string
  readonly timeZone: string
}

/** Answers `retention.standing`: whose particulars are kept, whose time is over, what was given up. @throws DiskError. */
export const readRetention = (
  { ledger, people, now, timeZone }: Around,
  account: string,
): RetentionStanding =>
  retentionStanding(ledger.state, { kept: people.months(), thisMonth: monthOf(now, timeZone), account })
