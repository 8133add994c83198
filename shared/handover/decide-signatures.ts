import { nameOf } from '../account/index.ts'
import { dayOf, shownDay, shownTime } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { ShiftPost } from '../shift/index.ts'
import {
  type Around,
  holderNo,
  labelOf,
  type No,
  phaseNo,
  roleNo,
  samePersonNo,
  staffNameOf,
  type When,
} from './around.ts'
import type { RelievePost, SignIn, SignOut, WithdrawSignature } from './contract.ts'
import { pointsOf, runningOf } from './decide-preparation.ts'
import type { Arrival, Completed, HandedOver, Relieved, SignedIn, SignedOut, Withdrawn } from './events.ts'
import type { HandoverRefusal } from './refusals.ts'
import { type ShiftTaken, shiftTaken } from './shift-taken.ts'
import { chainOf, phaseOf } from './state.ts'
import { areSameItems, unfinishedFor } from './unfinished.ts'

const dayMs = 86_400_000

/** The outgoing one: all was looked at, and nothing came up that he has not seen. */
export const decideSignOut = (
  around: Around,
  { post, seen }: SignOut,
  when: When,
): Decision<SignedOut | Completed, HandoverRefusal> => {
  const no =
    phaseNo(around, post, 'sign-out', when) ??
    holderNo(around, post, when) ??
    uncheckedNo(around, post) ??
    movedOnNo(around, post, seen)
  if (no) return no
  const { itemId, signature } = runningOf(around, post)
  const handedOver = handedOverNow(around, post)
  if (signature?.side !== 'incoming')
    return accept({ kind: 'handover.signed-out', v: 1, data: { post, itemId, ...handedOver } })
  const { by: incoming, seq: firstSeq, side: _side, at: _at, hash: _hash, ...signed } = signature
  const both = { outgoing: when.actor, incoming, signedBy: 'outgoing', firstSeq } as const
  return accept({
    kind: 'handover.completed',
    v: 1,
    data: { post, itemId, ...signed, ...handedOver, ...both },
  })
}

/** The incoming one: on the same screen, with his own name (format.md §6). */
export const decideSignIn = (
  around: Around,
  input: SignIn,
  when: When,
): Decision<SignedIn | Completed, HandoverRefusal> => {
  const { post, seen } = input
  const no =
    phaseNo(around, post, 'sign-in', when) ??
    roleNo(post, when) ??
    samePersonNo(around, post, when) ??
    movedOnNo(around, post, seen) ??
    arrivalNo(input, when) ??
    unconfirmedNo(around, input) ??
    offRosterNo(around, input, when)
  if (no) return no
  const { itemId, signature } = runningOf(around, post)
  const arrival = arrivalOf(around, input, when)
  const data = { post, itemId, ...handedOverNow(around, post), ...arrival }
  if (signature?.side !== 'outgoing') return accept({ kind: 'handover.signed-in', v: 1, data })
  const both = { outgoing: signature.by, incoming: when.actor, signedBy: 'incoming' } as const
  return accept({ kind: 'handover.completed', v: 1, data: { ...data, ...both, firstSeq: signature.seq } })
}

/** Each takes back his own alone. */
export const decideWithdraw = (
  around: Around,
  { post, reason }: WithdrawSignature,
  when: When,
): Decision<Withdrawn, HandoverRefusal> => {
  const phase = phaseOf(chainOf(around.handovers, post))
  const no = phaseNo(around, post, phase === 'signed-in' ? 'withdraw-in' : 'withdraw-out', when)
  if (no) return no
  const { itemId, signature } = runningOf(around, post)
  if (signature === undefined) return refuse('handover.not-signed', { post: labelOf(post) })
  if (signature.by !== when.actor)
    return refuse('handover.not-your-signature', { name: nameOf(around.accounts, signature.by) })
  return accept({ kind: 'handover.withdrawn', v: 1, data: { post, itemId, side: signature.side, reason } })
}

