import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { ProvenLook } from '../kernel/look-at.ts'
import type {
  AppointmentRow,
  CancelAppointment,
  SealedAnnouncement,
  SealedAppointmentChange,
} from './contract.ts'
import type {
  AppointmentAnnounced,
  AppointmentCancelled,
  AppointmentChanged,
  AppointmentStated,
  GuestsLookedAt,
} from './events.ts'
import type { AppointmentRefusal } from './refusals.ts'
import {
  type AppointmentContext,
  type AppointmentSurroundings,
  cancelledNo,
  falseDay,
  falseDays,
  falseHost,
  falsePeople,
  falseWindow,
  guestsCame,
  notByHim,
  notOwn,
  staleRevision,
  unknown,
} from './whether.ts'

type Around = AppointmentSurroundings

/** Somebody is awaited (◇): by the office for anybody, by others for their own section. */
export const decideAnnounceGuests = (
  around: Around,
  { guests, ...stated }: SealedAnnouncement,
  context: AppointmentContext,
): Decision<AppointmentAnnounced, AppointmentRefusal> => {
  const no =
    falseHost(around, stated.hostId, context) ??
    notOwn(around, stated.hostId, context) ??
    falsePeople(around, stated.people, guests.length) ??
    falseDays(stated, context) ??
    falseWindow(stated)
  if (no) return no
  const data = { itemId: context.newItemId(), ...said({ ...stated, guests }) }
  return accept({ kind: 'appointment.announced', v: 1, data })
}

/** A new statement; the earlier one stays to be read. */
export const decideChangeAppointment = (
  around: Around,
  { itemId, revision, reason, guests, ...stated }: SealedAppointmentChange,
  context: AppointmentContext,
): Decision<AppointmentChanged, AppointmentRefusal> => {
  const row = context.appointmentOf(itemId)
  if (!row) return unknown(itemId)
  const named = guests ?? row.guests
  const no =
    cancelledNo(row) ??
    notByHim(around, firstOf(row), context) ??
    staleRevision(around, row, revision, context) ??
    guestsCame(row, guests !== undefined) ??
    falseHost(around, stated.hostId, context) ??
    notOwn(around, stated.hostId, context) ??
    falsePeople(around, stated.people, named.length) ??
    falseDays(stated, context) ??
    falseWindow(stated)
  if (no) return no
  const data = said({ ...stated, guests: named })
  if (!guests && isSame(row, data)) return refuse('appointment.nothing-changed')
  const place = { revision: row.revision + 1, corrects: row.revision, reason }
  return accept({ kind: 'appointment.changed', v: 1, data: { itemId, ...data, ...place } })
}

export const decideCancelAppointment = (
  around: Around,
  { itemId, on, reason }: CancelAppointment,
  context: AppointmentContext,
): Decision<AppointmentCancelled, AppointmentRefusal> => {
  const row = context.appointmentOf(itemId)
  if (!row) return unknown(itemId)
  const no = cancelledNo(row) ?? notByHim(around, firstOf(row), context) ?? falseDay(row, on, context)
  if (no) return no
  const data = { itemId, ...(on !== undefined && { on }), reason }
  return accept({ kind: 'appointment.cancelled', v: 1, data })
}

/** Who looks and why stands in the journal before anything is shown (format.md §3): the office, or whoever announced them. */
export const decideLookAtGuests = (
  around: Around,
  { itemId, reason }: ProvenLook,
  context: AppointmentContext,
): Decision<GuestsLookedAt, AppointmentRefusal> => {
  const row = context.appointmentOf(itemId)
  if (!row) return unknown(itemId)
  const data = { itemId, reason }
  return notByHim(around, firstOf(row), context) ?? accept({ kind: 'appointment.looked-at', v: 1, data })
}

/** Whoever announced them, however often it was changed since. */
const firstOf = (row: AppointmentRow): Pick<AppointmentRow, 'by'> => row.earlier[0] ?? row

type Said = Omit<SealedAnnouncement, 'guests'> & Pick<AppointmentStated, 'guests'>

/** Without the keys that say nothing. */
const said = ({ hostId, purpose, on, weekdays, until, from, to, people, guests }: Said) => ({
  hostId,
  purpose,
  on,
  ...(weekdays && { weekdays: [...new Set(weekdays)].sort((a, b) => a - b) }),
  ...(weekdays && until !== undefined && { until }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  people,
  guests,
})

const compared = ['hostId', 'purpose', 'on', 'until', 'from', 'to', 'people'] as const

const isSame = (row: AppointmentRow, data: AppointmentStated): boolean =>
  compared.every(field => row[field] === data[field]) &&
  JSON.stringify(row.weekdays) === JSON.stringify(data.weekdays)
