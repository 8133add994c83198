import { nameOf } from '../account/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { type Around, holderNo, labelOf, phaseNo, roleNo, samePersonNo, type When } from './around.ts'
import type { RelievePost, SignIn, SignOut, WithdrawSignature } from './contract.ts'
import { runningOf } from './decide-preparation.ts'
import type { Arrival, Completed, Relieved, SignedIn, SignedOut, Withdrawn } from './events.ts'
import type { HandoverRefusal } from './refusals.ts'
import { chainOf, phaseOf } from './state.ts'
import {
  arrivalNo,
  barredNo,
  handedOverNow,
  isBarred,
  isPlannedFor,
  movedOnNo,
  offRosterNo,
  shiftFor,
  uncheckedNo,
  unconfirmedNo,
} from './why-not-signed.ts'

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
    movedOnNo(around, post, seen) ??
    barredNo(around, post)
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

/** Each takes back his own alone; that of an incoming one who may not take the post any more, whoever has it. */
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
  if (signature.by !== when.actor && !(isBarred(around, post) && !holderNo(around, post, when)))
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
