import type { Look } from '../kernel/look.ts'
import type { AppointmentStated } from './events.ts'

/** Who of them came on a day: how many people, and which of those who were named. */
export type ArrivedOn = { readonly people: number; readonly guests: readonly number[] }

/** Somebody awaited. */
export type AwaitedAppointment = AppointmentStated & {
  readonly by: string
  readonly cancelledOn: readonly string[]
  /** The newest days only. */
  readonly arrived: { readonly [day: string]: ArrivedOn }
}

/** Whose last day is not long over; what is over is read back from the journal. */
export type AppointmentState = {
  awaited: { [itemId: string]: AwaitedAppointment }
  /** Each account's last look. */
  looks: { [account: string]: Look }
}

export const emptyAppointments = (): AppointmentState => ({ awaited: {}, looks: {} })
