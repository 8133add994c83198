import { nameOf } from '../../shared/account/index.ts'
import type {
  AppointmentPage,
  AppointmentPageQuery,
  AppointmentRow,
  AppointmentStatement,
  AppointmentsToday,
  ShownAppointment,
  ShownToday,
} from '../../shared/appointment/contract.ts'
import { isAwaitedOn, standingOf, todayStandingOf } from '../../shared/appointment/index.ts'
import { clockOf, dayOf } from '../../shared/calendar/index.ts'
import { staffOf } from '../../shared/directory/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { VisitorFound } from '../../shared/visit/contract.ts'
import type { Caller } from '../door/admit.ts'
import { mayBeShown } from '../known/may-be-shown.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { openVisitor } from '../visit/read-visitor.ts'
import { showVisitor } from '../visit/show-visitor.ts'

type Around = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly timeZone: string
}

/** Whoever is awaited today, by when. @throws DiskError. */
export const readToday = ({ ledger, people, now, timeZone }: Around): AppointmentsToday => {
  const { appointments, directory } = ledger.state
  const at = { day: dayOf(now, timeZone), clock: clockOf(now, timeZone) }
  const rows = Object.entries(appointments.awaited).flatMap(([itemId, appointment]): ShownToday[] => {
    if (!isAwaitedOn(appointment, at.day)) return []
    const { from, to, guests, people: awaited, hostId, purpose, arrived } = appointment
    const came = own(arrived, at.day) ?? { people: 0, guests: [] }
    const host = staffOf(directory, hostId)
    return [
      {
        itemId,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        guests: guests.map((ref, place) => ({
          visitor: showVisitor(people, ref),
          hasArrived: came.guests.includes(place),
        })),
        people: awaited,
        arrived: came.people,
        hostId,
        hostName: host?.name ?? hostId,
        hostSection: host?.section ?? '',
        purpose,
        standing: todayStandingOf({ people: awaited, arrived: came.people, to }, at),
      },
    ]
  })
  return { day: at.day, rows: rows.sort(byTime) }
}

/** Those who are awaited all day come first. */
const byTime = (a: ShownToday, b: ShownToday): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0

/** A page of what was announced, newest first: to the office all, to others their own. @throws DiskError, JournalDamaged. */
export const readAppointments = (
  around: Around,
  { offset, limit }: AppointmentPageQuery,
  caller: Caller,
): AppointmentPage => {
  const { ledger } = around
  const seesAll = (own(ledger.state.accounts, caller.account)?.roles ?? []).includes('office')
  const found = ledger.linesFound({
    from: 0,
    to: Number.POSITIVE_INFINITY,
    isWanted: ({ command, actor }) =>
      command === 'appointment.announce' && (seesAll || actor === caller.account),
  })
  const last = found.length - offset
  const places = Array.from({ length: Math.max(0, Math.min(limit, last)) }, (_, place) => last - 1 - place)
  const rows = ledger.together(() =>
    places
      .flatMap(place => rowIn(ledger, found.seqAt(place)) ?? [])
      .map(row => shownAppointment(around, row)),
  )
  return { rows, total: found.length }
}

type Looked = Around & { readonly isReadOnly: boolean }

/** The whole of what is sealed of them for whoever has just journalled that he looks and why. @throws DiskError, JournalDamaged. */
export const readGuests = (
  around: Looked,
  itemId: string,
  caller: Caller | undefined,
): readonly VisitorFound[] | Refusal => {
  const { ledger, people } = around
  const row = ledger.appointment(itemId)
  if (caller && !row) return refuse('appointment.unknown', { number: shownNumber(itemId) })
  const { looks } = ledger.state.appointments
  const no = mayBeShown(around, caller, { itemId, looks, limit: 'visit.look' })
  if (no) return no === 'look-first' ? refuse('appointment.look-first') : no
  return row
    ? row.guests.map(ref => openVisitor(people, ref))
    : refuse('appointment.unknown', { number: shownNumber(itemId) })
}

const rowIn = (ledger: Ledger, seq: number): AppointmentRow | undefined => {
  const [event] = ledger.commitAt(seq)?.events ?? []
  const { itemId } = (event?.data ?? {}) as { readonly itemId?: string }
  return itemId === undefined ? undefined : ledger.appointment(itemId)
}

const shownAppointment = (around: Around, row: AppointmentRow): ShownAppointment => {
  const { earlier, itemId, cancellations, arrivals, ...statement } = row
  const { now, timeZone } = around
  return {
    ...shownStatement(around, statement),
    itemId,
    cancellations,
    arrivals,
    standing: standingOf(row, { day: dayOf(now, timeZone), clock: clockOf(now, timeZone) }),
    earlier: earlier.map(before => shownStatement(around, before)),
  }
}

const shownStatement = (
  { ledger, people }: Around,
  { guests, ...statement }: AppointmentStatement,
): ShownAppointment['earlier'][number] => {
  const host = staffOf(ledger.state.directory, statement.hostId)
  return {
    ...statement,
    guests: guests.map(ref => showVisitor(people, ref)),
    hostName: host?.name ?? statement.hostId,
    hostSection: host?.section ?? '',
    byName: nameOf(ledger.state.accounts, statement.by),
  }
}
