import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { VisitorFound } from '../../shared/visit/contract.ts'
import type { Caller } from '../door/admit.ts'
import { mayBeShown } from '../known/may-be-shown.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { visitorIn } from './visitor-facts.ts'

type Around = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly isReadOnly: boolean
}

/** The whole of a visitor's particulars for whoever has just journalled that he looks and why. @throws DiskError, JournalDamaged. */
export const readVisitor = (
  around: Around,
  itemId: string,
  caller: Caller | undefined,
): VisitorFound | Refusal => {
  const { ledger, people } = around
  const row = ledger.visit(itemId)
  if (caller && !row) return refuse('visit.unknown', { number: shownNumber(itemId) })
  const { looks } = ledger.state.visits
  const no = mayBeShown(around, caller, { itemId, looks, limit: 'visit.look' })
  if (no) return no === 'look-first' ? refuse('visit.look-first') : no
  if (!row) return refuse('visit.unknown', { number: shownNumber(itemId) })
  return openVisitor(people, row.visitor)
}

/** The whole of what is sealed of a visitor, or why it cannot be read. @throws DiskError. */
export const openVisitor = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): VisitorFound => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const visitor = visitorIn(people, ref)
  return visitor ? { kind: 'known', visitor } : { kind: 'unreadable' }
}
