import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { AppointmentRow, AppointmentStatement } from './contract.ts'
import { type AppointmentAnnounced, type AppointmentChanged, isAppointmentEvent } from './events.ts'

/** The row after one more event of it; total, other events leave it as it is. */
export const foldAppointment = (
  row: AppointmentRow | undefined,
  event: Event,
  meta: EventMeta,
): AppointmentRow | undefined => {
  if (!isAppointmentEvent(event)) return row
  const { actor: by, at } = meta
  switch (event.kind) {
    case 'appointment.announced': {
      const { itemId } = event.data
      return row ?? { ...statementOf(event, meta), itemId, cancellations: [], arrivals: [], earlier: [] }
    }
    case 'appointment.changed':
      return row && changedRow(row, event, meta)
    case 'appointment.cancelled': {
      const { itemId: _, ...cancelled } = event.data
      return row && { ...row, cancellations: [...row.cancellations, { ...cancelled, by, at }] }
    }
    case 'appointment.kept': {
      const { gateId, day, people } = event.data
      return row && { ...row, arrivals: [...row.arrivals, { gateId, day, people, by, at }] }
    }
    case 'appointment.looked-at':
      return row
    default:
      return assertNever(event)
  }
}

const changedRow = (row: AppointmentRow, event: AppointmentChanged, meta: EventMeta): AppointmentRow => {
  const { itemId, cancellations, arrivals, earlier, ...before } = row
  return { ...statementOf(event, meta), itemId, cancellations, arrivals, earlier: [...earlier, before] }
}

const statementOf = (
  { data }: AppointmentAnnounced | AppointmentChanged,
  { actor: by, at, seq, hash }: EventMeta,
): AppointmentStatement => {
  const { itemId: _, ...said } = data
  if (!('revision' in said)) return { ...said, revision: 1, by, at, seq, hash }
  const { corrects: __, ...stated } = said
  return { ...stated, by, at, seq, hash }
}
