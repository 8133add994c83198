import { type AccountState, nameOf } from '../account/index.ts'
import { minutesBetween, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { CallOffice, RecordTurnAway, TurnAwayRow } from './contract.ts'
import type { TurnAwayRefusal } from './refusals.ts'
import { stageOf } from './row.ts'
import { type TurnAwayAct, turnAwayTable } from './stages.ts'

/** What the register needs of other features. */
export type TurnAwaySurroundings = Frozen<{ settings: SettingsState; accounts: AccountState }>
type Around = TurnAwaySurroundings
type No = Refusal<TurnAwayRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: somebody turned away as the journal has it. */
export type TurnAwayContext = Context & { readonly turnAwayOf: (itemId: string) => TurnAwayRow | undefined }

export const unknown = (itemId: string): Refusal<TurnAwayRefusal> =>
  refuse('turn-away.unknown', { number: shownNumber(itemId) })

export const stageNo = (act: TurnAwayAct, row: TurnAwayRow): No => {
  const { no } = turnAwayTable[stageOf(row)][act]
  return no && refuse(no, { number: shownNumber(row.itemId) })
}

export const falsePeople = ({ settings }: Around, people: number): No => {
  const most = limitInForce(settings, 'visit.most-people')
  if (people === 0) return refuse('turn-away.nobody')
  return people > most ? refuse('turn-away.too-many', { people, most }) : undefined
}

/** Of the other kinds the kind itself says why. */
export const withoutDetail = ({ kind, detail }: Pick<RecordTurnAway, 'kind' | 'detail'>): No =>
  kind === 'other' && detail === undefined ? refuse('turn-away.detail-needed') : undefined

/** @param writtenAt when it was first written down: nothing is older than the limit at that time. */
export const falseTime = (
  { settings }: Around,
  at: string,
  writtenAt: string,
  { now, timeZone }: When,
): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(writtenAt, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('turn-away.not-yet', { at: shown(at), now: shown(writtenAt) })
  const minutes = limitInForce(settings, 'visit.oldest')
  return minutesBetween(at, writtenAt) > minutes
    ? refuse('turn-away.too-long-ago', { at: shown(at), hours: Math.floor(minutes / 60) })
    : undefined
}

type Called = Omit<CallOffice, 'itemId'>

/** Nobody was asked who did not answer. */
export const resultOfNobody = ({ isAnswered, result }: Called): No =>
  !isAnswered && result !== undefined ? refuse('turn-away.unanswered') : undefined

/** The office is called about somebody who stands at the gate, not before he came. */
export const calledBefore = (happenedAt: string, calledAt: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return minutesBetween(calledAt, happenedAt) >= 1
    ? refuse('turn-away.called-before', { at: shown(calledAt), happenedAt: shown(happenedAt) })
    : undefined
}

export const staleRevision = (
  { accounts }: Around,
  row: TurnAwayRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('turn-away.revision-stale', {
        name: nameOf(accounts, row.by),
        at: shownTime(row.at, timeZone, now),
      })
