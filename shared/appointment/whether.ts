import { type AccountState, nameOf } from '../account/index.ts'
import { addDays, dayOf, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { AppointmentRow, SealedAnnouncement } from './contract.ts'
import { fallsOn, lastDayOf } from './days.ts'
import type { AppointmentRefusal } from './refusals.ts'
import { isNever } from './standing.ts'
import type { AppointmentState } from './state.ts'

/** What appointments need of other features. */
export type AppointmentSurroundings = Frozen<{
  appointments: AppointmentState
  directory: DirectoryState
  settings: SettingsState
  accounts: AccountState
}>
type Around = AppointmentSurroundings
type No = Refusal<AppointmentRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>
type Who = Pick<Context, 'actor' | 'roles'>

/** What decide is told beside all others: an appointment as the journal has it. */
export type AppointmentContext = Context & {
  readonly appointmentOf: (itemId: string) => AppointmentRow | undefined
}

/** The longest that anything recurs without being announced again. */
const mostDays = 400

export const unknown = (itemId: string): Refusal<AppointmentRefusal> =>
  refuse('appointment.unknown', { number: shownNumber(itemId) })

export const falseHost = ({ directory }: Around, hostId: string, { now, timeZone }: When): No => {
  const host = staffOf(directory, hostId)
  if (!host) return refuse('appointment.host-unknown')
  const today = dayOf(now, timeZone)
  if (host.leftOn === undefined || host.leftOn > today) return undefined
  return refuse('appointment.host-left', { name: host.name, on: shownDay(host.leftOn, today) })
}

/** The office announces for everybody, anybody else for his own section. */
export const notOwn = ({ accounts, directory }: Around, hostId: string, { actor, roles }: Who): No => {
  if (roles.includes('office')) return undefined
  const mine = own(accounts, actor)?.staffId
  const section = mine === undefined ? undefined : staffOf(directory, mine)?.section
  const host = staffOf(directory, hostId)
  if (mine === hostId || (section !== undefined && section === host?.section)) return undefined
  return refuse('appointment.not-your-guest', { name: host?.name ?? '' })
}

/** Of others the office changes what was announced. */
export const notByHim = (
  { accounts }: Around,
  first: Pick<AppointmentRow, 'by'>,
  { actor, roles }: Who,
): No =>
  roles.includes('office') || first.by === actor
    ? undefined
    : refuse('appointment.not-yours', { name: nameOf(accounts, first.by) })

type Stated = Omit<SealedAnnouncement, 'guests'>

export const falsePeople = ({ settings }: Around, people: number, named: number): No => {
  const most = limitInForce(settings, 'visit.most-people')
  if (people === 0) return refuse('appointment.nobody')
  if (people > most) return refuse('appointment.too-many', { people, most })
  return named > people ? refuse('appointment.more-named', { people, named }) : undefined
}

export const falseDays = (stated: Stated, { now, timeZone }: When): No => {
  const today = dayOf(now, timeZone)
  const last = lastDayOf(stated)
  if (stated.weekdays && stated.until === undefined) return refuse('appointment.no-end')
  if (last < today) return refuse('appointment.past-day', { on: shownDay(last, today) })
  if (last > addDays(today, mostDays)) return refuse('appointment.too-far', { days: mostDays })
  return isNever(stated) || last < stated.on ? refuse('appointment.never') : undefined
}

export const falseWindow = ({ from, to }: Pick<Stated, 'from' | 'to'>): No =>
  from !== undefined && to !== undefined && to <= from
    ? refuse('appointment.window', { from, to })
    : undefined

export const cancelledNo = (row: AppointmentRow): No =>
  row.cancellations.some(({ on }) => on === undefined)
    ? refuse('appointment.cancelled', { number: shownNumber(row.itemId) })
    : undefined

/** A day can be taken out where it is one of them, and nobody came on it. */
export const falseDay = (row: AppointmentRow, on: string | undefined, { now, timeZone }: When): No => {
  const today = dayOf(now, timeZone)
  if (on === undefined) {
    const isKept = !row.weekdays && row.arrivals.length > 0
    return isKept ? refuse('appointment.kept', { number: shownNumber(row.itemId) }) : undefined
  }
  if (!fallsOn(row, on) || row.cancellations.some(cancelled => cancelled.on === on))
    return refuse('appointment.no-such-day', { on: shownDay(on, today) })
  return row.arrivals.some(({ day }) => day === on)
    ? refuse('appointment.kept', { number: shownNumber(row.itemId) })
    : undefined
}

/** Who has come cannot be made somebody else. */
export const guestsCame = (row: AppointmentRow, isNamedAnew: boolean): No =>
  isNamedAnew && row.arrivals.length > 0 && !row.weekdays
    ? refuse('appointment.kept', { number: shownNumber(row.itemId) })
    : undefined

export const staleRevision = (
  { accounts }: Around,
  row: AppointmentRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('appointment.revision-stale', {
        name: nameOf(accounts, row.by),
        at: shownTime(row.at, timeZone, now),
      })
