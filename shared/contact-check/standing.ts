import { minutesBetween } from '../calendar/index.ts'
import type { HandoverSurroundings } from '../handover/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { limitInForce } from '../settings/index.ts'
import type {
  ContactCheck,
  ContactSlot,
  LeaderOnDuty,
  ShownCheck,
  SlotState,
  Whereabouts,
} from './contract.ts'
import { leaderOnDuty } from './leader.ts'
import { type Slot, slotAt } from './slots.ts'
import type { ContactState } from './state.ts'

export type ContactSurroundings = HandoverSurroundings & {
  contacts: ContactState
  station: { readonly established: { readonly at: string } | null }
}
export type Around = Frozen<ContactSurroundings>
export type When = { readonly now: string; readonly timeZone: string }

/** The calls that answer that time. */
export const checksFor = (
  slot: Pick<Slot, 'dueAt'>,
  checks: readonly ContactCheck[],
): readonly ContactCheck[] => checks.filter(check => check.slot === slot.dueAt)

type Shown = {
  readonly now: string
  readonly checks: readonly ContactCheck[]
  readonly nameOf: (account: string) => string
  /** Who had the post at that time; empty where nobody had. */
  readonly leaderAt: (instant: string) => string
  readonly lateAfterMinutes: number
}

/** A set time with what came of it: the public view for lists, the handover and the review. */
export const shownSlot = (
  slot: Slot,
  { now, checks, nameOf, leaderAt, lateAfterMinutes }: Shown,
): ContactSlot => {
  const made = checksFor(slot, checks)
  const reached = made.find(({ result }) => result === 'reached')
  const leaderName = made.at(-1)?.leader.name ?? leaderAt(slot.dueAt)
  const state = stateOf(slot, { made, reached, leaderName, now })
  const { dueAt, graceUntil, cause } = slot
  return {
    dueAt,
    graceUntil,
    cause,
    state,
    leaderName,
    ...(reached && state === 'late' && { lateByMinutes: Math.floor(minutesBetween(dueAt, reached.on)) }),
    checks: made.map(check => shownCheck(check, nameOf, lateAfterMinutes)),
  }
}

export const shownCheck = (
  check: ContactCheck,
  nameOf: (account: string) => string,
  lateAfterMinutes: number,
): ShownCheck => ({
  ...check,
  byName: nameOf(check.by),
  isLateEntry: minutesBetween(check.on, check.at) > lateAfterMinutes,
})

type Made = {
  readonly made: readonly ContactCheck[]
  readonly reached: ContactCheck | undefined
  readonly leaderName: string
  readonly now: string
}

const stateOf = (slot: Slot, { made, reached, leaderName, now }: Made): SlotState => {
  if (reached) return reached.on <= slot.graceUntil ? 'on-time' : 'late'
  if (now < slot.graceUntil && now < slot.until) return 'waiting'
  if (made.length > 0) return 'failed'
  return leaderName === '' ? 'no-leader' : 'missed'
}

export type Current = { readonly slot: Slot; readonly checks: readonly ContactCheck[] }

/**
 * The time that is to be answered now: the last that began, unless he was reached for it. A leader is not called for a
 * time before he had the post, but for the one that the handover of the duty room set; nothing counts before the book was begun.
 */
export const currentSlot = (
  around: Around,
  leader: LeaderOnDuty | undefined,
  when: When,
): Current | undefined => {
  const slot = slotAt(around, when.now, when.timeZone)
  if (!slot || !leader || slot.dueAt < (around.station.established?.at ?? '')) return undefined
  if (slot.cause === 'set' && slot.dueAt < leader.from) return undefined
  const checks = checksFor(slot, around.contacts.checks)
  return checks.some(({ result }) => result === 'reached') ? undefined : { slot, checks }
}

/** What was stated of him since he has the post. */
export const whereaboutsOf = ({ contacts }: Around, leader: LeaderOnDuty): Whereabouts | undefined => {
  const stated = own(contacts.stated, leader.key)
  return stated && stated.at >= leader.from ? stated : undefined
}

/** The number under which he is called: what was stated last, else what the directory says. */
export const phoneOf = (around: Around, leader: LeaderOnDuty): string =>
  whereaboutsOf(around, leader)?.phone ?? (leader.shortPhone || leader.phone)

/** The last call of him since he has the post. */
export const lastCheckOf = ({ contacts }: Around, leader: LeaderOnDuty): ContactCheck | undefined =>
  contacts.checks.findLast(check => check.leader.key === leader.key && check.on >= leader.from)

export const lateAfter = ({ settings }: Around): number => limitInForce(settings, 'duty-log.late-after')

export { leaderOnDuty }
