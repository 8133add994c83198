import { addDays, daysBetween } from '../calendar/index.ts'
import { isDivisionRank, staffOf } from '../directory/index.ts'
import { compare } from '../kernel/reading.ts'
import { limitInForce } from '../settings/index.ts'
import { type ShiftPost, shiftPosts } from '../shift/index.ts'
import {
  daysOfMonth,
  hasBegun,
  type Place,
  placeKey,
  plannedOn,
  type RosterSight,
  type When,
} from './around.ts'
import type { PlannedDuty } from './contract.ts'
import { absencesIn, pairsApart, type StandingAbsence } from './state.ts'

/** What a roster does against a rule or an arrangement. Those of §6.1 and of the directory block it; the rest is shown. */
export const problemKinds = [
  'rank',
  'rank-missing',
  'left',
  'gap',
  'relief',
  'twice',
  'leave',
  'unavailable',
  'rest',
  'apart',
  'wish',
] as const
export type ProblemKind = (typeof problemKinds)[number]

export const blocking = ['rank', 'rank-missing', 'left'] as const satisfies readonly ProblemKind[]

export const isBlocking = (kind: ProblemKind): boolean => blocking.some(one => one === kind)

export type Problem = Place & {
  readonly kind: ProblemKind
  /** Whose duty it is; nobody's where one is missing. */
  readonly staffId?: string
  /** The other duty, or the other person, that it does not go together with. */
  readonly with?: PlannedDuty
  /** Why he is away, and who granted it. */
  readonly absence?: Pick<StandingAbsence, 'reason' | 'approver'>
}

/** Everything that is to be said of a month given so, of what has not begun, by day. */
export const problemsOf = (
  sight: RosterSight,
  { month, duties }: { readonly month: string; readonly duties: readonly PlannedDuty[] },
  when: When,
): readonly Problem[] => {
  const days = daysOfMonth(month)
  const around = aroundOf(sight, days)
  const all = [...around, ...duties].sort((a, b) => compare(a.day, b.day))
  const at = new Map(all.map(duty => [placeKey(duty), duty]))
  const open = days
    .flatMap(day => shiftPosts.map(post => ({ day, post })))
    .filter(place => !hasBegun(sight, place, when))
  return open.flatMap(place => {
    const duty = at.get(placeKey(place))
    return duty
      ? [...ofPerson(sight, duty), ...ofOthers(sight, duty, { all, at, last: days.at(-1) })]
      : gapAt(place)
  })
}

/** Duties of the days around the month, as the list of shifts has them. */
const aroundOf = (sight: RosterSight, days: readonly string[]): readonly PlannedDuty[] => {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const near = Array.from({ length: 15 }, (_, n) => n + 1)
  return plannedOn(sight, [
    ...near.map(n => addDays(first, -n)).reverse(),
    ...near.map(n => addDays(last, n)),
  ])
}

const gapAt = (place: Place): readonly Problem[] => [{ ...place, kind: 'gap' }]

const ofPerson = (sight: RosterSight, duty: PlannedDuty): readonly Problem[] => {
  const { day, post, staffId } = duty
  const staff = staffOf(sight.directory, staffId)
  const rank = staff?.rank ?? ''
  const found: Problem[] = []
  if (post === 'leader' && !isDivisionRank(rank))
    found.push({ ...duty, kind: rank === '' ? 'rank-missing' : 'rank' })
  if (!staff || (staff.leftOn !== undefined && staff.leftOn <= day)) found.push({ ...duty, kind: 'left' })
  for (const { kind, from, to, staffId: whose, reason, approver } of absencesIn(sight.rosters))
    if (whose === staffId && from <= day && day <= to)
      found.push({ ...duty, kind, absence: { reason, ...(approver !== undefined && { approver }) } })
  return found
}

type Beside = {
  readonly all: readonly PlannedDuty[]
  readonly at: ReadonlyMap<string, PlannedDuty>
  readonly last: string | undefined
}

const ofOthers = (sight: RosterSight, duty: PlannedDuty, { all, at, last }: Beside): readonly Problem[] => {
  const { day, post, staffId } = duty
  const found: Problem[] = []
  const own = all.filter(other => other.staffId === staffId && placeKey(other) !== placeKey(duty))
  const twice = own.find(other => other.day === day)
  if (twice) found.push({ ...duty, kind: 'twice', with: twice })
  const before = own.findLast(other => other.day < day && isTooClose(sight, other, duty))
  if (before) found.push({ ...duty, kind: 'rest', with: before })
  // What stands in the month after is not looked at again there.
  const after = own.find(other => last !== undefined && other.day > last && isTooClose(sight, duty, other))
  if (after) found.push({ ...duty, kind: 'rest', with: after })
  const nextDay = addDays(day, 1)
  if (last !== undefined && nextDay <= last && !at.has(placeKey({ day: nextDay, post })))
    found.push({ ...duty, kind: 'relief' })
  const met = meetingAt(sight, duty, at)
  if (met) found.push({ ...duty, kind: 'apart', with: met })
  return found
}

const isTooClose = ({ settings }: RosterSight, a: PlannedDuty, b: PlannedDuty): boolean => {
  const restOf = (post: ShiftPost) => limitInForce(settings, `roster.rest-${post}`)
  return daysBetween(a.day, b.day) <= Math.max(restOf(a.post), restOf(b.post))
}

const meetingAt = (
  { rosters }: RosterSight,
  { day, staffId }: PlannedDuty,
  at: ReadonlyMap<string, PlannedDuty>,
): PlannedDuty | undefined => {
  const others = pairsApart(rosters).flatMap(([one, other]) =>
    one === staffId ? [other] : other === staffId ? [one] : [],
  )
  return shiftPosts
    .map(post => at.get(placeKey({ day, post })))
    .find(duty => duty && others.includes(duty.staffId))
}
