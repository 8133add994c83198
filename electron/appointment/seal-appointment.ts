import type {
  Announce,
  ChangeAppointment,
  SealedAnnouncement,
  SealedAppointmentChange,
} from '../../shared/appointment/contract.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { tidyPaperNumber } from '../../shared/papers/index.ts'
import type { Visitor } from '../../shared/visit/visitor.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

type Ports = { readonly people: PeopleOfBook; readonly month: string }

/** Puts a sealed reference in the place of each guest. @throws NotWritten, Poisoned. */
export const sealAnnouncement = ({ guests, ...stated }: Announce, ports: Ports): SealedAnnouncement => ({
  ...stated,
  guests: guests.map(guest => sealGuest(guest, ports)),
})

/** As `sealAnnouncement`; without guests they stay as they were named. */
export const sealAppointmentChange = (
  { guests, ...stated }: ChangeAppointment,
  ports: Ports,
): SealedAppointmentChange =>
  guests ? { ...stated, guests: guests.map(guest => sealGuest(guest, ports)) } : stated

const sealGuest = ({ idNumber, ...guest }: Visitor, { people, month }: Ports): PersonRef =>
  people.seal(month, idNumber === undefined ? guest : { ...guest, idNumber: tidyPaperNumber(idNumber) })
