import type { ContactSlot, ContactStanding, LeaderOnDuty } from './contract.ts'
import { nextSlotAt, type Slot, slotsBetween } from './slots.ts'
import {
  type Around,
  currentSlot,
  lastCheckOf,
  lateAfter,
  leaderOnDuty,
  shownCheck,
  shownSlot,
  type When,
  whereaboutsOf,
} from './standing.ts'

type Sight = When & {
  readonly nameOf: (account: string) => string
  readonly leaderAt: (instant: string) => string
}

const dayMs = 86_400_000

/** Answers `contact-check.standing`. */
export const contactStanding = (around: Around, sight: Sight): ContactStanding => {
  const leader = leaderOnDuty(around, sight)
  const current = currentSlot(around, leader, sight)
  const nextAt = nextSlotAt(around, sight.now, sight.timeZone)
  const from = new Date(Date.parse(sight.now) - dayMs).toISOString()
  return {
    ...(leader && { leader, ...ofLeader(around, leader, sight) }),
    ...(current && { current: shownOf(around, current.slot, sight) }),
    ...(nextAt !== undefined && { nextAt }),
    slots: [...contactSlots(around, { from, to: sight.now }, sight)].reverse(),
  }
}

const ofLeader = (around: Around, leader: LeaderOnDuty, { nameOf }: Sight) => {
  const whereabouts = whereaboutsOf(around, leader)
  const last = lastCheckOf(around, leader)
  return {
    ...(whereabouts && { whereabouts: { ...whereabouts, byName: nameOf(whereabouts.by) } }),
    ...(last && { last: shownCheck(last, nameOf, lateAfter(around)) }),
  }
}

type Range = { readonly from: string; readonly to: string }

/** Every set time of the range up to now with what came of it, oldest first; none from before the book was begun. */
export const contactSlots = (
  around: Around,
  { from, to }: Range,
  sight: Sight,
  checks = around.contacts.checks,
): readonly ContactSlot[] => {
  const opened = around.station.established?.at ?? from
  const until = new Date(Date.parse(sight.now) + 1).toISOString()
  return slotsBetween(around, { from, to: to < until ? to : until, timeZone: sight.timeZone })
    .filter(({ dueAt }) => dueAt >= opened)
    .map(slot => shownOf(around, slot, sight, checks))
}

const shownOf = (around: Around, slot: Slot, sight: Sight, checks = around.contacts.checks): ContactSlot =>
  shownSlot(slot, { ...sight, checks, lateAfterMinutes: lateAfter(around) })
