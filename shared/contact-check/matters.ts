import type { ContactMatter } from '../alarm/index.ts'
import { type ContactCheck, contactResults, type LeaderOnDuty } from './contract.ts'
import { type Slot, slotsBetween } from './slots.ts'
import { type Around, currentSlot, leaderOnDuty, phoneOf, type When } from './standing.ts'

const dayMs = 86_400_000

/**
 * The call that is due, and those of the day to come, each told from its time on; only reaching him ends it, or the next
 * time that begins (§8.2, ◇ times). A window follows the clock with them and need not ask again.
 */
export const contactMatters = (around: Around, when: When): readonly ContactMatter[] => {
  const leader = leaderOnDuty(around, when)
  const current = currentSlot(around, leader, when)
  return [
    ...(leader && current ? [matterOf(around, current.slot, leader, current.checks)] : []),
    ...comingSlots(around, when).flatMap(slot => {
      const then = leaderOnDuty(around, { ...when, now: slot.dueAt })
      return then ? [matterOf(around, slot, then, [])] : []
    }),
  ]
}

const comingSlots = (around: Around, { now, timeZone }: When): readonly Slot[] => {
  const [from, to] = [1, dayMs].map(after => new Date(Date.parse(now) + after).toISOString())
  return slotsBetween(around, { from: from ?? now, to: to ?? now, timeZone })
}

const matterOf = (
  around: Around,
  slot: Slot,
  leader: LeaderOnDuty,
  checks: readonly ContactCheck[],
): ContactMatter => {
  const last = checks.at(-1)
  const failed = last ? `，已拨 ${checks.length} 次${contactResults[last.result]}` : ''
  return {
    key: `contact:${slot.dueAt}`,
    contactSlot: slot.dueAt,
    startedAt: slot.dueAt,
    tellsFrom: slot.dueAt,
    tellsUntil: slot.until,
    dueAt: slot.graceUntil,
    what: `联系核查：带班领导${leader.name} ${phoneOf(around, leader)}${failed}`,
    rule: 'unit',
  }
}
