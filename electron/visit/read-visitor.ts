import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { isLooking } from '../../shared/kernel/look.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import type { VisitorFound } from '../../shared/visit/contract.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { visitorIn } from './visitor-facts.ts'

type Around = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
}

/** The whole of a visitor's particulars for whoever has just journalled that he looks and why. @throws DiskError, JournalDamaged. */
export const readVisitor = (
  { ledger, people, now }: Around,
  { itemId, account }: { readonly itemId: string; readonly account: string },
): VisitorFound | Refusal => {
  const row = ledger.visit(itemId)
  if (!row) return refuse('visit.unknown', { number: shownNumber(itemId) })
  const { visits, settings } = ledger.state
  const seconds = limitInForce(settings, 'visit.look')
  if (!isLooking(own(visits.looks, account), itemId, { now, seconds })) return refuse('visit.look-first')
  const found = people.open(row.visitor)
  if (found.kind !== 'known') return { kind: found.kind }
  const visitor = visitorIn(people, row.visitor)
  return visitor ? { kind: 'known', visitor } : { kind: 'unreadable' }
}
