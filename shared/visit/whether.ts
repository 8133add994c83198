import { type AccountState, nameOf } from '../account/index.ts'
import { dayOf, minutesBetween, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { SignIn, SignOut, VisitRow } from './contract.ts'
import type { VisitRefusal } from './refusals.ts'
import { goneOf, insideOf, lastLeaving, stageOf, toldAt } from './row.ts'
import { type VisitAct, visitTable } from './stages.ts'
import type { VisitState } from './state.ts'
import { type VisitDoubt, visitDoubts } from './words.ts'

/** What the gate needs of other features. */
export type VisitSurroundings = Frozen<{
  visits: VisitState
  directory: DirectoryState
  settings: SettingsState
  accounts: AccountState
}>
type Around = VisitSurroundings
type No = Refusal<VisitRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: a visit as the journal has it, also one that is over. */
export type VisitContext = Context & { readonly visitOf: (itemId: string) => VisitRow | undefined }

export const unknown = (itemId: string): Refusal<VisitRefusal> =>
  refuse('visit.unknown', { number: shownNumber(itemId) })

export const stageNo = (act: VisitAct, row: VisitRow, { now, timeZone }: When): No => {
  const { no } = visitTable[stageOf(row)][act]
  const last = lastLeaving(row)
  const at = shownTime(last ? toldAt(last) : row.arrivedAt, timeZone, now)
  return no && refuse(no, { number: shownNumber(row.itemId), at })
}

export const doubtsOf = (found: readonly VisitDoubt[], confirmed: string): readonly VisitDoubt[] => [
  ...found.filter(doubt => doubt !== 'not-confirmed'),
  ...(confirmed === 'none' ? (['not-confirmed'] as const) : []),
]

export const falsePeople = ({ settings }: Around, people: number): No => {
  const most = limitInForce(settings, 'visit.most-people')
  if (people === 0) return refuse('visit.nobody')
  return people > most ? refuse('visit.too-many', { people, most }) : undefined
}

export const falseHost = ({ directory }: Around, hostId: string, { now, timeZone }: When): No => {
  const host = staffOf(directory, hostId)
  if (!host) return refuse('visit.host-unknown')
  const today = dayOf(now, timeZone)
  if (host.leftOn === undefined || host.leftOn > today) return undefined
  return refuse('visit.host-left', { name: host.name, on: shownDay(host.leftOn, today) })
}

export const falseTime = ({ settings }: Around, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('visit.not-yet', { at: shown(at), now: shown(now) })
  const minutes = limitInForce(settings, 'visit.oldest')
  return minutesBetween(at, now) > minutes
    ? refuse('visit.too-long-ago', { at: shown(at), hours: Math.floor(minutes / 60) })
    : undefined
}

/** What nobody confirmed was confirmed at no time; else not at a time to come. */
export const falseConfirmation = (
  around: Around,
  { confirmed, confirmedAt }: Pick<SignIn, 'confirmed' | 'confirmedAt'>,
  when: When,
): No => {
  if (confirmedAt === undefined) return undefined
  return confirmed === 'none' ? refuse('visit.not-confirmed') : falseTime(around, confirmedAt, when)
}

export const takenBadge = ({ visits }: Around, badge: string | undefined, { now, timeZone }: When): No => {
  const out = badge === undefined ? undefined : own(visits.badges, badge)
  if (!out || badge === undefined) return undefined
  const params = { badge, number: shownNumber(out.itemId), since: shownTime(out.since, timeZone, now) }
  return refuse(out.isMissing ? 'visit.badge-missing' : 'visit.badge-in-use', params)
}

/** His own badge is his again, also one that he had not given back. */
export const takenByOther = (around: Around, { badge, itemId }: VisitRow, when: When): No =>
  badge !== undefined && own(around.visits.badges, badge)?.itemId !== itemId
    ? takenBadge(around, badge, when)
    : undefined

export const secondTime = ({ visits }: Around, insideAs: string | undefined, { now, timeZone }: When): No => {
  const inside = insideAs === undefined ? undefined : own(visits.inside, insideAs)
  if (!inside || insideAs === undefined) return undefined
  const at = shownTime(inside.arrivedAt, timeZone, now)
  return refuse('visit.already-inside', { number: shownNumber(insideAs), at })
}

export const withoutWord = (doubts: readonly VisitDoubt[], remark: string | undefined): No =>
  doubts.length > 0 && remark === undefined
    ? refuse('visit.remark-needed', { doubts: doubts.map(doubt => visitDoubts[doubt]).join('，') })
    : undefined

export const moreThanInside = (row: VisitRow, people: number): No =>
  people > insideOf(row) ? refuse('visit.more-than-inside', { people, inside: insideOf(row) }) : undefined

export const beforeArrival = ({ arrivedAt }: VisitRow, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return at < arrivedAt
    ? refuse('visit.left-before-arrival', { at: shown(at), arrivedAt: shown(arrivedAt) })
    : undefined
}

/** Nobody can have come after he left. */
export const leftBefore = (row: VisitRow, arrivedAt: string, when: When): No => {
  const first = row.leavings
    .filter(({ takenBack }) => !takenBack)
    .map(toldAt)
    .sort()[0]
  return first === undefined ? undefined : beforeArrival({ ...row, arrivedAt }, first, when)
}

export const badgeUnsaid = (row: VisitRow, people: number, badge: SignOut['badge']): No =>
  people === insideOf(row) && row.badge !== undefined && badge === undefined
    ? refuse('visit.badge-unsaid', { badge: row.badge })
    : undefined

export const staleRevision = (
  { accounts }: Around,
  row: VisitRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('visit.revision-stale', { name: nameOf(accounts, row.by), at: shownTime(row.at, timeZone, now) })

export const falseCount = (row: VisitRow, people: number): No => {
  if (people === row.people) return undefined
  if (stageOf(row) === 'left') return refuse('visit.people-left')
  const gone = goneOf(row.leavings)
  return people <= gone ? refuse('visit.fewer-than-left', { people, gone }) : undefined
}
