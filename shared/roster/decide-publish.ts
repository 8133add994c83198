import { nameOf } from '../account/index.ts'
import { dayOf, shownDay, shownTime } from '../calendar/index.ts'
import { staffOf } from '../directory/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  clearedEvent,
  outOfReach,
  plannedEvent,
  postTable,
  type ShiftCleared,
  type ShiftPlanned,
  type ShiftRefusal,
  statementsOf,
} from '../shift/index.ts'
import {
  daysOfMonth,
  hasBegun,
  nameOfStaff,
  type Place,
  placeKey,
  placesOfMonth,
  plannedAt,
  type RosterSight,
  statementsIn,
  type When,
} from './around.ts'
import type { PlannedDuty, PublishMonth } from './contract.ts'
import { talliesOf } from './draft/tallies.ts'
import type { PublishedTally, RosterPublished } from './events.ts'
import { monthInWords } from './in-words.ts'
import { blocking, type Problem, problemsOf } from './problems.ts'
import { questionOf } from './question-of.ts'
import type { RosterRefusal } from './refusals.ts'
import { publishedOf, versionOf } from './state.ts'

type No = Refusal<RosterRefusal | ShiftRefusal> | undefined
type Published = RosterPublished | ShiftPlanned | ShiftCleared

/**
 * The month becomes the list of shifts, in one commit. What has begun stays as it is. Gaps, double bookings and leave were shown
 * (◇); too low a rank is refused (§6.1), and who drafted without having seen what another did is told.
 */
export const decidePublish = (
  sight: RosterSight,
  input: PublishMonth,
  when: When,
): Decision<Published, RosterRefusal | ShiftRefusal> => {
  const { month, reason = '' } = input
  const open = placesOfMonth(month).filter(place => !hasBegun(sight, place, when))
  const no =
    notNow(sight, month, open, when) ??
    misfit(input, when) ??
    stale(sight, input, when) ??
    withoutReason(sight, input)
  if (no) return no
  const duties = standing(sight, input, when)
  const problems = problemsOf(sight, { month, duties }, when)
  const blocked = blockedBy(sight, problems, when)
  if (blocked) return blocked
  const changes = changesAt(sight, { input, open, duties }, when)
  const version = versionOf(sight.rosters, month) + 1
  if (changes.length === 0 && version > 1)
    return refuse('roster.nothing-changed', { month: monthInWords(month), version: version - 1 })
  const published: RosterPublished = {
    kind: 'roster.published',
    v: 1,
    data: {
      month,
      version,
      duties,
      tallies: talliesBy(sight, { month, duties }, when),
      changed: changes.length,
      begun: placesOfMonth(month).length - open.length,
      shown: countsOf(problems),
      reason,
    },
  }
  return accept<Published>(published, ...changes)
}

const notNow = (sight: RosterSight, month: string, open: readonly Place[], when: When): No => {
  if (open.length === 0) return refuse('roster.month-over', { month: monthInWords(month) })
  return outOfReach(sight, daysOfMonth(month).at(-1) ?? '', when)
}

const misfit = ({ month, duties }: PublishMonth, when: When): No => {
  const outside = duties.find(({ day }) => !day.startsWith(month))
  if (outside)
    return refuse('roster.duty-outside', { day: shown(outside.day, when), month: monthInWords(month) })
  const keys = duties.map(placeKey)
  const twice = duties.find((duty, place) => keys.indexOf(placeKey(duty)) !== place)
  return twice && refuse('roster.duty-twice', inWords(twice, when))
}

/** Two who draft at once: the second is told of what the first did. */
const stale = (sight: RosterSight, { month, version, statements }: PublishMonth, when: When): No => {
  const last = publishedOf(sight.rosters, month)?.versions.at(-1)
  const at = (instant: string) => shownTime(instant, when.timeZone, when.now)
  if (last && last.version !== version)
    return refuse('roster.published-since', {
      name: nameOf(sight.accounts, last.by),
      at: at(last.at),
      month: monthInWords(month),
      version: last.version,
    })
  if (statementsIn(sight, month) === statements) return undefined
  const newest = newestStatement(sight, month)
  return (
    newest &&
    refuse('roster.changed-since', {
      ...inWords(newest.place, when),
      name: nameOf(sight.accounts, newest.by),
      at: at(newest.at),
    })
  )
}

