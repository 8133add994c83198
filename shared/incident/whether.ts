import { nameOf } from '../account/index.ts'
import { minutesBetween, shownTime } from '../calendar/index.ts'
import { refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import type { Around, IncidentContext, When } from './around.ts'
import type { IncidentRefusal } from './refusals.ts'
import type { IncidentRow } from './row-types.ts'
import { type IncidentAct, incidentTable } from './stages.ts'
import { stageOf } from './standing.ts'

export type No = Refusal<IncidentRefusal> | undefined

/** The incident that an act names, if it takes that act as it stands. */
export const incidentFor = (
  around: Around,
  act: IncidentAct,
  itemId: string,
  context: IncidentContext,
): { readonly ok: true; readonly row: IncidentRow } | Refusal<IncidentRefusal> => {
  const row = context.incidentOf(itemId)
  if (!row) return refuse('incident.unknown', { number: shownNumber(itemId) })
  return stageNo(around, act, row, context) ?? { ok: true, row }
}

/** The refusal of the state table, with who ended it and when. */
export const stageNo = ({ accounts }: Around, act: IncidentAct, row: IncidentRow, when: When): No => {
  const { no } = incidentTable[stageOf(row)][act]
  if (no === undefined) return undefined
  const last = row.closings.at(-1)
  return refuse(no, {
    name: last ? nameOf(accounts, last.by) : '',
    at: last ? shownTime(last.on, when.timeZone, when.now) : '',
  })
}

/** What somebody says he did lies between becoming known and now; a field holds minutes only. */
export const falseTime = (around: Around, row: IncidentRow, at: string, when: When): No => {
  const { now, timeZone } = when
  if (minutesBetween(at, row.knownAt) >= 1)
    return refuse('incident.before-known', {
      at: shownTime(at, timeZone, now),
      knownAt: shownTime(row.knownAt, timeZone, now),
    })
  return notYet(around, at, when)
}

export const notYet = ({ settings }: Around, at: string, { now, timeZone }: When): No =>
  minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead')
    ? refuse('incident.not-yet', { at: shownTime(at, timeZone, now), now: shownTime(now, timeZone, now) })
    : undefined
