import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { type OutsiderFound, outsider } from '../../shared/papers/index.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

/** The whole of what is sealed of somebody of whom perhaps little is known. @throws DiskError. */
export const readOutsider = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): OutsiderFound => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const known = outsider.safeParse(found.particulars)
  return known.success ? { kind: 'known', person: known.data } : { kind: 'unreadable' }
}
