import type { AppointmentState } from '../../shared/appointment/index.ts'
import { guestsComing } from '../../shared/appointment/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type { Visitor } from '../../shared/visit/visitor.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { visitorIn } from '../visit/visitor-facts.ts'

/** Who comes by an appointment, and the line that he has already, where he alone does. */
export type AnnouncedVisitor = { readonly visitor: Visitor; readonly known?: PersonRef }

/** The one guest, or the first of all who have not come, the others as those with him. @throws DiskError. */
export const announcedVisitor = (
  appointments: Frozen<AppointmentState>,
  announced: { readonly itemId: string; readonly guest?: number | undefined },
  day: string,
  people: Pick<PeopleOfBook, 'open'>,
): AnnouncedVisitor | undefined => {
  const guests = own(appointments.awaited, announced.itemId)?.guests ?? []
  const refs = guestsComing(appointments, announced, day).flatMap(place => guests[place] ?? [])
  const [first, ...others] = refs.map(ref => visitorIn(people, ref))
  if (!first) return undefined
  const { companions: _, ...alone } = first
  const names = others.flatMap(other => (other ? [other.name] : []))
  if (names.length === 0) return { visitor: alone, ...(refs[0] && { known: refs[0] }) }
  return { visitor: { ...alone, companions: names.slice(0, mostCompanions) } }
}

/** As many names as a visit bears. */
const mostCompanions = 100
