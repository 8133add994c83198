import type { AccountState } from '../account/index.ts'
import { addDays, type CalendarState, kindOfDay } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import {
  plannedFor,
  type ShiftPost,
  type ShiftState,
  shiftPosts,
  shiftTimes,
  statementsOf,
} from '../shift/index.ts'
import type { PlannedDuty } from './contract.ts'
import type { RosterState } from './state.ts'

/** What a roster is drafted, judged and shown by. */
export type RosterSight = Frozen<{
  rosters: RosterState
  shifts: ShiftState
  directory: DirectoryState
  settings: SettingsState
  calendar: CalendarState
  accounts: AccountState
}>

export type When = Pick<Context, 'now' | 'timeZone'>

export type Place = { readonly day: string; readonly post: ShiftPost }

export const placeKey = ({ day, post }: Place): string => `${day} ${post}`

/** @param month `YYYY-MM`. */
export const daysOfMonth = (month: string): readonly string[] => {
  const days: string[] = []
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day)
  return days
}

export const placesOfMonth = (month: string): readonly Place[] =>
  daysOfMonth(month).flatMap(day => shiftPosts.map(post => ({ day, post })))

/** What a duty that begins on that day counts; a make-up working day is a working day. */
export const weightOf = (
  { calendar, settings }: Pick<RosterSight, 'calendar' | 'settings'>,
  day: string,
): number => limitInForce(settings, `roster.weight-${kindOfDay(calendar, day)}`)

/** When the shift of a place begins and ends, planned or not. */
export const timesAt = (
  { shifts, settings }: Pick<RosterSight, 'shifts' | 'settings'>,
  { day, post }: Place,
  timeZone: string,
): { readonly from: string; readonly to: string } => {
  const { from, to } = plannedFor(shifts, day, post) ?? shiftTimes(settings, { day, post, timeZone })
  return { from, to }
}

/** It runs or is over: nobody is drafted, published or exchanged there any more. */
export const hasBegun = (sight: RosterSight, place: Place, { now, timeZone }: When): boolean =>
  timesAt(sight, place, timeZone).from <= now

export const plannedAt = (
  { shifts }: Pick<RosterSight, 'shifts'>,
  { day, post }: Place,
): string | undefined => plannedFor(shifts, day, post)?.staffId

/** Every duty that the list of shifts names on these days. */
export const plannedOn = (
  { shifts }: Pick<RosterSight, 'shifts'>,
  days: readonly string[],
): readonly PlannedDuty[] =>
  days.flatMap(day =>
    shiftPosts.flatMap(post => {
      const staffId = plannedFor(shifts, day, post)?.staffId
      return staffId === undefined ? [] : [{ day, post, staffId }]
    }),
  )

/** How much was said of the shifts of a month: who drafts by it is told of whatever came after. */
export const statementsIn = ({ shifts }: Pick<RosterSight, 'shifts'>, month: string): number =>
  placesOfMonth(month).reduce((count, { day, post }) => count + statementsOf(shifts, day, post).length, 0)

/** Today's name; the number of somebody who is nobody's. */
export const nameOfStaff = ({ directory }: Pick<RosterSight, 'directory'>, staffId: string): string =>
  staffOf(directory, staffId)?.name ?? staffId

/** Whose account it is; undefined where that was never said. */
export const staffIdOf = ({ accounts }: Pick<RosterSight, 'accounts'>, account: string): string | undefined =>
  own(accounts, account)?.staffId

/** Days from one to the other, both included. */
export const daysThrough = (from: string, to: string): readonly string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
