import { type AccountState, nameOf } from '../account/index.ts'
import { clockOf, dutyDayRange, shownDay } from '../calendar/index.ts'
import { type EntryRow, isSettled } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen, Position } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { firstReviewedDay, type ReviewAround, shownAt, signableFrom, stageOfDay } from './days.ts'
import type { SignedAs } from './events.ts'
import type { ReviewRefusal } from './refusals.ts'
import { type DayAct, dayTable, type ReturnAct, returnTable } from './stages.ts'
import { reviewedDay } from './state.ts'

/** Somebody who had the post of the leader on duty, or was planned for it. */
export type LeaderOfDay = {
  readonly name: string
  readonly account?: string
  readonly staffId?: string
}

/** What decide is told beside all others. */
export type ReviewContext = Context<EntryRow> & {
  /** The hash of that line of the book; undefined where there is none. */
  readonly hashOf: (chain: string, seq: number) => string | undefined
  /** Who was the leader on duty on that day, by signed handovers, else by the list of shifts. */
  readonly leadersOf: (day: string) => readonly LeaderOfDay[]
  /** Whether anything of that day was added or changed after that line. */
  readonly hasNews: (day: string, since: Position) => boolean
}

export type Around = ReviewAround & Frozen<{ accounts: AccountState }>
export type No = Refusal<ReviewRefusal> | undefined

/** Why the day as it stands does not take that act. */
export const dayNo = (
  around: Around,
  day: string,
  act: DayAct,
  context: Pick<Context, 'now' | 'timeZone'>,
): No => {
  const stage = stageOfDay(around, day, context)
  const { no } = dayTable[stage][act]
  if (no === undefined) return undefined
  const { now, timeZone } = context
  const { from, to } = dutyDayRange(day, timeZone)
  return refuse(no, {
    day: shownDay(day, now),
    first: shownDay(firstReviewedDay(around, context), now),
    from: clockOf(from, timeZone),
    to: shownAt(to, context),
    earliest: shownAt(signableFrom(around, to), context),
  })
}

/** A signed day is signed again for what was added to it alone. */
export const nothingNewNo = (around: Around, day: string, context: ReviewContext): No => {
  const { signed } = reviewedDay(around.reviews, day)
  if (!signed || context.hasNews(day, signed.seen)) return undefined
  const { by, at } = signed
  return refuse('review.nothing-new', {
    day: shownDay(day, context.now),
    name: nameOf(around.accounts, by),
    at: shownAt(at, context),
  })
}

export const returnNo = (
  { reviews, accounts }: Around,
  itemId: string,
  act: ReturnAct,
  context: Pick<Context, 'now' | 'timeZone'>,
): No => {
  const open = own(reviews.returns, itemId)
  const { no } = returnTable[open ? 'returned' : 'kept'][act]
  if (no === undefined) return undefined
  const number = shownNumber(itemId)
  if (!open) return refuse(no, { number })
  const { by, at, what } = open
  return refuse(no, { number, what, name: nameOf(accounts, by), at: shownAt(at, context) })
}

/** As whom that account would sign the day. */
export const signsAs = (
  { accounts }: Pick<Around, 'accounts'>,
  leaders: readonly LeaderOfDay[],
  account: string,
): SignedAs => {
  if (leaders.length === 0) return 'nobody-on-duty'
  const staffId = own(accounts, account)?.staffId
  const isHe = leaders.some(
    leader => leader.account === account || (staffId !== undefined && leader.staffId === staffId),
  )
  return isHe ? 'on-duty' : 'deputy'
}

/** An entry is spoken of on the page of the day on which it happened. */
export const otherDayNo = (
  row: EntryRow | undefined,
  day: string,
  { now, timeZone }: Pick<Context, 'now' | 'timeZone'>,
): No => {
  if (!row) return undefined
  const own = dutyDayRange(row.occurredAt, timeZone).day
  if (own === day) return undefined
  return refuse('review.other-day', { number: shownNumber(row.itemId), day: shownDay(own, now) })
}

export const settledNo = ({ itemId, handling }: EntryRow): No =>
  isSettled(handling.stage) ? refuse('review.entry-settled', { number: shownNumber(itemId) }) : undefined

/** Whether anybody stated the entry anew, or did something about it, since then. */
export const isChangedSince = (row: EntryRow, at: string): boolean =>
  row.at > at || row.handling.acts.some(({ on }) => on > at)
