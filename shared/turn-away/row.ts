import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { TurnAwayRow, TurnAwayStatement } from './contract.ts'
import { isTurnAwayEvent, type TurnAwayCorrected, type TurnAwayRecorded } from './events.ts'
import type { TurnAwayStage } from './stages.ts'

type Standing = Pick<TurnAwayRow, 'afterwards' | 'calls' | 'settlement'>

/** Whether the office has said what is to be done, in a call or after it. */
export const isSettled = ({ calls, settlement }: Omit<Standing, 'afterwards'>): boolean =>
  settlement !== undefined || calls.some(({ result }) => result !== undefined)

export const stageOf = ({ afterwards, ...rest }: Standing): TurnAwayStage => {
  if (afterwards === 'left') return 'left'
  if (isSettled(rest)) return 'settled'
  return rest.calls.length === 0 ? 'uncalled' : 'called'
}

/** The row after one more event of its turning away; total, other events leave it as it is. */
export const foldTurnAway = (
  row: TurnAwayRow | undefined,
  event: Event,
  meta: EventMeta,
): TurnAwayRow | undefined => {
  if (!isTurnAwayEvent(event)) return row
  const { actor: by, at } = meta
  switch (event.kind) {
    case 'turn-away.recorded':
      return row ?? { ...statementOf(event, meta), itemId: event.data.itemId, calls: [], earlier: [] }
    case 'turn-away.corrected':
      return row && correctedRow(row, event, meta)
    case 'turn-away.called': {
      const { itemId: _, ...call } = event.data
      return row && { ...row, calls: [...row.calls, { ...call, by, at }] }
    }
    case 'turn-away.settled':
      return row && { ...row, settlement: { result: event.data.result, by, at } }
    case 'turn-away.looked-at':
      return row
    default:
      return assertNever(event)
  }
}

const correctedRow = (row: TurnAwayRow, event: TurnAwayCorrected, meta: EventMeta): TurnAwayRow => {
  const { itemId, calls, settlement, earlier, ...before } = row
  return {
    ...statementOf(event, meta),
    itemId,
    calls,
    ...(settlement && { settlement }),
    earlier: [...earlier, before],
  }
}

const statementOf = (
  { data }: TurnAwayRecorded | TurnAwayCorrected,
  { actor: by, at, seq, hash }: EventMeta,
): TurnAwayStatement => {
  const { kind, people, detail, afterwards, person, happenedAt } = data
  const place = 'revision' in data ? { revision: data.revision, reason: data.reason } : { revision: 1 }
  const sometimes = { ...(detail !== undefined && { detail }), ...(person && { person }) }
  return { kind, people, afterwards, happenedAt, ...sometimes, ...place, by, at, seq, hash }
}
