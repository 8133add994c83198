export { daysInWords } from './days.ts'
export {
  decideAnnounceGuests,
  decideCancelAppointment,
  decideChangeAppointment,
  decideLookAtGuests,
} from './decide.ts'
export { type AppointmentKept, appointmentVersions, isAppointmentEvent } from './events.ts'
export { evolveAppointments } from './evolve.ts'
export { guestsComing, keepNo, keptEvent } from './keep.ts'
export { type AppointmentRefusal, appointmentRefusals } from './refusals.ts'
export { foldAppointment } from './row.ts'
export { isAwaitedOn, standingOf, todayStandingOf } from './standing.ts'
export type { AppointmentState } from './state.ts'
export { appointmentWords } from './trail-words.ts'
export type { AppointmentContext } from './whether.ts'
