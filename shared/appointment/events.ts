import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** What one statement says of those who are awaited. */
export type AppointmentStated = {
  readonly hostId: string
  readonly purpose: string
  readonly on: string
  readonly weekdays?: readonly number[]
  readonly until?: string
  readonly from?: string
  readonly to?: string
  readonly people: number
  readonly guests: readonly PersonRef[]
}

type Stated = AppointmentStated & { readonly itemId: string }

export type AppointmentAnnounced = Event<'appointment.announced', Stated>

/** A new statement; the earlier one stays to be read. */
export type AppointmentChanged = Event<
  'appointment.changed',
  Stated & { readonly revision: number; readonly corrects: number; readonly reason: string }
>

/** `on`: that day alone. */
export type AppointmentCancelled = Event<
  'appointment.cancelled',
  { readonly itemId: string; readonly on?: string; readonly reason: string }
>

/** They came, or some of them, by that visit and in the same line. `guests`: which of those who were named, by place. */
export type AppointmentKept = Event<
  'appointment.kept',
  {
    readonly itemId: string
    readonly gateId: string
    readonly day: string
    readonly people: number
    readonly guests: readonly number[]
  }
>

/** Somebody saw the whole of what is sealed, and why. */
export type GuestsLookedAt = Event<
  'appointment.looked-at',
  { readonly itemId: string; readonly reason: string }
>

export type AppointmentEvent =
  | AppointmentAnnounced
  | AppointmentChanged
  | AppointmentCancelled
  | AppointmentKept
  | GuestsLookedAt

export const appointmentVersions = {
  'appointment.announced': [],
  'appointment.changed': [],
  'appointment.cancelled': [],
  'appointment.kept': [],
  'appointment.looked-at': [],
} as const satisfies { [K in AppointmentEvent['kind']]: readonly Upcast[] }

export const isAppointmentEvent = (event: Event): event is AppointmentEvent =>
  Object.hasOwn(appointmentVersions, event.kind)
