import { addDays, dayOf } from '../calendar/index.ts'
import type { HandoverState } from '../handover/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { limitAt, type SettingsState } from '../settings/index.ts'
import { plannedFor, type ShiftState, shiftTimes } from '../shift/index.ts'
import type { ContactSlot, SlotCause } from './contract.ts'

/** A time at which the leader is to be called. `until`: the next one begins, and this one is over. */
export type Slot = Pick<ContactSlot, 'dueAt' | 'graceUntil' | 'cause'> & {
  readonly until: string
  readonly graceMinutes: number
}

export type SlotFacts = Frozen<{ settings: SettingsState; shifts: ShiftState; handovers: HandoverState }>
type Range = { readonly from: string; readonly to: string; readonly timeZone: string }
type Due = { readonly at: number; readonly cause: SlotCause }

const minuteMs = 60_000
const lastsAtMost = 1440 * minuteMs

/**
 * The set times of a half-open range: so many minutes apart from the start of each shift of the leader, and each handover of
 * the duty room (◇, domain.md §3 on §8.2). The limits are those that were in force when the shift began; one call serves
 * two times that lie nearer to each other than the grace.
 */
export const slotsBetween = (facts: SlotFacts, { from, to, timeZone }: Range): readonly Slot[] => {
  const around = { from: addDays(dayOf(from, timeZone), -2), to: addDays(dayOf(to, timeZone), 1) }
  const set = setTimes(facts, { ...around, timeZone })
  const dues = [...set, ...handoverTimes(facts, { from, to })].sort((a, b) => a.at - b.at)
  const kept = apart(facts.settings, dues)
  return kept
    .map((due, place) => slotOf(facts.settings, due, kept[place + 1]))
    .filter(({ dueAt }) => dueAt >= from && dueAt < to)
}

const setTimes = (facts: SlotFacts, days: Range): readonly Due[] => {
  const found: Due[] = []
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    const { from, to } =
      plannedFor(facts.shifts, day, 'leader') ??
      shiftTimes(facts.settings, { day, post: 'leader', timeZone: days.timeZone })
    const every = limitAt(facts.settings, 'contact-check.every', from) * minuteMs
    for (let at = Date.parse(from) + every; at < Date.parse(to); at += every) found.push({ at, cause: 'set' })
  }
  return found
}

/** Those of the day before and after as well: they tell what lies too near to them, and when the last one is over. */
const handoverTimes = (
  { handovers }: SlotFacts,
  { from, to }: Pick<Range, 'from' | 'to'>,
): readonly Due[] => {
  const [first, last] = [Date.parse(from) - lastsAtMost, Date.parse(to) + lastsAtMost]
  return handovers.taken
    .filter(({ post }) => post === 'duty-officer')
    .map(({ at }) => ({ at: Date.parse(at), cause: 'handover' as const }))
    .filter(({ at }) => at >= first && at <= last)
}

const apart = (settings: SlotFacts['settings'], dues: readonly Due[]): readonly Due[] => {
  const kept: Due[] = []
  for (const due of dues) {
    const last = kept.at(-1)
    if (!last || due.at - last.at >= graceAt(settings, due) * minuteMs) kept.push(due)
  }
  return kept
}

const graceAt = (settings: SlotFacts['settings'], { at }: Due): number =>
  limitAt(settings, 'contact-check.grace', new Date(at).toISOString())

const slotOf = (settings: SlotFacts['settings'], due: Due, next: Due | undefined): Slot => {
  const graceMinutes = graceAt(settings, due)
  return {
    dueAt: new Date(due.at).toISOString(),
    graceUntil: new Date(due.at + graceMinutes * minuteMs).toISOString(),
    cause: due.cause,
    until: new Date(next?.at ?? due.at + lastsAtMost).toISOString(),
    graceMinutes,
  }
}

/** The last one that has begun. */
export const slotAt = (facts: SlotFacts, now: string, timeZone: string): Slot | undefined => {
  const before = new Date(Date.parse(now) - lastsAtMost).toISOString()
  return slotsBetween(facts, { from: before, to: justAfter(now), timeZone }).at(-1)
}

/** When the next one begins. */
export const nextSlotAt = (facts: SlotFacts, now: string, timeZone: string): string | undefined => {
  const after = new Date(Date.parse(now) + lastsAtMost).toISOString()
  return slotsBetween(facts, { from: justAfter(now), to: after, timeZone })[0]?.dueAt
}

const justAfter = (now: string): string => new Date(Date.parse(now) + 1).toISOString()