/** One act with its reason: he fell ill, or is not there and the director of the office agreed (§11.1). */
export const decideRelieve = (
  around: Around,
  { post, cause, reason, agreedBy = '' }: RelievePost,
  when: When,
): Decision<Relieved, HandoverRefusal> => {
  const no = phaseNo(around, post, 'relieve', when) ?? roleNo(post, when) ?? samePersonNo(around, post, when)
  if (no) return no
  if (cause === 'absent' && agreedBy.trim() === '') return refuse('handover.agreement-needed')
  const outgoing = chainOf(around.handovers, post).holder?.account ?? ''
  return accept({ kind: 'handover.relieved', v: 1, data: { post, outgoing, cause, reason, agreedBy } })
}

const uncheckedNo = (around: Around, post: ShiftPost): No => {
  const { checks } = runningOf(around, post)
  const left = pointsOf(around, post).filter(({ id }) => checks[id] === undefined)
  if (left.length === 0) return undefined
  return refuse('handover.unchecked', { count: left.length, names: left.map(({ text }) => text).join('；') })
}

/** What the signer saw, what the other one signed and what is unfinished now are the same. */
const movedOnNo = (around: Around, post: ShiftPost, seen: readonly string[]): No => {
  const now = unfinishedFor(around.dutyLog, post)
  const { signature } = runningOf(around, post)
  const isSeen = now.length === seen.length && now.every(({ itemId }, place) => itemId === seen[place])
  const isSigned = signature === undefined || areSameItems(signature.listed, now)
  return isSeen && isSigned ? undefined : refuse('handover.moved-on')
}

const arrivalNo = ({ arrivedAt }: SignIn, { now, timeZone }: When): No => {
  const ageMs = Date.parse(now) - Date.parse(arrivedAt)
  if (ageMs >= 0 && ageMs <= dayMs) return undefined
  return refuse('handover.arrival-false', { at: shownTime(arrivedAt, timeZone, now) })
}

const unconfirmedNo = (around: Around, { post, confirmed }: SignIn): No => {
  const special = handedOverNow(around, post).listed.filter(({ isSpecial }) => isSpecial)
  const left = special.filter(({ itemId }) => !confirmed.includes(itemId))
  return left.length === 0 ? undefined : refuse('handover.unconfirmed', { count: left.length })
}

const offRosterNo = (around: Around, { post, reason }: SignIn, when: When): No => {
  const shift = shiftFor(around, post, when)
  if (reason !== undefined || isPlannedFor(around, shift, when)) return undefined
  const name = shift.staffId === undefined ? '无人' : staffNameOf(around, shift.staffId)
  const day = shownDay(shift.day, dayOf(when.now, when.timeZone))
  return refuse('handover.off-roster', { day, post: labelOf(post), name })
}

const isPlannedFor = ({ accounts }: Around, { staffId }: ShiftTaken, { actor }: When): boolean =>
  staffId !== undefined && accounts[actor]?.staffId === staffId

const shiftFor = (around: Around, post: ShiftPost, when: When): ShiftTaken =>
  shiftTaken(around, post, chainOf(around.handovers, post).holder, when)

const arrivalOf = (around: Around, input: SignIn, when: When): Arrival => {
  const { post, arrivedAt, confirmed, reason = '', disagreement = '' } = input
  const shift = shiftFor(around, post, when)
  return {
    arrivedAt,
    ...(shift.dueAt !== undefined && { dueAt: shift.dueAt }),
    day: shift.day,
    isOnRoster: isPlannedFor(around, shift, when),
    reason,
    confirmed,
    disagreement,
  }
}

const handedOverNow = (around: Around, post: ShiftPost): HandedOver => {
  const { explained, checks } = runningOf(around, post)
  const listed = unfinishedFor(around.dutyLog, post).map(item => ({
    ...item,
    ...(explained[item.itemId] ?? { remark: '', isSpecial: false }),
  }))
  return { listed, checks: pointsOf(around, post).flatMap(({ id }) => checks[id] ?? []) }
}
