import { type AccountState, nameOf } from '../account/index.ts'
import { type CalendarState, dayOf, kindOfDay, minutesBetween, shownTime } from '../calendar/index.ts'
import type { DirectoryState } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import { isKnownTo } from './addressee.ts'
import type { MailRow } from './contract.ts'
import type { MailRefusal } from './refusals.ts'
import { goneOf, lastGoing, stageOf, waitingOf } from './row.ts'
import { type MailAct, mailTable } from './stages.ts'
import type { ForDutyOfficer, MailState, MailTo } from './state.ts'
import { isLetter, type MailKind } from './words.ts'

/** What the mail needs of other features. */
export type MailSurroundings = Frozen<{
  mail: MailState
  directory: DirectoryState
  settings: SettingsState
  accounts: AccountState
  calendar: CalendarState
}>
type Around = MailSurroundings
export type No = Refusal<MailRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: an item as the journal has it, also one that is over. */
export type MailContext = Context & { readonly mailOf: (itemId: string) => MailRow | undefined }

export const unknown = (itemId: string): Refusal<MailRefusal> =>
  refuse('mail.unknown', { number: shownNumber(itemId) })

export const stageNo = (act: MailAct, row: MailRow, { now, timeZone }: When): No => {
  const { no } = mailTable[stageOf(row)][act]
  if (no === undefined) return undefined
  const last = lastGoing(row)
  const name = last?.went === 'handed-over' ? last.recipient.name : ''
  const at = shownTime(last?.at ?? row.arrivedAt, timeZone, now)
  return refuse(no, { number: shownNumber(row.itemId), at, name })
}

export const falseCount = ({ settings }: Around, count: number): No => {
  const most = limitInForce(settings, 'mail.most-pieces')
  if (count === 0) return refuse('mail.none')
  return count > most ? refuse('mail.too-many', { count, most }) : undefined
}

export const falseAddressee = ({ directory }: Around, to: MailTo): No =>
  isKnownTo(directory, to) ? undefined : refuse('mail.addressee-unknown')

export const falseTime = ({ settings }: Around, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('mail.not-yet', { at: shown(at), now: shown(now) })
  const days = limitInForce(settings, 'mail.oldest')
  return minutesBetween(at, now) > days * minutesOfDay
    ? refuse('mail.too-long-ago', { at: shown(at), days })
    : undefined
}

const minutesOfDay = 1_440

export const beforeArrival = ({ arrivedAt }: MailRow, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return at < arrivedAt
    ? refuse('mail.before-arrival', { at: shown(at), arrivedAt: shown(arrivedAt) })
    : undefined
}

/** Nothing can have come after some of it went out. */
export const goneBefore = (row: MailRow, arrivedAt: string, when: When): No => {
  const first = row.goings
    .filter(({ takenBack }) => !takenBack)
    .map(({ at }) => at)
    .sort()[0]
  return first === undefined ? undefined : beforeArrival({ ...row, arrivedAt }, first, when)
}

export const moreThanWaiting = (row: MailRow, count: number): No => {
  const waiting = waitingOf(row)
  if (count === 0) return refuse('mail.none')
  return count > waiting ? refuse('mail.more-than-waiting', { count, waiting }) : undefined
}

export const fewerThanGone = (row: MailRow, count: number): No => {
  const gone = goneOf(row)
  return count < gone ? refuse('mail.fewer-than-gone', { count, gone }) : undefined
}

export const staleRevision = (
  { accounts }: Around,
  row: MailRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('mail.revision-stale', { name: nameOf(accounts, row.by), at: shownTime(row.at, timeZone, now) })

/**
 * Urgent confidential items always, letters on days off go to the duty officer at once (§6.6, §11.5). The rule speaks of
 * holidays; that weekends count as such, and urgent ones on working days, is the unit's own.
 */
export const forDutyOfficer = (
  { settings, calendar }: Around,
  kind: MailKind,
  arrivedAt: string,
  timeZone: string,
): { readonly forDutyOfficer?: ForDutyOfficer } => {
  const ofDay = kindOfDay(calendar, dayOf(arrivedAt, timeZone))
  if (kind === 'urgent-confidential') {
    const signWithinMinutes = limitInForce(settings, 'mail.sign-confidential')
    const rule = ofDay === 'statutory' ? '§11.5' : 'unit'
    return { forDutyOfficer: { because: 'confidential', signWithinMinutes, rule } }
  }
  if (ofDay === 'work' || !isLetter(kind)) return {}
  const signWithinMinutes = limitInForce(settings, 'mail.sign-rest-day')
  const rule = ofDay === 'statutory' ? '§6.6' : 'unit'
  return { forDutyOfficer: { because: 'rest-day', signWithinMinutes, rule } }
}
