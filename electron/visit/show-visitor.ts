import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { type ShownVisitor, shownVisitor } from '../../shared/visit/shown-visitor.ts'
import { visitor as visitorForm } from '../../shared/visit/visitor.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

/** As far as a screen may show him. @throws DiskError. */
export const showVisitor = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): ShownVisitor => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const known = visitorForm.safeParse(found.particulars)
  return known.success ? shownVisitor(known.data) : { kind: 'unreadable' }
}
