import { addDays, dayOf } from '../calendar/index.ts'
import { type HandoverSurroundings, holdersOf } from '../handover/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { plannedFor, shownPerson } from '../shift/index.ts'
import type { LeaderOnDuty } from './contract.ts'

type Around = Frozen<HandoverSurroundings>
type When = { readonly now: string; readonly timeZone: string }

/** By signed handovers; until the post was taken for the first time, by the list of shifts. Absent where nobody has it. */
export const leaderOnDuty = (around: Around, when: When): LeaderOnDuty | undefined => {
  const holder = holdersOf(around, when.timeZone).leader
  if (!holder) return plannedLeader(around, when)
  const { staffId, name, phone, shortPhone, from } = holder
  return { key: staffId || name, name, phone, shortPhone, from }
}

/** Whom the list names for an instant. */
export const plannedLeader = (around: Around, { now, timeZone }: When): LeaderOnDuty | undefined => {
  const today = dayOf(now, timeZone)
  for (const day of [today, addDays(today, -1)]) {
    const planned = plannedFor(around.shifts, day, 'leader')
    if (!planned || planned.from > now || planned.to <= now) continue
    const { name, phone, shortPhone } = shownPerson(around, planned.staffId)
    return { key: planned.staffId, name, phone, shortPhone, from: planned.from }
  }
  return undefined
}
