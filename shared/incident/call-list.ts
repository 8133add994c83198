import { nameOf } from '../account/index.ts'
import { dayOf } from '../calendar/index.ts'
import { staffOf } from '../directory/index.ts'
import { type PlanKind, planNow } from '../plans/index.ts'
import { daysAround, plannedFor } from '../shift/index.ts'
import type { Around, When } from './around.ts'
import type { CallLine } from './row-types.ts'

type Person = { readonly name: string; readonly phone: string }

/** The call list of that kind of incident as it is at this hour: who has a post is named, with his number. */
export const callListNow = (around: Around, kind: PlanKind, when: When): readonly CallLine[] =>
  planNow(around.plans, kind).calls.map(({ role, name, phone, spare }) => {
    const line = { role, name, phone, ...(spare !== undefined && spare !== '' && { spare }) }
    const person = onPostNow(around, role, when)
    return person ? { ...line, name: person.name, phone: person.phone || phone } : line
  })

/** Who has the post of a line by now; undefined for a line that names a place, and where nobody is known. */
export const onPostNow = (around: Around, role: CallLine['role'], when: When): Person | undefined => {
  if (role === 'leader-on-duty') return leaderOnDuty(around, when)
  return role === 'principal-leader' ? principalLeader(around) : undefined
}

/** By signed handovers; before the first one, by the list of shifts. */
const leaderOnDuty = (around: Around, { now, timeZone }: When): Person | undefined => {
  const { holder } = around.handovers.posts.leader ?? {}
  if (holder) return personOf(around, holder.account)
  const { from, to } = daysAround(dayOf(now, timeZone))
  const planned = [from, dayOf(now, timeZone), to]
    .flatMap(day => plannedFor(around.shifts, day, 'leader') ?? [])
    .find(shift => shift.from <= now && now < shift.to)
  return planned && staffPerson(around, planned.staffId)
}

const principalLeader = (around: Around): Person | undefined => {
  const account = Object.entries(around.accounts).find(
    ([, { roles, disabled }]) => !disabled && roles.includes('principal-leader'),
  )?.[0]
  return account === undefined ? undefined : personOf(around, account)
}

const personOf = (around: Around, account: string): Person => {
  const staffId = around.accounts[account]?.staffId
  const person = staffId === undefined ? undefined : staffPerson(around, staffId)
  return person ?? { name: nameOf(around.accounts, account), phone: '' }
}

/** The short number is dialled from the duty room's telephone. */
const staffPerson = ({ directory }: Around, staffId: string): Person | undefined => {
  const staff = staffOf(directory, staffId)
  return staff && { name: staff.name, phone: staff.shortPhone || staff.phone }
}
