import { isApprovedAhead } from '../approval/index.ts'
import { dayOf, shownDay, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { notFit, plannedEvent, postTable, type ShiftPlanned, type ShiftRefusal } from '../shift/index.ts'
import {
  hasBegun,
  nameOfStaff,
  type Place,
  placeKey,
  plannedAt,
  type RosterSight,
  staffIdOf,
  timesAt,
} from './around.ts'
import type { ActOnSwap, ApproveSwap, AskSwap, EndSwap } from './contract.ts'
import type {
  SwapAgreed,
  SwapApproved,
  SwapAsked,
  SwapDeclined,
  SwapRejected,
  SwapWithdrawn,
} from './events.ts'
import { swapKindOf, swapKindWords } from './in-words.ts'
import type { RosterRefusal } from './refusals.ts'
import { isOpen, type SwapAct, swapTable } from './stages.ts'
import { type Swap, stageOf } from './state.ts'

type Told = Pick<Context, 'now' | 'timeZone' | 'actor' | 'roles' | 'newItemId'>
type Code = RosterRefusal | ShiftRefusal
type No = Refusal<Code> | undefined
type Asked = Frozen<NonNullable<Swap['asked']>>

/** Somebody asks for his own duty; for those without an account the office, by a paper that both have signed. */
export const decideAskSwap = (
  sight: RosterSight,
  input: AskSwap,
  context: Told,
): Decision<SwapAsked, Code> => {
  const { own: place, otherId, other, reason, agreedOn } = input
  const isOffice = context.roles.includes('office')
  const staffId = input.staffId ?? staffIdOf(sight, context.actor)
  if (staffId === undefined) return refuse('roster.no-staff')
  if (!isOffice && (agreedOn !== undefined || staffId !== staffIdOf(sight, context.actor)))
    return refuse('roster.swap-for-other')
  if (isOffice && agreedOn === undefined && staffId !== staffIdOf(sight, context.actor))
    return refuse('roster.swap-for-other')
  if (staffId === otherId) return refuse('roster.swap-with-self')
  const asked = { staffId, own: place, otherId, ...(other && { other }) }
  const no =
    notHis(sight, asked, context) ??
    begun(sight, asked, context) ??
    pendingAt(sight, asked, context) ??
    notFitFor(sight, asked, context)
  if (no) return no
  const itemId = context.newItemId()
  const data = { itemId, ...asked, reason, ...(agreedOn !== undefined && { agreedOn }) }
  return accept({ kind: 'roster.swap-asked', v: 1, data })
}

/** Only whom it was asked of, at his own account. */
export const decideAgreeSwap = (
  sight: RosterSight,
  { itemId }: ActOnSwap,
  context: Told,
): Decision<SwapAgreed, Code> => {
  const found = swapFor(sight, itemId, 'agree')
  if ('ok' in found) return found
  const no =
    notAsked(sight, found, context) ?? overtaken(sight, found, context) ?? begun(sight, found, context)
  return no ?? accept({ kind: 'roster.swap-agreed', v: 1, data: { itemId } })
}

export const decideDeclineSwap = (
  sight: RosterSight,
  { itemId, reason }: EndSwap,
  context: Told,
): Decision<SwapDeclined, Code> => {
  const found = swapFor(sight, itemId, 'decline')
  if ('ok' in found) return found
  return (
    notAsked(sight, found, context) ??
    accept({ kind: 'roster.swap-declined', v: 1, data: { itemId, reason } })
  )
}

/** Whoever asked, or wrote it down for him. */
export const decideWithdrawSwap = (
  sight: RosterSight,
  { itemId, reason }: EndSwap,
  { actor }: Told,
): Decision<SwapWithdrawn, Code> => {
  const found = swapFor(sight, itemId, 'withdraw')
  if ('ok' in found) return found
  const mayWithdraw = found.by === actor || staffIdOf(sight, actor) === found.staffId
  if (!mayWithdraw) return refuse('roster.not-asker', { name: nameOfStaff(sight, found.staffId) })
  return accept({ kind: 'roster.swap-withdrawn', v: 1, data: { itemId, reason } })
}

export const decideRejectSwap = (
  sight: RosterSight,
  { itemId, reason }: EndSwap,
  context: Told,
): Decision<SwapRejected, Code> => {
  const found = swapFor(sight, itemId, 'reject')
  if ('ok' in found) return found
  return (
    ownSwap(sight, found, context) ?? accept({ kind: 'roster.swap-rejected', v: 1, data: { itemId, reason } })
  )
}

/** The list of shifts is changed in the same commit: whoever is on duty follows at once. */
export const decideApproveSwap = (
  sight: RosterSight,
  { itemId, paper }: ApproveSwap,
  context: Told,
): Decision<SwapApproved | ShiftPlanned, Code> => {
  const found = swapFor(sight, itemId, 'approve')
  if ('ok' in found) return found
  const no =
    falsePaper(paper, context) ??
    (paper ? undefined : ownSwap(sight, found, context)) ??
    overtaken(sight, found, context) ??
    begun(sight, found, context) ??
    notFitFor(sight, found, context)
  if (no) return no
  const reason = `${swapKindWords[swapKindOf(found)]} ${shownNumber(itemId)}`
  const changes = given(found).map(({ to, ...place }) =>
    plannedEvent(sight, { ...place, staffId: to, reason }, context),
  )
  return accept<SwapApproved | ShiftPlanned>(
    { kind: 'roster.swap-approved', v: 1, data: { itemId, ...(paper && { paper }) } },
    ...changes,
  )
}

const swapFor = (sight: RosterSight, itemId: string, act: SwapAct): Asked | Refusal<RosterRefusal> => {
  const swap = own(sight.rosters.swaps, itemId)
  if (!swap?.asked) return refuse('roster.swap-unknown', { number: shownNumber(itemId) })
  const { no } = swapTable[stageOf(swap)][act]
  return no === undefined ? swap.asked : refuse(no)
}

type Parts = Pick<Asked, 'staffId' | 'own' | 'otherId' | 'other'>
type Given = Place & { readonly from: string; readonly to: string }

/** Whose each of its places is, and whose it becomes. */
const given = ({ staffId, own: place, otherId, other }: Parts): readonly Given[] => [
  { ...place, from: staffId, to: otherId },
  ...(other ? [{ ...other, from: otherId, to: staffId }] : []),
]

const notHis = (sight: RosterSight, asked: Parts, when: Told): No => {
  const wrong = given(asked).find(place => plannedAt(sight, place) !== place.from)
  return (
    wrong && refuse('roster.not-his-duty', { ...inWords(wrong, when), name: nameOfStaff(sight, wrong.from) })
  )
}

const begun = (sight: RosterSight, asked: Parts, when: Told): No => {
  const late = given(asked).find(place => hasBegun(sight, place, when))
  if (!late) return undefined
  const at = shownTime(timesAt(sight, late, when.timeZone).from, when.timeZone, when.now)
  return refuse('roster.swap-begun', { ...inWords(late, when), at })
}

/** Another that is still open on one of the places, and not overtaken itself. */
const pendingAt = (sight: RosterSight, asked: Parts, when: Told): No => {
  for (const [itemId, swap] of Object.entries(sight.rosters.swaps)) {
    if (!swap.asked || !isOpen(stageOf(swap)) || overtaken(sight, swap.asked, when)) continue
    const keys = given(swap.asked).map(placeKey)
    const taken = given(asked).find(place => keys.includes(placeKey(place)))
    if (taken) return refuse('roster.swap-pending', { ...inWords(taken, when), number: shownNumber(itemId) })
  }
  return undefined
}

const notFitFor = (sight: RosterSight, asked: Parts, when: Told): No =>
  given(asked)
    .map(({ day, post, to }) => notFit(sight, { day, post, staffId: to }, when))
    .find(no => no !== undefined)

const notAsked = (sight: RosterSight, { otherId }: Parts, { actor }: Told): No =>
  staffIdOf(sight, actor) === otherId
    ? undefined
    : refuse('roster.not-asked', { name: nameOfStaff(sight, otherId) })

const ownSwap = (sight: RosterSight, { staffId, otherId }: Parts, { actor }: Told): No => {
  const self = staffIdOf(sight, actor)
  return self === staffId || self === otherId ? refuse('roster.own-swap') : undefined
}

/** The roster changed while it was pending: it is told, never applied to what is no more. */
export const overtaken = (sight: RosterSight, asked: Parts, when: Pick<Told, 'now' | 'timeZone'>): No => {
  const changed = given(asked).find(place => plannedAt(sight, place) !== place.from)
  if (!changed) return undefined
  const nowId = plannedAt(sight, changed)
  return refuse('roster.swap-overtaken', {
    ...inWords(changed, when),
    name: nameOfStaff(sight, changed.from),
    now: nowId === undefined ? '无人' : nameOfStaff(sight, nowId),
  })
}

const falsePaper = (paper: ApproveSwap['paper'], { roles, now, timeZone }: Told): No => {
  if (!paper) return undefined
  if (!roles.includes('office')) return refuse('roster.paper-office')
  const today = dayOf(now, timeZone)
  return isApprovedAhead(paper, today)
    ? refuse('roster.paper-ahead', { on: shownDay(paper.on, today) })
    : undefined
}

const inWords = ({ day, post }: Place, { now, timeZone }: Pick<Told, 'now' | 'timeZone'>) => ({
  day: shownDay(day, dayOf(now, timeZone)),
  post: postTable[post].label,
})
