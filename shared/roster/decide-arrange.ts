import { nameOf } from '../account/index.ts'
import { dayOf, daysBetween, shownDay, shownTime } from '../calendar/index.ts'
import { isDivisionRank, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import { postTable } from '../shift/index.ts'
import { daysThrough, nameOfStaff, type RosterSight, staffIdOf } from './around.ts'
import type { KeepApart, NoteAbsence, SetPool, WithdrawAbsence } from './contract.ts'
import type { AbsenceNoted, AbsenceWithdrawn, KeptApart, LetMeet, PoolSet } from './events.ts'
import { absenceKindWords } from './in-words.ts'
import { poolOf } from './pools.ts'
import type { RosterRefusal } from './refusals.ts'
import { absenceOf, absencesIn, pairsApart } from './state.ts'

type No = Refusal<RosterRefusal> | undefined
type Told = Pick<Context, 'now' | 'timeZone' | 'actor' | 'roles' | 'newItemId'>

/** The list is the office's; whoever comes into it owes nothing of what was before. */
export const decideSetPool = (
  sight: RosterSight,
  { post, staffIds, revision }: SetPool,
  { now, timeZone }: Told,
): Decision<PoolSet, RosterRefusal> => {
  const today = dayOf(now, timeZone)
  const ids = [...new Set(staffIds)]
  const before = sight.rosters.pools[post]
  const shown = { post: postTable[post].label }
  if (before && revision !== undefined && revision !== before.revision)
    return refuse('roster.pool-stale', {
      ...shown,
      name: nameOf(sight.accounts, before.by),
      at: shownTime(before.at, timeZone, now),
    })
  const no =
    ids.map(staffId => notOnStaff(sight, staffId, today)).find(Boolean) ?? tooLow(sight, { post, ids })
  if (no) return no
  const known = poolOf(sight, post, today.slice(0, 4))
  if (before && ids.join() === known.map(({ staffId }) => staffId).join())
    return refuse('roster.pool-unchanged', shown)
  const since = (staffId: string) =>
    known.find(one => one.staffId === staffId)?.since ?? sinceNew(sight, post, today)
  const members = ids.map(staffId => ({ staffId, since: since(staffId) }))
  return accept({
    kind: 'roster.pool-set',
    v: 1,
    data: { post, revision: (before?.revision ?? 0) + 1, members },
  })
}

/** The first list holds for the year so far; who is added to it later begins that day. */
const sinceNew = ({ rosters }: RosterSight, post: SetPool['post'], today: string): string =>
  rosters.pools[post] ? today : `${today.slice(0, 4)}-01-01`

const notOnStaff = ({ directory }: RosterSight, staffId: string, day: string): No => {
  const staff = staffOf(directory, staffId)
  const isThere = staff && (staff.leftOn === undefined || staff.leftOn > day)
  return isThere ? undefined : refuse('roster.staff-unknown')
}

const tooLow = (
  sight: RosterSight,
  { post, ids }: { readonly post: SetPool['post']; readonly ids: readonly string[] },
): No => {
  if (post !== 'leader') return undefined
  const low = ids.filter(staffId => !isDivisionRank(staffOf(sight.directory, staffId)?.rank ?? ''))
  if (low.length === 0) return undefined
  return refuse('roster.pool-rank', { names: low.map(staffId => nameOfStaff(sight, staffId)).join('、') })
}

export const decideKeepApart = (
  sight: RosterSight,
  { one, other, reason }: KeepApart,
  { now, timeZone }: Told,
): Decision<KeptApart, RosterRefusal> => {
  const today = dayOf(now, timeZone)
  const no = notOnStaff(sight, one, today) ?? notOnStaff(sight, other, today)
  if (no) return no
  if (one === other) return refuse('roster.pair-of-one')
  if (areApart(sight, one, other)) return refuse('roster.pair-already', namesOf(sight, { one, other }))
  return accept({ kind: 'roster.kept-apart', v: 1, data: { one, other, reason } })
}

export const decideLetMeet = (
  sight: RosterSight,
  { one, other, reason }: KeepApart,
): Decision<LetMeet, RosterRefusal> =>
  areApart(sight, one, other)
    ? accept({ kind: 'roster.let-meet', v: 1, data: { one, other, reason } })
    : refuse('roster.pair-unknown', namesOf(sight, { one, other }))

const areApart = ({ rosters }: RosterSight, one: string, other: string): boolean =>
  pairsApart(rosters).some(pair => pair.includes(one) && pair.includes(other))

const namesOf = (sight: RosterSight, { one, other }: Pick<KeepApart, 'one' | 'other'>) => ({
  one: nameOfStaff(sight, one),
  other: nameOfStaff(sight, other),
})

/** Longer leave is written in parts: a year mistyped would keep somebody out for good. */
const longestAbsence = 366

/** Leave and what keeps somebody away is the office's to note; everybody may wish for himself. */
export const decideNoteAbsence = (
  sight: RosterSight,
  input: NoteAbsence,
  context: Told,
): Decision<AbsenceNoted, RosterRefusal> => {
  const { staffId, kind, from, to, approver } = input
  const today = dayOf(context.now, context.timeZone)
  const no = notHisToSay(sight, input, context) ?? notOnStaff(sight, staffId, from)
  if (no) return no
  if (to < from) return refuse('roster.absence-backwards')
  if (daysBetween(from, to) >= longestAbsence)
    return refuse('roster.absence-too-long', { days: longestAbsence })
  if (kind === 'leave' && approver === undefined) return refuse('roster.approver-needed')
  const other = overlapping(sight, input, today) ?? falseWish(sight, input, today)
  if (other) return other
  const { reason } = input
  const said = { staffId, kind, from, to, reason, ...(approver !== undefined && { approver }) }
  return accept({ kind: 'roster.absence-noted', v: 1, data: { itemId: context.newItemId(), ...said } })
}

const notHisToSay = (
  sight: RosterSight,
  { staffId, kind }: Pick<NoteAbsence, 'staffId' | 'kind'>,
  { actor, roles }: Told,
): No => {
  if (roles.includes('office')) return undefined
  return kind === 'wish' && staffIdOf(sight, actor) === staffId ? undefined : refuse('roster.only-own-wish')
}

const overlapping = (sight: RosterSight, { staffId, kind, from, to }: NoteAbsence, today: string): No => {
  const other = absencesIn(sight.rosters).find(
    one =>
      one.staffId === staffId &&
      (one.kind === 'wish') === (kind === 'wish') &&
      one.from <= to &&
      from <= one.to,
  )
  if (!other) return undefined
  return refuse('roster.absence-overlaps', {
    name: nameOfStaff(sight, staffId),
    kind: absenceKindWords[other.kind],
    from: shownDay(other.from, today),
    to: shownDay(other.to, today),
  })
}

/** A wish for every day would put the burden on the others: so many days of each month (◇). */
const falseWish = (sight: RosterSight, { staffId, kind, from, to }: NoteAbsence, today: string): No => {
  if (kind !== 'wish') return undefined
  if (to < today) return refuse('roster.wish-past', { day: shownDay(to, today) })
  const most = limitInForce(sight.settings, 'roster.wishes')
  const asked = daysThrough(from, to)
  const before = absencesIn(sight.rosters)
    .filter(one => one.staffId === staffId && one.kind === 'wish')
    .flatMap(one => daysThrough(one.from, one.to))
  const isIn = (month: string) => (day: string) => day.startsWith(month)
  const months = [...new Set(asked.map(day => day.slice(0, 7)))]
  const full = months.find(month => [...before, ...asked].filter(isIn(month)).length > most)
  if (full === undefined) return undefined
  const taken = before.filter(isIn(full)).length
  return refuse('roster.too-many-wishes', { name: nameOfStaff(sight, staffId), month: full, taken, most })
}

export const decideWithdrawAbsence = (
  sight: RosterSight,
  { itemId, reason }: WithdrawAbsence,
  context: Told,
): Decision<AbsenceWithdrawn, RosterRefusal> => {
  const absence = absenceOf(sight.rosters, itemId)
  if (!absence) return refuse('roster.absence-unknown')
  const no = notHisToSay(sight, absence, context)
  return no ?? accept({ kind: 'roster.absence-withdrawn', v: 1, data: { itemId, reason } })
}
