import type { DutyLogState } from '../duty-log/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { ShiftPost } from '../shift/index.ts'

/** Why an entry is passed on: it lacks something, is to be done, or is not signed for. */
export const unfinishedReasons = ['incomplete', 'open', 'unacknowledged'] as const
export type UnfinishedReason = (typeof unfinishedReasons)[number]

/** An item that the next one has to know of. */
export type Listed = { readonly itemId: string; readonly reasons: readonly UnfinishedReason[] }

/** The reasons for which each post answers: the gatehouse's own registers are not in the duty log. */
const reasonsOf: { readonly [P in ShiftPost]: readonly UnfinishedReason[] } = {
  'duty-officer': unfinishedReasons,
  leader: ['open'],
  gatekeeper: [],
}

type Waiting = { readonly [itemId: string]: { readonly occurredAt: string } }

/**
 * Everything that is unfinished at this moment, by the program itself: nobody adds to it and nobody leaves anything out
 * (domain.md §3). By what happened first.
 */
export const unfinishedFor = (dutyLog: Frozen<DutyLogState>, post: ShiftPost): readonly Listed[] => {
  const reasons = reasonsOf[post]
  const waiting: { readonly [R in UnfinishedReason]: Waiting } = dutyLog
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
