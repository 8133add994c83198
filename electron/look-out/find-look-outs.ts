import type { Frozen } from '../../shared/kernel/event.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { isSamePerson, type LookOutState } from '../../shared/look-out/index.ts'
import { type Outsider, outsider } from '../../shared/papers/index.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

type People = Pick<PeopleOfBook, 'open'>

/** Numbers of those on the list whom somebody at the window is taken for. @throws DiskError. */
export const findLookOuts = (
  { listed }: Frozen<LookOutState>,
  came: Outsider,
  people: People,
): readonly string[] =>
  Object.entries(listed).flatMap(([itemId, { person }]) => {
    const known = outsiderIn(people, person)
    return known && isSamePerson(known, came) ? [itemId] : []
  })

/** Whom nobody can read any more, nobody can be taken for. */
const outsiderIn = (people: People, ref: PersonRef): Outsider | undefined => {
  const found = people.open(ref)
  return found.kind === 'known' ? outsider.safeParse(found.particulars).data : undefined
}
