import { type AccountState, nameOf } from '../account/index.ts'
import { addDays, dayOf, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, isDivisionRank, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { ClearShift, PlanShift } from './contract.ts'
import type { ShiftCleared, ShiftPlanned } from './events.ts'
import { postTable } from './posts.ts'
import type { ShiftRefusal } from './refusals.ts'
import { plannedFor, type ShiftState, statementsOf } from './state.ts'
import { shiftTimes } from './times.ts'

type Around = Frozen<{
  shifts: ShiftState
  directory: DirectoryState
  settings: SettingsState
  accounts: AccountState
}>
type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<ShiftRefusal> | undefined

/** One person a post a day; a gap is shown on the list, never refused. */
export const decidePlanShift = (
  around: Around,
  input: PlanShift,
  when: When,
): Decision<ShiftPlanned, ShiftRefusal> => {
  const { day, post, staffId, reason = '' } = input
  const no =
    outOfReach(around, day, when) ??
    notFit(around, input, when) ??
    stale(around, input, when) ??
    unchanged(around, input, when) ??
    withoutReason(around, input, when)
  return no ?? accept(plannedEvent(around, { day, post, staffId, reason }, when))
}

export const decideClearShift = (
  around: Around,
  input: ClearShift,
  when: When,
): Decision<ShiftCleared, ShiftRefusal> => {
  const { day, post, reason = '' } = input
  const planned = plannedFor(around.shifts, day, post)
  const no = outOfReach(around, day, when) ?? stale(around, input, when)
  if (no) return no
  if (!planned) return refuse('shift.nothing-planned', inWords(input, when))
  const lacking = withoutReason(around, input, when)
  if (lacking) return lacking
  return accept(clearedEvent(around, { day, post, reason }, planned.staffId))
}

type Place = Pick<PlanShift, 'day' | 'post'>
type Told = Place & { readonly reason: string }

/** Somebody has the post from now on; whether he may was asked before. */
export const plannedEvent = (
  around: Pick<Around, 'shifts' | 'directory' | 'settings'>,
  { day, post, staffId, reason }: Told & { readonly staffId: string },
  { timeZone }: Pick<When, 'timeZone'>,
): ShiftPlanned => {
  const name = staffOf(around.directory, staffId)?.name ?? ''
  const times = shiftTimes(around.settings, { day, post, timeZone })
  const revision = nextRevision(around, { day, post })
  return { kind: 'shift.planned', v: 1, data: { day, post, revision, reason, staffId, name, ...times } }
}

/** Nobody has the post from now on. @param staffId who had it. */
export const clearedEvent = (
  around: Pick<Around, 'shifts'>,
  { day, post, reason }: Told,
  staffId: string,
): ShiftCleared => {
  const revision = nextRevision(around, { day, post })
  return { kind: 'shift.cleared', v: 1, data: { day, post, revision, reason, staffId } }
}

/** A day too far ahead, or too long ago, to be planned. */
export const outOfReach = (
  { settings }: Pick<Around, 'settings'>,
  day: string,
  { now, timeZone }: When,
): No => {
  const today = dayOf(now, timeZone)
  const [ahead, back] = [
    limitInForce(settings, 'shift.plan-ahead'),
    limitInForce(settings, 'shift.plan-back'),
  ]
  const shown = shownDay(day, today)
  if (day > addDays(today, ahead)) return refuse('shift.too-far', { day: shown, days: ahead })
  if (day < addDays(today, -back)) return refuse('shift.too-old', { day: shown, days: back })
  return undefined
}

/** Somebody of the staff on that day, and for the leader's post of division rank. */
export const notFit = (
  { directory }: Pick<Around, 'directory'>,
  { day, post, staffId }: Place & { readonly staffId: string },
  { now, timeZone }: When,
): No => {
  const staff = staffOf(directory, staffId)
  if (!staff) return refuse('shift.staff-unknown')
  const { name, rank, leftOn } = staff
  const shown = (date: string) => shownDay(date, dayOf(now, timeZone))
  if (leftOn !== undefined && leftOn <= day)
    return refuse('shift.staff-left', { name, on: shown(leftOn), day: shown(day) })
  if (post !== 'leader' || isDivisionRank(rank)) return undefined
  return rank === '' ? refuse('shift.rank-missing', { name }) : refuse('shift.rank-too-low', { name, rank })
}

const stale = ({ shifts, accounts }: Around, input: ClearShift, when: When): No => {
  const { day, post, revision } = input
  const statements = statementsOf(shifts, day, post)
  const last = statements.at(-1)
  if (!last || revision === undefined || revision === statements.length) return undefined
  const at = shownTime(last.at, when.timeZone, when.now)
  return refuse('shift.revision-stale', { ...inWords(input, when), name: nameOf(accounts, last.by), at })
}

/** The same person again is a change only where the times of the post were set anew. */
const unchanged = ({ shifts, settings, directory }: Around, input: PlanShift, when: When): No => {
  const { day, post, staffId } = input
  const planned = plannedFor(shifts, day, post)
  const { from } = shiftTimes(settings, { day, post, timeZone: when.timeZone })
  if (planned?.staffId !== staffId || planned.from !== from) return undefined
  const name = staffOf(directory, staffId)?.name ?? staffId
  return refuse('shift.nothing-changed', { ...inWords(input, when), name })
}

/** Who had a shift that has begun is not put right in silence; what nobody was planned for is filled in without. */
const withoutReason = ({ shifts }: Around, input: ClearShift, when: When): No => {
  const planned = plannedFor(shifts, input.day, input.post)
  if (!planned || planned.from > when.now || input.reason !== undefined) return undefined
  const at = shownTime(planned.from, when.timeZone, when.now)
  return refuse('shift.reason-needed', { ...inWords(input, when), at })
}

/** One more than the highest; statements made apart may have left fewer numbers than statements. */
const nextRevision = ({ shifts }: Pick<Around, 'shifts'>, { day, post }: Place): number =>
  (statementsOf(shifts, day, post).at(-1)?.revision ?? 0) + 1

const inWords = ({ day, post }: ClearShift, { now, timeZone }: When) => ({
  day: shownDay(day, dayOf(now, timeZone)),
  post: postTable[post].label,
})