const newestStatement = ({ shifts }: RosterSight, month: string) =>
  placesOfMonth(month)
    .flatMap(place => {
      const last = statementsOf(shifts, place.day, place.post).at(-1)
      return last ? [{ place, by: last.by, at: last.at }] : []
    })
    .reduce<{ place: Place; by: string; at: string } | undefined>(
      (newest, one) => (newest && newest.at >= one.at ? newest : one),
      undefined,
    )

const withoutReason = ({ rosters }: RosterSight, { month, reason }: PublishMonth): No => {
  const version = versionOf(rosters, month)
  if (version === 0 || reason !== undefined) return undefined
  return refuse('roster.reason-needed', { month: monthInWords(month), version })
}

/** The whole month as it will stand: what has begun as it is, the rest as it is given. */
const standing = (
  sight: RosterSight,
  { month, duties }: PublishMonth,
  when: When,
): readonly PlannedDuty[] => {
  const given = new Map(duties.map(duty => [placeKey(duty), duty.staffId]))
  return placesOfMonth(month).flatMap(place => {
    const staffId = hasBegun(sight, place, when) ? plannedAt(sight, place) : given.get(placeKey(place))
    return staffId === undefined ? [] : [{ ...place, staffId }]
  })
}

const blockedBy = (sight: RosterSight, problems: readonly Problem[], when: When): No => {
  const first = problems.find(({ kind }) => blocking.some(one => one === kind))
  if (!first) return undefined
  const { day, staffId = '', kind } = first
  const words = { day: shown(day, when), name: nameOfStaff(sight, staffId) }
  if (kind === 'rank-missing') return refuse('roster.rank-missing', words)
  if (kind === 'left') return refuse('roster.staff-left', words)
  return refuse('roster.rank-too-low', { ...words, rank: staffOf(sight.directory, staffId)?.rank ?? '' })
}

type Given = {
  readonly input: PublishMonth
  readonly open: readonly Place[]
  readonly duties: readonly PlannedDuty[]
}

const changesAt = (
  sight: RosterSight,
  { input: { month }, open, duties }: Given,
  when: When,
): readonly (ShiftPlanned | ShiftCleared)[] => {
  const at = new Map(duties.map(duty => [placeKey(duty), duty.staffId]))
  const reason = `${monthInWords(month)}排班表第${versionOf(sight.rosters, month) + 1}版`
  return open.flatMap((place): readonly (ShiftPlanned | ShiftCleared)[] => {
    const [before, after] = [plannedAt(sight, place), at.get(placeKey(place))]
    if (before === after) return []
    if (after !== undefined) return [plannedEvent(sight, { ...place, staffId: after, reason }, when)]
    return before === undefined ? [] : [clearedEvent(sight, { ...place, reason }, before)]
  })
}

const talliesBy = (
  sight: RosterSight,
  { month, duties }: { readonly month: string; readonly duties: readonly PlannedDuty[] },
  when: When,
): readonly PublishedTally[] =>
  talliesOf(questionOf(sight, { month, pins: [], keepsPlanned: false }, when), duties).map(
    ({ staffId, duties: count, burden, burdenOfYear }) => ({ staffId, duties: count, burden, burdenOfYear }),
  )

const countsOf = (problems: readonly Problem[]): { readonly [kind: string]: number } => {
  const counts: { [kind: string]: number } = {}
  for (const { kind } of problems) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const shown = (day: string, { now, timeZone }: When): string => shownDay(day, dayOf(now, timeZone))
const inWords = ({ day, post }: Place, when: When) => ({ day: shown(day, when), post: postTable[post].label })
