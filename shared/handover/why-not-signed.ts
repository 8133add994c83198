import { nameOf } from '../account/index.ts'
import { dayOf, shownDay, shownTime } from '../calendar/index.ts'
import { refuse } from '../kernel/decision.ts'
import { own } from '../kernel/own.ts'
import type { ShiftPost } from '../shift/index.ts'
import { type Around, labelOf, type No, staffNameOf, type When } from './around.ts'
import type { SignIn } from './contract.ts'
import { pointsOf, runningOf } from './decide-preparation.ts'
import type { HandedOver } from './events.ts'
import { type ShiftTaken, shiftTaken } from './shift-taken.ts'
import { chainOf } from './state.ts'
import { areSameItems, unfinishedFor } from './unfinished.ts'

const dayMs = 86_400_000

/** Every point of the checklist was looked at. */
export const uncheckedNo = (around: Around, post: ShiftPost): No => {
  const { checks } = runningOf(around, post)
  const left = pointsOf(around, post).filter(({ id }) => checks[id] === undefined)
  if (left.length === 0) return undefined
  return refuse('handover.unchecked', { count: left.length, names: left.map(({ text }) => text).join('；') })
}

/** What the signer saw, what the other one signed and what is unfinished now are the same. */
export const movedOnNo = (around: Around, post: ShiftPost, seen: readonly string[]): No => {
  const now = unfinishedFor(around, post)
  const { signature } = runningOf(around, post)
  const isSeen = now.length === seen.length && now.every(({ itemId }, place) => itemId === seen[place])
  const isSigned = signature === undefined || areSameItems(signature.listed, now)
  return isSeen && isSigned ? undefined : refuse('handover.moved-on')
}

/** Nobody comes on duty whose account was disabled, or lost the post, since he signed. */
export const barredNo = (around: Around, post: ShiftPost): No => {
  const { signature } = runningOf(around, post)
  if (!signature || !isBarred(around, post)) return undefined
  return refuse('handover.signer-barred', {
    name: nameOf(around.accounts, signature.by),
    post: labelOf(post),
  })
}

/** The incoming one has signed and may not take the post any more. */
export const isBarred = (around: Around, post: ShiftPost): boolean => {
  const { signature } = runningOf(around, post)
  if (signature?.side !== 'incoming') return false
  const account = own(around.accounts, signature.by)
  return account === undefined || account.disabled !== undefined || !account.roles.includes(post)
}

/** He came before now, and within a day. */
export const arrivalNo = ({ arrivedAt }: SignIn, { now, timeZone }: When): No => {
  const ageMs = Date.parse(now) - Date.parse(arrivedAt)
  if (ageMs >= 0 && ageMs <= dayMs) return undefined
  return refuse('handover.arrival-false', { at: shownTime(arrivedAt, timeZone, now) })
}

/** Each special matter was read and confirmed (§6.3). */
export const unconfirmedNo = (around: Around, { post, confirmed }: SignIn): No => {
  const special = handedOverNow(around, post).listed.filter(({ isSpecial }) => isSpecial)
  const left = special.filter(({ itemId }) => !confirmed.includes(itemId))
  return left.length === 0 ? undefined : refuse('handover.unconfirmed', { count: left.length })
}

/** Whoever is not on the list of shifts says why he comes. */
export const offRosterNo = (around: Around, { post, reason }: SignIn, when: When): No => {
  const shift = shiftFor(around, post, when)
  if (reason !== undefined || isPlannedFor(around, shift, when)) return undefined
  const name = shift.staffId === undefined ? '无人' : staffNameOf(around, shift.staffId)
  const day = shownDay(shift.day, dayOf(when.now, when.timeZone))
  return refuse('handover.off-roster', { day, post: labelOf(post), name })
}

export const isPlannedFor = ({ accounts }: Around, { staffId }: ShiftTaken, { actor }: When): boolean =>
  staffId !== undefined && accounts[actor]?.staffId === staffId

/** The shift that is taken now. */
export const shiftFor = (around: Around, post: ShiftPost, when: When): ShiftTaken =>
  shiftTaken(around, post, chainOf(around.handovers, post).holder, when)

/** What both sign, as it stands now. */
export const handedOverNow = (around: Around, post: ShiftPost): HandedOver => {
  const { explained, checks } = runningOf(around, post)
  const listed = unfinishedFor(around, post).map(item => ({
    ...item,
    ...(explained[item.itemId] ?? { remark: '', isSpecial: false }),
  }))
  return { listed, checks: pointsOf(around, post).flatMap(({ id }) => checks[id] ?? []) }
}
