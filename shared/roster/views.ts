import { arrangementOf, dayOf } from '../calendar/index.ts'
import { staffOf } from '../directory/index.ts'
import { type ShiftPost, shiftPosts } from '../shift/index.ts'
import {
  daysOfMonth,
  hasBegun,
  nameOfStaff,
  type Place,
  placeKey,
  plannedAt,
  plannedOn,
  type RosterSight,
  statementsIn,
  timesAt,
  type When,
  weightOf,
} from './around.ts'
import type { DraftMonth, PlannedDuty } from './contract.ts'
import { draftRoster } from './draft/draft.ts'
import { talliesOf } from './draft/tallies.ts'
import { poolOf } from './pools.ts'
import { type Problem, problemsOf } from './problems.ts'
import { questionOf } from './question-of.ts'
import type {
  NamedDuty,
  RosterArrangements,
  RosterDay,
  RosterDraftView,
  RosterMonth,
  RosterPlace,
  ShownAbsence,
  ShownPool,
  ShownProblem,
  ShownTally,
} from './shown.ts'
import { absencesIn, pairsApart, publishedOf } from './state.ts'

/** `tellsReasons`: whoever asks may know why somebody is away; to others it is only said that he is. */
export type RosterView = RosterSight &
  When & { readonly nameOf: (account: string) => string; readonly tellsReasons: boolean }

/** Answers `roster.month`. */
export const rosterMonthOf = (view: RosterView, month: string): RosterMonth => {
  const days = daysOfMonth(month)
  const duties = plannedOn(view, days)
  const published = publishedOf(view.rosters, month)
  const named = published && new Map(published.duties.map(duty => [placeKey(duty), duty.staffId]))
  return {
    month,
    days: days.map(day => rosterDay(view, day, named)),
    versions: (published?.versions ?? [])
      .map(({ version, by, at, changed, reason, seq }) => ({
        version,
        byName: view.nameOf(by),
        at,
        changed,
        reason,
        seq,
      }))
      .reverse(),
    statements: statementsIn(view, month),
    problems: problemsOf(view, { month, duties }, view).map(problem => shownProblem(view, problem)),
    tallies: shownTallies(view, month, duties),
  }
}

const rosterDay = (
  view: RosterView,
  day: string,
  named: ReadonlyMap<string, string> | undefined,
): RosterDay => {
  const { kind, name } = arrangementOf(view.calendar, day)
  const at = (post: ShiftPost) => rosterPlace(view, { day, post }, named)
  return {
    day,
    kind,
    dayName: name,
    weight: weightOf(view, day),
    places: { leader: at('leader'), 'duty-officer': at('duty-officer'), gatekeeper: at('gatekeeper') },
  }
}

const rosterPlace = (
  view: RosterView,
  place: Place,
  named: ReadonlyMap<string, string> | undefined,
): RosterPlace => {
  const staffId = plannedAt(view, place)
  const before = named?.get(placeKey(place))
  return {
    post: place.post,
    ...timesAt(view, place, view.timeZone),
    hasBegun: hasBegun(view, place, view),
    ...(staffId !== undefined && { duty: namedDuty(view, { ...place, staffId }) }),
    ...(named && before !== staffId && { published: before === undefined ? nobody : personOf(view, before) }),
  }
}

const nobody = { nobody: true } as const
const personOf = (view: RosterView, staffId: string) => ({ staffId, name: nameOfStaff(view, staffId) })

const namedDuty = (view: RosterView, { day, post, staffId }: PlannedDuty): NamedDuty => ({
  day,
  post,
  ...personOf(view, staffId),
})

export const shownProblem = (view: RosterView, { absence, ...problem }: Problem): ShownProblem => ({
  ...problem,
  ...(absence && view.tellsReasons && { absence }),
  ...(problem.staffId !== undefined && { name: nameOfStaff(view, problem.staffId) }),
  ...(problem.with && { withName: nameOfStaff(view, problem.with.staffId) }),
})

/** Of everybody who takes turns, and of whoever else has a duty; who bears most of the year first. */
const shownTallies = (
  view: RosterView,
  month: string,
  duties: readonly PlannedDuty[],
): readonly ShownTally[] => {
  const year = month.slice(0, 4)
  const pools = shiftPosts.map(
    post => [post, poolOf(view, post, year).map(({ staffId }) => staffId)] as const,
  )
  const question = questionOf(view, { month, pins: [], keepsPlanned: false }, view)
  return talliesOf(question, duties)
    .map(({ staffId, duties: count, burden, burdenOfYear, shareOfYear }) => ({
      staffId,
      name: nameOfStaff(view, staffId),
      section: staffOf(view.directory, staffId)?.section ?? '',
      posts: pools.flatMap(([post, ids]) => (ids.includes(staffId) ? [post] : [])),
      duties: count,
      burden,
      burdenOfYear,
      shareOfYear: Math.round(shareOfYear * 10) / 10,
    }))
    .sort((a, b) => b.burdenOfYear - a.burdenOfYear)
}

/** Answers `roster.draft`. */
export const rosterDraftOf = (view: RosterView, asked: DraftMonth): RosterDraftView => {
  const { month } = asked
  const { duties } = draftRoster(questionOf(view, asked, view))
  const problems = problemsOf(view, { month, duties }, view)
  return {
    month,
    version: publishedOf(view.rosters, month)?.versions.at(-1)?.version ?? 0,
    statements: statementsIn(view, month),
    duties: duties.map(duty => namedDuty(view, duty)),
    problems: problems.map(problem => shownProblem(view, problem)),
    tallies: shownTallies(view, month, duties),
    changes: changesIn(view, month, duties),
  }
}

const changesIn = (view: RosterView, month: string, duties: readonly PlannedDuty[]): number => {
  const at = new Map(duties.map(duty => [placeKey(duty), duty.staffId]))
  return daysOfMonth(month)
    .flatMap(day => shiftPosts.map(post => ({ day, post })))
    .filter(place => !hasBegun(view, place, view) && plannedAt(view, place) !== at.get(placeKey(place)))
    .length
}

/** Answers `roster.arrangements`. */
export const arrangementsOf = (view: RosterView): RosterArrangements => {
  const today = dayOf(view.now, view.timeZone)
  return {
    pools: shiftPosts.map(post => shownPool(view, post, today)),
    absences: absencesIn(view.rosters)
      .filter(({ to }) => to >= today)
      .map(absence => shownAbsence(view, absence))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    pairs: pairsApart(view.rosters).map(([one, other]) => ({
      one,
      oneName: nameOfStaff(view, one),
      other,
      otherName: nameOfStaff(view, other),
      reason: view.rosters.pairs[`${one} ${other}`]?.reason ?? '',
    })),
  }
}

const shownPool = (view: RosterView, post: ShiftPost, today: string): ShownPool => ({
  post,
  revision: view.rosters.pools[post]?.revision ?? 0,
  members: poolOf(view, post, today.slice(0, 4)).map(({ staffId, since }) => ({
    staffId,
    name: nameOfStaff(view, staffId),
    section: staffOf(view.directory, staffId)?.section ?? '',
    since,
  })),
})

export const shownAbsence = (
  view: RosterView,
  { itemId, staffId, kind, from, to, reason, approver, by, at }: ReturnType<typeof absencesIn>[number],
): ShownAbsence => ({
  itemId,
  staffId,
  name: nameOfStaff(view, staffId),
  kind,
  from,
  to,
  reason,
  ...(approver !== undefined && { approver }),
  byName: view.nameOf(by),
  at,
})
