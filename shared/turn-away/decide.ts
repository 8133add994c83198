import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { ProvenLook } from '../kernel/look-at.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type {
  CallOffice,
  SealedTurnAway,
  SealedTurnAwayCorrection,
  SettleTurnAway,
  TurnAwayRow,
} from './contract.ts'
import type {
  OfficeCalled,
  TurnAwayCorrected,
  TurnAwayRecorded,
  TurnAwaySettled,
  TurnedAwayLookedAt,
} from './events.ts'
import type { TurnAwayRefusal } from './refusals.ts'
import { isSettled } from './row.ts'
import {
  calledBefore,
  falsePeople,
  falseTime,
  resultOfNobody,
  stageNo,
  staleRevision,
  type TurnAwayContext,
  type TurnAwaySurroundings,
  unknown,
  withoutDetail,
} from './whether.ts'

type Around = TurnAwaySurroundings

/** What was written down of him, then the call, where one was made. */
type TurnedAway = { readonly ok: true; readonly events: readonly [TurnAwayRecorded, ...OfficeCalled[]] }

/** Somebody was not let in, with the reason and what followed (§11.4). */
export const decideTurnAway = (
  around: Around,
  input: SealedTurnAway,
  context: TurnAwayContext,
): TurnedAway | Refusal<TurnAwayRefusal> => {
  const { goneFrom, call, happenedAt = context.now, ...stated } = input
  const no =
    falsePeople(around, stated.people) ??
    withoutDetail(stated) ??
    falseTime(around, happenedAt, context.now, context) ??
    (call && stated.afterwards === 'left' ? refuse('turn-away.call-needless') : undefined) ??
    (call && falseCall(around, call, happenedAt, context))
  if (no) return no
  if (goneFrom !== undefined) return refuse('turn-away.person-gone', { number: shownNumber(goneFrom) })
  const itemId = context.newItemId()
  const recorded = {
    kind: 'turn-away.recorded',
    v: 1,
    data: { itemId, ...said(stated), happenedAt },
  } as const
  const calls = call ? [calledEvent({ itemId, ...call }, context.now)] : []
  return { ok: true, events: [recorded, ...calls] }
}

/** The office is called again, or for the first time after he was written down. */
export const decideCallOffice = (
  around: Around,
  input: CallOffice,
  context: TurnAwayContext,
): Decision<OfficeCalled, TurnAwayRefusal> => {
  const row = context.turnAwayOf(input.itemId)
  if (!row) return unknown(input.itemId)
  const no = stageNo('call', row) ?? falseCall(around, input, row.happenedAt, context)
  return no ?? accept(calledEvent(input, context.now))
}

/** What came of it, said after the call. */
export const decideSettleTurnAway = (
  { itemId, result }: SettleTurnAway,
  { turnAwayOf }: Pick<TurnAwayContext, 'turnAwayOf'>,
): Decision<TurnAwaySettled, TurnAwayRefusal> => {
  const row = turnAwayOf(itemId)
  if (!row) return unknown(itemId)
  return stageNo('settle', row) ?? accept({ kind: 'turn-away.settled', v: 1, data: { itemId, result } })
}

/** Who looks and why stands in the journal before anything is shown (format.md §3). */
export const decideLookAtTurnedAway = (
  { itemId, reason }: ProvenLook,
  { turnAwayOf }: Pick<TurnAwayContext, 'turnAwayOf'>,
): Decision<TurnedAwayLookedAt, TurnAwayRefusal> => {
  const row = turnAwayOf(itemId)
  if (!row) return unknown(itemId)
  if (!row.person) return refuse('turn-away.nobody-named', { number: shownNumber(itemId) })
  return accept({ kind: 'turn-away.looked-at', v: 1, data: { itemId, reason } })
}

/** A mistake is a new statement; the earlier one stays to be read. */
export const decideCorrectTurnAway = (
  around: Around,
  input: SealedTurnAwayCorrection,
  context: TurnAwayContext,
): Decision<TurnAwayCorrected, TurnAwayRefusal> => {
  const { itemId, revision, reason, happenedAt, ...stated } = input
  const row = context.turnAwayOf(itemId)
  if (!row) return unknown(itemId)
  const no =
    staleRevision(around, row, revision, context) ??
    falsePeople(around, stated.people) ??
    withoutDetail(stated) ??
    falseTime(around, happenedAt, row.at, context)
  if (no) return no
  const person = stated.person ?? row.person
  const data = { itemId, ...said({ ...stated, ...(person && { person }) }), happenedAt }
  if (!stated.person && isSame(row, data)) return refuse('turn-away.nothing-changed')
  const place = { revision: row.revision + 1, corrects: row.revision, reason, wasAt: row.happenedAt }
  const standing = { calls: row.calls.length, isSettled: isSettled(row) }
  return accept({ kind: 'turn-away.corrected', v: 1, data: { ...data, ...place, ...standing } })
}

const falseCall = (
  around: Around,
  call: Omit<CallOffice, 'itemId'>,
  happenedAt: string,
  context: TurnAwayContext,
) => {
  const calledAt = call.calledAt ?? context.now
  return (
    resultOfNobody(call) ??
    falseTime(around, calledAt, context.now, context) ??
    calledBefore(happenedAt, calledAt, context)
  )
}

const calledEvent = ({ calledAt, result, ...call }: CallOffice, now: string): OfficeCalled => ({
  kind: 'turn-away.called',
  v: 1,
  data: { ...call, calledAt: calledAt ?? now, ...(result !== undefined && { result }) },
})

type Stated = Pick<SealedTurnAway, 'kind' | 'people' | 'detail' | 'afterwards' | 'person'>

/** Without the keys that say nothing. */
const said = ({ kind, people, detail, afterwards, person }: Stated) => ({
  kind,
  people,
  ...(detail !== undefined && { detail }),
  afterwards,
  ...(person && { person }),
})

const compared = ['kind', 'people', 'detail', 'afterwards', 'happenedAt'] as const

const isSame = (row: TurnAwayRow, data: Pick<TurnAwayRow, (typeof compared)[number]>): boolean =>
  compared.every(field => row[field] === data[field])
