import { addDays, dayOf } from '../calendar/index.ts'
import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { lastDayOf } from './days.ts'
import type { AppointmentEvent, AppointmentKept, AppointmentStated } from './events.ts'
import type { AppointmentState } from './state.ts'

/** What was over longer ago is nobody's daily business. */
const daysInMind = 3

/** Edits the lane's own state in place. @param timeZone the unit's, by which days are told. */
export const evolveAppointments = (
  appointments: AppointmentState,
  event: AppointmentEvent,
  { at, actor }: Pick<EventMeta, 'at' | 'actor'>,
  timeZone: string,
): void => {
  forgetOver(appointments, addDays(dayOf(at, timeZone), -daysInMind))
  const { itemId } = event.data
  const before = own(appointments.awaited, itemId)
  switch (event.kind) {
    case 'appointment.announced':
      appointments.awaited[itemId] = { ...stated(event.data), by: actor, cancelledOn: [], arrived: {} }
      return
    case 'appointment.changed': {
      const kept = before ?? { by: actor, cancelledOn: [], arrived: {} }
      const { by, cancelledOn, arrived } = kept
      appointments.awaited[itemId] = { ...stated(event.data), by, cancelledOn, arrived }
      return
    }
    case 'appointment.cancelled': {
      const { on } = event.data
      if (on === undefined) delete appointments.awaited[itemId]
      else if (before) appointments.awaited[itemId] = { ...before, cancelledOn: [...before.cancelledOn, on] }
      return
    }
    case 'appointment.kept':
      keep(appointments, event)
      return
    case 'appointment.looked-at':
      appointments.looks[actor] = { itemId, at }
      return
    default:
      assertNever(event)
  }
}

const keep = (appointments: AppointmentState, { data }: AppointmentKept): void => {
  const { itemId, day, people, guests } = data
  const before = own(appointments.awaited, itemId)
  if (!before) return
  const onDay = own(before.arrived, day) ?? { people: 0, guests: [] }
  const arrived = {
    ...before.arrived,
    [day]: { people: onDay.people + people, guests: [...onDay.guests, ...guests] },
  }
  const newest = Object.entries(arrived)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-daysInMind)
  appointments.awaited[itemId] = { ...before, arrived: Object.fromEntries(newest) }
}

const forgetOver = (appointments: AppointmentState, before: string): void => {
  for (const [itemId, appointment] of Object.entries(appointments.awaited))
    if (lastDayOf(appointment) < before) delete appointments.awaited[itemId]
}

const stated = ({
  hostId,
  purpose,
  on,
  weekdays,
  until,
  from,
  to,
  people,
  guests,
}: AppointmentStated): AppointmentStated => ({
  hostId,
  purpose,
  on,
  ...(weekdays && { weekdays }),
  ...(until !== undefined && { until }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  people,
  guests,
})
