import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { outsider } from '../../shared/papers/index.ts'
import { type ShownVisitor, shownVisitor } from '../../shared/visit/shown-visitor.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

/** As far as a screen may show somebody of whom perhaps not even the name is known. @throws DiskError. */
export const showOutsider = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): ShownVisitor => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const known = outsider.safeParse(found.particulars)
  return known.success ? shownVisitor({ ...known.data, name: known.data.name ?? '' }) : { kind: 'unreadable' }
}
