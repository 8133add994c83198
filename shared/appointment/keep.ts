import { dayOf } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { AppointmentKept } from './events.ts'
import type { AppointmentRefusal } from './refusals.ts'
import { isAwaitedOn } from './standing.ts'
import type { AppointmentState } from './state.ts'

/** Who of an appointment stands at the window; without `guest`, all who have not come yet. */
export type Announced = { readonly itemId: string; readonly guest?: number | undefined }

type When = Pick<Context, 'now' | 'timeZone'>

/** Places of those of the named guests who come by this: the one, or all who have not come on that day yet. */
export const guestsComing = (
  { awaited }: Frozen<AppointmentState>,
  { itemId, guest }: Announced,
  day: string,
): readonly number[] => {
  if (guest !== undefined) return [guest]
  const appointment = own(awaited, itemId)
  const came = appointment && own(appointment.arrived, day)?.guests
  return (appointment?.guests ?? []).map((_, place) => place).filter(place => !came?.includes(place))
}

/** Why they are not let in by their appointment; undefined where they are. */
export const keepNo = (
  appointments: Frozen<AppointmentState>,
  announced: Announced,
  people: number,
  { now, timeZone }: When,
): Refusal<AppointmentRefusal> | undefined => {
  const { itemId, guest } = announced
  const number = shownNumber(itemId)
  const appointment = own(appointments.awaited, itemId)
  if (!appointment) return refuse('appointment.not-awaited', { number })
  const day = dayOf(now, timeZone)
  if (!isAwaitedOn(appointment, day)) return refuse('appointment.not-today', { number })
  const came = own(appointment.arrived, day) ?? { people: 0, guests: [] }
  if (guest !== undefined && guest >= appointment.guests.length)
    return refuse('appointment.no-such-guest', { number })
  if (guest !== undefined && came.guests.includes(guest)) return refuse('appointment.came', { number })
  const left = appointment.people - came.people
  if (left <= 0) return refuse('appointment.came', { number })
  return people > left ? refuse('appointment.more-came', { people, left }) : undefined
}

/** What stands in the journal of it. */
export const keptEvent = (
  appointments: Frozen<AppointmentState>,
  announced: Announced,
  { gateId, people }: { readonly gateId: string; readonly people: number },
  { now, timeZone }: When,
): AppointmentKept => {
  const day = dayOf(now, timeZone)
  const { itemId } = announced
  const guests = guestsComing(appointments, announced, day)
  return { kind: 'appointment.kept', v: 1, data: { itemId, gateId, day, people, guests } }
}
