import { fallsOn, firstDayOf, lastDayOf } from './days.ts'

/** Where an appointment stands; `missed` is derived: its day, or its last one, is over and nobody came. */
export const appointmentStandings = ['awaited', 'kept', 'missed', 'over', 'cancelled'] as const
export type AppointmentStanding = (typeof appointmentStandings)[number]

/** Where it stands today. */
export const todayStandings = ['awaited', 'partly', 'arrived', 'missed'] as const
export type TodayStanding = (typeof todayStandings)[number]

export type Now = {
  /** `YYYY-MM-DD` and `HH:mm` in the unit's zone. */
  readonly day: string
  readonly clock: string
}

type Stated = {
  readonly on: string
  readonly weekdays?: readonly number[] | undefined
  readonly until?: string | undefined
  readonly to?: string | undefined
}

type Course = Stated & {
  readonly cancellations: readonly { readonly on?: string | undefined }[]
  readonly arrivals: readonly { readonly day: string }[]
}

/** An appointment over all its days: one that recurs is awaited until its last day. */
export const standingOf = (row: Course, now: Now): AppointmentStanding => {
  const { cancellations, arrivals } = row
  if (cancellations.some(({ on }) => on === undefined)) return 'cancelled'
  const isOver = isPast(lastDayOf(row), row.to, now)
  if (row.weekdays) {
    if (!isOver) return 'awaited'
    return arrivals.length > 0 ? 'over' : 'missed'
  }
  if (arrivals.length > 0) return 'kept'
  return isOver ? 'missed' : 'awaited'
}

/** An appointment of today. */
export const todayStandingOf = (
  {
    people,
    arrived,
    to,
  }: { readonly people: number; readonly arrived: number; readonly to?: string | undefined },
  now: Now,
): TodayStanding => {
  if (arrived >= people) return 'arrived'
  if (arrived > 0) return 'partly'
  return isPast(now.day, to, now) ? 'missed' : 'awaited'
}

/** Whether they are awaited on that day, as far as is known now. */
export const isAwaitedOn = (
  row: Stated & { readonly cancelledOn: readonly string[] },
  day: string,
): boolean => fallsOn(row, day) && !row.cancelledOn.includes(day)

/** Whether anything of it is still to come, or can be at all. */
export const isNever = (stated: Stated): boolean => firstDayOf(stated) === undefined

const isPast = (day: string, to: string | undefined, now: Now): boolean =>
  day < now.day || (day === now.day && to !== undefined && to < now.clock)
