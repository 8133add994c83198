import { addDays, dayOf } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { ShiftPost } from '../shift/index.ts'
import { plannedFor, type ShiftState, shiftTimes } from '../shift/index.ts'
import type { Holder } from './state.ts'

const millisecondsInMinute = 60_000

export type ShiftTaken = {
  /** Date on which it begins. */
  readonly day: string
  readonly from: string
  readonly to: string
  /** Whom the list of shifts names; absent where it names nobody. */
  readonly staffId?: string
  /** When its person ought to be there (§6.3); absent at a change in mid-shift, where nobody is late. */
  readonly dueAt?: string
}

type Around = Frozen<{ settings: SettingsState; shifts: ShiftState }>

/**
 * The shift that somebody takes who comes at `now`: the last one that has begun or begins within the window of the
 * settings. It is a change in mid-shift where the holder himself came for that shift.
 */
export const shiftTaken = (
  { settings, shifts }: Around,
  post: ShiftPost,
  holder: Pick<Holder, 'since'> | undefined,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): ShiftTaken => {
  const windowMs = limitInForce(settings, 'handover.relief-window') * millisecondsInMinute
  const timesOf = (day: string) => ({
    day,
    ...(plannedFor(shifts, day, post) ?? shiftTimes(settings, { day, post, timeZone })),
  })
  const today = dayOf(now, timeZone)
  const last = Date.parse(now) + windowMs
  const { day, from, to } =
    [addDays(today, 1), today].map(timesOf).find(({ from }) => Date.parse(from) <= last) ??
    timesOf(addDays(today, -1))
  const staffId = plannedFor(shifts, day, post)?.staffId
  const isMidShift = holder !== undefined && Date.parse(holder.since) >= Date.parse(from) - windowMs
  const early = limitInForce(settings, 'handover.arrive-early') * millisecondsInMinute
  const dueAt = new Date(Date.parse(from) - early).toISOString()
  return { day, from, to, ...(staffId !== undefined && { staffId }), ...(!isMidShift && holder && { dueAt }) }
}
