import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { mailSender, type ShownSender } from '../../shared/mail/sender.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

/** Who sent it; where the key of the month is lost, that. @throws DiskError. */
export const showSender = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): ShownSender => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const known = mailSender.safeParse(found.particulars)
  return known.success ? { kind: 'known', name: known.data.name } : { kind: 'unreadable' }
}
