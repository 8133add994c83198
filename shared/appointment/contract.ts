import { z } from 'zod'
import { isCalendarDay } from '../calendar/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { lookAtSealed } from '../kernel/look-at.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { line } from '../kernel/text.ts'
import { type ShownVisitor, visitor } from '../visit/index.ts'
import type { AppointmentStated } from './events.ts'
import type { AppointmentStanding, TodayStanding } from './standing.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** As many can be named; a larger group is told by its number. */
export const mostGuests = 200

const stated = {
  hostId: itemId,
  purpose: line(60),
  /** The day, or the first of those that recur. */
  on: day,
  /** 1 is Monday: they come again on each of these, until a day. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).optional(),
  until: day.optional(),
  /** When they are awaited; without it, all day. */
  from: clock.optional(),
  to: clock.optional(),
  /** Numbers far beyond what is let in are still understood, so that the answer can say why not. */
  people: z.int().min(0).max(100_000),
}

const guests = z.array(visitor).min(1).max(mostGuests)

/** Who comes is sealed before it is decided. */
export const announce = z.strictObject({ ...stated, guests })
export type Announce = z.infer<typeof announce>
export type SealedAnnouncement = Omit<Announce, 'guests'> & { readonly guests: readonly PersonRef[] }

export const changeAppointment = z.strictObject({
  ...stated,
  itemId,
  /** The revision that its author saw, from 1. */
  revision: z.int().min(1).max(100_000),
  /** Without them the guests stay as they were named. */
  guests: guests.optional(),
  reason: line(200),
})
export type ChangeAppointment = z.infer<typeof changeAppointment>
export type SealedAppointmentChange = Omit<ChangeAppointment, 'guests'> & {
  readonly guests?: readonly PersonRef[]
}

/** `on`: of those that recur that day alone; without it, all that are to come. */
export const cancelAppointment = z.strictObject({ itemId, on: day.optional(), reason: line(200) })
export type CancelAppointment = z.infer<typeof cancelAppointment>

export type AppointmentStatement = AppointmentStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

export type Cancellation = {
  readonly on?: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** They came, or some of them, by that visit. */
export type Arrival = {
  readonly gateId: string
  readonly day: string
  readonly people: number
  readonly by: string
  readonly at: string
}

export type AppointmentRow = AppointmentStatement & {
  readonly itemId: string
  readonly cancellations: readonly Cancellation[]
  readonly arrivals: readonly Arrival[]
  /** Oldest first; without the newest. */
  readonly earlier: readonly AppointmentStatement[]
}

type Shown<T> = Omit<T, 'guests'> & {
  readonly guests: readonly ShownVisitor[]
  readonly hostName: string
  readonly hostSection: string
  readonly byName: string
}

export type ShownAppointment = Omit<Shown<AppointmentRow>, 'earlier'> & {
  readonly standing: AppointmentStanding
  readonly earlier: readonly Shown<AppointmentStatement>[]
}

/** Newest first: of the office all, of others what they announced themselves. */
export const appointmentPage = z.strictObject({
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
})
export type AppointmentPageQuery = z.infer<typeof appointmentPage>
export type AppointmentPage = { readonly rows: readonly ShownAppointment[]; readonly total: number }

/** Whoever is awaited today. */
export type ShownToday = {
  readonly itemId: string
  readonly from?: string
  readonly to?: string
  readonly guests: readonly { readonly visitor: ShownVisitor; readonly hasArrived: boolean }[]
  readonly people: number
  readonly arrived: number
  readonly hostId: string
  readonly hostName: string
  readonly hostSection: string
  readonly purpose: string
  readonly standing: TodayStanding
}

export type AppointmentsToday = { readonly day: string; readonly rows: readonly ShownToday[] }

const announcing = { feature: 'appointment', roles: ['staff'] } as const

export const appointmentContract = {
  'appointment.announce': { kind: 'command', ...announcing, schema: announce },
  'appointment.change': { kind: 'command', ...announcing, schema: changeAppointment },
  'appointment.cancel': { kind: 'command', ...announcing, schema: cancelAppointment },
  /** Journals who looks and why; for a moment `appointment.guests` then answers him. */
  'appointment.look': { kind: 'command', ...announcing, schema: lookAtSealed },
  'appointment.guests': { kind: 'query', ...announcing, schema: z.strictObject({ itemId }) },
  'appointment.page': { kind: 'query', ...announcing, schema: appointmentPage },
  'appointment.today': {
    kind: 'query',
    feature: 'appointment',
    roles: ['gatekeeper', 'duty-officer', 'office', 'leader'],
    schema: z.strictObject({}),
  },
} as const satisfies Record<string, ContractRow>
