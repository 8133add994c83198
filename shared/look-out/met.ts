import { dayOf, shownDay } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { LookOutMatch } from './contract.ts'
import type { LookOutMetEvent } from './events.ts'
import type { LookOutRefusal } from './refusals.ts'
import type { LookOutState } from './state.ts'

/** Of those whom somebody is taken for, the one that counts longest today; what the gatekeeper is told of him, and no more. */
export const lookOutInForce = (
  { listed }: Frozen<LookOutState>,
  taken: readonly string[],
  today: string,
): LookOutMatch | undefined => {
  const inForce = taken.flatMap(itemId => {
    const found = own(listed, itemId)
    if (!found || found.until < today) return []
    const { reason, until, toDo } = found
    return [{ itemId, reason, until, toDo }]
  })
  return inForce.sort((a, b) => (a.until < b.until ? 1 : -1))[0]
}

type Came = {
  /** Numbers of those on the list whom he was taken for. */
  readonly taken: readonly string[]
  /** The match that the gatekeeper was shown. */
  readonly seen: string | undefined
  readonly remark: string | undefined
}

/** Whoever is on the list is let in only by somebody who was told so, with a word. */
export const lookOutNo = (
  lookOuts: Frozen<LookOutState>,
  { taken, seen, remark }: Came,
  { now, timeZone }: Pick<Context, 'now' | 'timeZone'>,
): Refusal<LookOutRefusal> | undefined => {
  const today = dayOf(now, timeZone)
  const match = lookOutInForce(lookOuts, taken, today)
  if (!match || (seen === match.itemId && remark !== undefined)) return undefined
  const { itemId, reason, until, toDo } = match
  return refuse('look-out.met', { reason, until: shownDay(until, today), toDo, item: itemId })
}

/** What stands in the journal of it. */
export const metEvents = (
  lookOuts: Frozen<LookOutState>,
  taken: readonly string[],
  gateId: string,
  { now, timeZone }: Pick<Context, 'now' | 'timeZone'>,
): readonly LookOutMetEvent[] => {
  const match = lookOutInForce(lookOuts, taken, dayOf(now, timeZone))
  return match ? [{ kind: 'look-out.met', v: 1, data: { itemId: match.itemId, gateId } }] : []
}
