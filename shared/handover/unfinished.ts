import type { DutyLogState } from '../duty-log/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { ShiftPost } from '../shift/index.ts'
import { type TurnAwayState, unsettledTurnAways } from '../turn-away/index.ts'
import type { VisitState } from '../visit/index.ts'

/** Why an entry is passed on: it lacks something, is to be done, or is not signed for. */
const entryReasons = ['incomplete', 'open', 'unacknowledged'] as const
/** Why a visit is: somebody of it is inside, or its badge did not come back. */
const visitReasons = ['inside', 'badge-missing'] as const
/** Why somebody turned away is: he would not leave, and the office has not said what is to be done. */
const turnAwayReasons = ['not-left'] as const
export const unfinishedReasons = [...entryReasons, ...visitReasons, ...turnAwayReasons] as const
export type UnfinishedReason = (typeof unfinishedReasons)[number]

/** An item that the next one has to know of. */
export type Listed = { readonly itemId: string; readonly reasons: readonly UnfinishedReason[] }

/** The reasons for which each post answers: the gatehouse has registers of its own. */
const reasonsOf: { readonly [P in ShiftPost]: readonly UnfinishedReason[] } = {
  'duty-officer': entryReasons,
  leader: ['open'],
  gatekeeper: [...visitReasons, ...turnAwayReasons],
}

/** The registers in which something may be unfinished. */
export type Registers = Frozen<{ dutyLog: DutyLogState; visits: VisitState; turnAways: TurnAwayState }>

type Waiting = { readonly [itemId: string]: { readonly occurredAt: string } }

const waitingIn = ({
  dutyLog,
  visits,
  turnAways,
}: Registers): { readonly [R in UnfinishedReason]: Waiting } => ({
  incomplete: dutyLog.incomplete,
  open: dutyLog.open,
  unacknowledged: dutyLog.unacknowledged,
  inside: Object.fromEntries(
    Object.entries(visits.inside).map(([itemId, { arrivedAt }]) => [itemId, { occurredAt: arrivedAt }]),
  ),
  'badge-missing': Object.fromEntries(
    Object.values(visits.badges).flatMap(({ itemId, since, isMissing }) =>
      isMissing ? [[itemId, { occurredAt: since }]] : [],
    ),
  ),
  'not-left': Object.fromEntries(
    unsettledTurnAways(turnAways).map(({ itemId, since }) => [itemId, { occurredAt: since }]),
  ),
})

/**
 * Everything that is unfinished at this moment, by the program itself: nobody adds to it and nobody leaves anything out
 * (domain.md §3). By what happened first.
 */
export const unfinishedFor = (registers: Registers, post: ShiftPost): readonly Listed[] => {
  const reasons = reasonsOf[post]
  const waiting = waitingIn(registers)
  const found = new Map<string, string>()
  for (const reason of reasons)
    for (const [itemId, { occurredAt }] of Object.entries(waiting[reason])) found.set(itemId, occurredAt)
  return [...found]
    .sort(([a, atOfA], [b, atOfB]) => compare(atOfA, atOfB) || compare(a, b))
    .map(([itemId]) => ({
      itemId,
      reasons: reasons.filter(reason => own(waiting[reason], itemId) !== undefined),
    }))
}

/** Whether the same items stand on both for the same reasons. */
export const areSameItems = (a: readonly Listed[], b: readonly Listed[]): boolean => wordOf(a) === wordOf(b)

const wordOf = (listed: readonly Listed[]): string =>
  listed.map(({ itemId, reasons }) => `${itemId} ${reasons.join()}`).join('\n')
