import { shownDay } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { AnswerReturn, Comment, PreparedSignDay, ReturnEntry, WithdrawReturn } from './contract.ts'
import { shownAt } from './days.ts'
import type { DaySigned, EntryReturned, ReturnAnswered, ReturnWithdrawn, ReviewCommented } from './events.ts'
import type { ReviewRefusal } from './refusals.ts'
import {
  type Around,
  dayNo,
  isChangedSince,
  type LeaderOfDay,
  type No,
  nothingNewNo,
  otherDayNo,
  type ReviewContext,
  returnNo,
  settledNo,
  signsAs,
} from './whether.ts'

/** Whatever is said stays; what was mistaken is set right by another word. */
export const decideComment = (
  around: Around,
  { day, itemId, about, text }: Comment,
  context: ReviewContext,
): Decision<ReviewCommented, ReviewRefusal> => {
  const row = itemId === undefined ? undefined : context.items.get(itemId)
  const no = dayNo(around, day, 'comment', context) ?? otherDayNo(row, day, context)
  if (no) return no
  const of = itemId === undefined ? { day } : { day, itemId }
  return accept({ kind: 'review.commented', v: 1, data: { ...of, about, text: text.trim() } })
}

/** Back to the duty room: whoever is on duty sees it until it is completed (§7.5). */
export const decideReturn = (
  around: Around,
  { day, itemId, what, dueAt }: ReturnEntry,
  context: ReviewContext,
): Decision<EntryReturned, ReviewRefusal> => {
  const row = context.items.get(itemId)
  if (!row) return refuse('review.entry-unknown', { number: shownNumber(itemId) })
  const no =
    dayNo(around, day, 'return', context) ??
    otherDayNo(row, day, context) ??
    settledNo(row) ??
    returnNo(around, itemId, 'return', context) ??
    pastNo(dueAt, context)
  if (no) return no
  const due = dueAt === undefined ? {} : { dueAt }
  const data = { day, itemId, what: what.trim(), ...due, author: row.by }
  return accept({ kind: 'review.returned', v: 1, data })
}

/** Completed: by what was done to the entry, or by saying why nothing is to be done. */
export const decideAnswer = (
  around: Around,
  { itemId, text }: AnswerReturn,
  context: ReviewContext,
): Decision<ReturnAnswered, ReviewRefusal> => {
  const no = returnNo(around, itemId, 'answer', context)
  const open = own(around.reviews.returns, itemId)
  const row = context.items.get(itemId)
  if (no || !open || !row) return no ?? refuse('review.not-returned', { number: shownNumber(itemId) })
  if (text.trim() === '' && !isChangedSince(row, open.at))
    return refuse('review.nothing-done', { number: shownNumber(itemId) })
  const data = { day: open.day, itemId, text: text.trim(), revision: row.revision }
  return accept({ kind: 'review.answered', v: 1, data })
}

/** What was wanted is wanted no more, by any of the leaders. */
export const decideWithdrawReturn = (
  around: Around,
  { itemId, reason }: WithdrawReturn,
  context: ReviewContext,
): Decision<ReturnWithdrawn, ReviewRefusal> => {
  const no = returnNo(around, itemId, 'withdraw', context)
  if (no) return no
  const day = own(around.reviews.returns, itemId)?.day ?? ''
  return accept({ kind: 'review.return-withdrawn', v: 1, data: { day, itemId, reason: reason.trim() } })
}

/**
 * The leader's own hand under the day (§7.5). He signs what he read, up to the line that he names: what comes later is
 * marked, and may be signed for once more.
 */
export const decideSign = (
  around: Around,
  input: PreparedSignDay,
  context: ReviewContext,
): Decision<DaySigned, ReviewRefusal> => {
  const { day, seen, opinion } = input
  const leaders = context.leadersOf(day)
  const as = signsAs(around, leaders, context.actor)
  const no =
    dayNo(around, day, 'sign', context) ??
    nothingNewNo(around, day, context) ??
    deputyNo(input, leaders, as, context) ??
    positionNo(input, context)
  if (no) return no
  const names = leaders.map(({ name }) => name)
  return accept({
    kind: 'review.signed',
    v: 1,
    data: { day, seen, as, leaders: names, opinion: opinion.trim() },
  })
}

/** He is told whose day it is, and says that he stands in. */
const deputyNo = (
  { day, asDeputy = false }: PreparedSignDay,
  leaders: readonly LeaderOfDay[],
  as: DaySigned['data']['as'],
  { now }: ReviewContext,
): No => {
  if ((as === 'deputy') === asDeputy) return undefined
  const names = leaders.map(({ name }) => name).join('、')
  return asDeputy
    ? refuse('review.is-on-duty', { day: shownDay(day, now) })
    : refuse('review.not-on-duty', { day: shownDay(day, now), leaders: names })
}

const positionNo = ({ seen }: PreparedSignDay, { hashOf }: ReviewContext): No =>
  hashOf(seen.chain, seen.seq) === seen.hash ? undefined : refuse('review.position-unknown')

const pastNo = (dueAt: string | undefined, context: ReviewContext): No =>
  dueAt === undefined || dueAt > context.now
    ? undefined
    : refuse('review.due-past', { at: shownAt(dueAt, context), now: shownAt(context.now, context) })
