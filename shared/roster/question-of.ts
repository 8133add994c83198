import { addDays } from '../calendar/index.ts'
import { staffOf } from '../directory/index.ts'
import { limitInForce } from '../settings/index.ts'
import { type ShiftPost, shiftPosts } from '../shift/index.ts'
import {
  daysOfMonth,
  daysThrough,
  hasBegun,
  placeKey,
  placesOfMonth,
  plannedAt,
  plannedOn,
  type RosterSight,
  type When,
  weightOf,
} from './around.ts'
import type { DraftMonth, PlannedDuty } from './contract.ts'
import type { Candidate, RosterQuestion } from './draft/question.ts'
import type { PoolMember } from './events.ts'
import { poolOf } from './pools.ts'
import { absencesIn, pairsApart } from './state.ts'

/** So far before and after the month a duty may stand in the way of another one. */
const reachOfRest = 15

/** What the drafting is asked: the month, who is there, what each one bore in the year so far, and what stands. */
export const questionOf = (
  sight: RosterSight,
  { month, pins, keepsPlanned }: DraftMonth,
  when: When,
): RosterQuestion => {
  const days = daysOfMonth(month)
  return {
    days: days.map(day => ({ day, weight: weightOf(sight, day) })),
    pools: candidates(sight, month),
    fixed: fixedIn(sight, { month, pins, keepsPlanned }, when),
    closed: placesOfMonth(month).filter(place => hasBegun(sight, place, when)),
    apart: pairsApart(sight.rosters),
    rest: {
      leader: limitInForce(sight.settings, 'roster.rest-leader'),
      'duty-officer': limitInForce(sight.settings, 'roster.rest-duty-officer'),
      gatekeeper: limitInForce(sight.settings, 'roster.rest-gatekeeper'),
    },
  }
}

/** What has begun stays; then what is pinned; then, where that is asked for, what the list says already. */
const fixedIn = (
  sight: RosterSight,
  { month, pins, keepsPlanned }: DraftMonth,
  when: When,
): readonly PlannedDuty[] => {
  const pinned = new Map(pins.map(pin => [placeKey(pin), pin]))
  return placesOfMonth(month).flatMap(place => {
    const staffId = plannedAt(sight, place)
    const planned = staffId === undefined ? [] : [{ ...place, staffId }]
    if (hasBegun(sight, place, when)) return planned
    const pin = pinned.get(placeKey(place))
    return pin ? [pin] : keepsPlanned ? planned : []
  })
}

const candidates = (sight: RosterSight, month: string): RosterQuestion['pools'] => {
  const around = aroundMonth(sight, month)
  const of = (post: ShiftPost) =>
    poolOf(sight, post, month.slice(0, 4)).map(member => candidate(around, member))
  return { leader: of('leader'), 'duty-officer': of('duty-officer'), gatekeeper: of('gatekeeper') }
}

type Around = {
  readonly absentOn: (staffId: string, kinds: 'hard' | 'wish') => ReadonlySet<string>
  readonly past: ReadonlyMap<string, { readonly burden: number; readonly share: number }>
  readonly near: readonly PlannedDuty[]
  readonly leftOn: (staffId: string) => string | undefined
  readonly days: readonly string[]
}

const aroundMonth = (sight: RosterSight, month: string): Around => {
  const days = daysOfMonth(month)
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const near = [
    ...daysThrough(addDays(first, -reachOfRest), addDays(first, -1)),
    ...daysThrough(addDays(last, 1), addDays(last, reachOfRest)),
  ]
  return {
    absentOn: absentDays(sight),
    past: pastOf(sight, month),
    near: plannedOn(sight, near),
    leftOn: staffId => staffOf(sight.directory, staffId)?.leftOn,
    days,
  }
}

const candidate = ({ absentOn, past, near, leftOn, days }: Around, { staffId }: PoolMember): Candidate => {
  const left = leftOn(staffId)
  const gone = left === undefined ? [] : days.filter(day => day >= left)
  return {
    staffId,
    burden: past.get(staffId)?.burden ?? 0,
    share: past.get(staffId)?.share ?? 0,
    unavailable: new Set([...absentOn(staffId, 'hard'), ...gone]),
    wished: absentOn(staffId, 'wish'),
    duties: near.filter(duty => duty.staffId === staffId),
  }
}

/** The days on which somebody is away, or wishes to be left out. */
const absentDays = ({ rosters }: Pick<RosterSight, 'rosters'>): Around['absentOn'] => {
  const days = { hard: new Map<string, Set<string>>(), wish: new Map<string, Set<string>>() }
  for (const { staffId, kind, from, to } of absencesIn(rosters)) {
    const of = days[kind === 'wish' ? 'wish' : 'hard']
    const own = of.get(staffId) ?? new Set()
    for (const day of daysThrough(from, to)) own.add(day)
    of.set(staffId, own)
  }
  return (staffId, kinds) => days[kinds].get(staffId) ?? none
}

const none: ReadonlySet<string> = new Set()

type Borne = { readonly burden: number; readonly share: number }

/**
 * What each one bore in the year before the month, by the list of shifts as it stands; each duty is owed by all of the pool who
 * were there that day, in equal parts. Whoever came into the pool later owes nothing of what was before.
 */
const pastOf = (sight: RosterSight, month: string): ReadonlyMap<string, Borne> => {
  const first = `${month}-01`
  const days = first.endsWith('-01-01') ? [] : daysThrough(`${month.slice(0, 4)}-01-01`, addDays(first, -1))
  const pools = shiftPosts.map(post => [post, poolOf(sight, post, month.slice(0, 4))] as const)
  const since = firstDays(pools.flatMap(([, members]) => members))
  const absentOn = absentDays(sight)
  const borne = new Map<string, Borne>()
  const add = (staffId: string, more: Partial<Borne>) => {
    const { burden, share } = borne.get(staffId) ?? { burden: 0, share: 0 }
    borne.set(staffId, { burden: burden + (more.burden ?? 0), share: share + (more.share ?? 0) })
  }
  for (const day of days) {
    const weight = weightOf(sight, day)
    for (const [post, members] of pools) {
      const staffId = plannedAt(sight, { day, post })
      if (staffId === undefined) continue
      const began = since.get(staffId)
      if (began !== undefined && began <= day) add(staffId, { burden: weight })
      const there = members.filter(
        one =>
          one.since <= day && !absentOn(one.staffId, 'hard').has(day) && !isGone(sight, one.staffId, day),
      )
      for (const one of there) add(one.staffId, { share: weight / there.length })
    }
  }
  return borne
}

const isGone = ({ directory }: RosterSight, staffId: string, day: string): boolean => {
  const leftOn = staffOf(directory, staffId)?.leftOn
  return leftOn !== undefined && leftOn <= day
}

const firstDays = (members: readonly PoolMember[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  for (const { staffId, since } of members) {
    const before = first.get(staffId)
    if (before === undefined || since < before) first.set(staffId, since)
  }
  return first
}
