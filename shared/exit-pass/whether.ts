import { type AccountState, nameOf } from '../account/index.ts'
import { type Approval, isApprovedAhead } from '../approval/index.ts'
import { addDays, dayOf, minutesBetween, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { PassItem, PassRow } from './contract.ts'
import type { SealedHolder } from './holder.ts'
import { shownPassNumber } from './number.ts'
import type { ExitPassRefusal } from './refusals.ts'
import { standingOf } from './row.ts'
import { type PassAct, passTable } from './stages.ts'
import { isPast, stageOf } from './standing.ts'
import type { ExitPassState } from './state.ts'

/** What passes need of other features. */
export type ExitPassSurroundings = Frozen<{
  exitPasses: ExitPassState
  directory: DirectoryState
  settings: SettingsState
  accounts: AccountState
}>
type Around = ExitPassSurroundings
type No = Refusal<ExitPassRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: a pass as the journal has it, also one that is settled. */
export type ExitPassContext = Context & { readonly passOf: (itemId: string) => PassRow | undefined }

export const unknownPass = (itemId: string): Refusal<ExitPassRefusal> =>
  refuse('exit-pass.unknown', { number: shownNumber(itemId) })

/** `放〔2026〕12号`; of a decision by telephone the number of its line. */
export const numberOf = ({ number, itemId }: Pick<PassRow, 'number' | 'itemId'>): string =>
  number ? shownPassNumber(number) : shownNumber(itemId)

/** Why the pass as it stands does not take that act, since when, by whom. */
export const stageNo = (
  { accounts }: Pick<Around, 'accounts'>,
  act: PassAct,
  row: PassRow,
  { now, timeZone }: When,
): No => {
  const { no } = passTable[stageOf(standingOf(row), now)][act]
  if (no === undefined) return undefined
  const last = lastOf(row, no)
  return refuse(no, {
    number: numberOf(row),
    until: shownTime(row.validUntil ?? row.at, timeZone, now),
    at: shownTime(last.at, timeZone, now),
    name: nameOf(accounts, last.by),
    reason: row.withdrawn?.reason ?? '',
  })
}

type Deed = { readonly by: string; readonly at: string }

/** The act by which it came to what stands in the way. */
const lastOf = (row: PassRow, no: ExitPassRefusal): Deed => {
  const deeds: { readonly [code: string]: Deed | undefined } = {
    'exit-pass.withdrawn': row.withdrawn,
    'exit-pass.all-back': row.returns.at(-1),
    'exit-pass.confirmed-already': row.confirmed,
  }
  return deeds[no] ?? row.lettings.at(-1) ?? row
}

export const falseItems = (items: readonly PassItem[]): No => {
  if (items.length === 0) return refuse('exit-pass.no-items')
  const none = items.find(({ count }) => count === 0)
  return none && refuse('exit-pass.count-zero', { item: none.name })
}

export const falseHolder = ({ directory }: Around, holder: SealedHolder, { now, timeZone }: When): No => {
  if (holder.kind === 'outside') return undefined
  const staff = staffOf(directory, holder.staffId)
  if (!staff) return refuse('exit-pass.holder-unknown')
  const today = dayOf(now, timeZone)
  if (staff.leftOn === undefined || staff.leftOn > today) return undefined
  return refuse('exit-pass.holder-left', { name: staff.name, on: shownDay(staff.leftOn, today) })
}

/** Of the staff it is that of the directory, unless another was named. */
export const sectionMeant = (
  { directory }: Around,
  holder: SealedHolder,
  section: string | undefined,
): string | undefined =>
  section ?? (holder.kind === 'staff' ? staffOf(directory, holder.staffId)?.section || undefined : undefined)

export const falseTimes = (
  { settings }: Around,
  { validUntil, dueAt }: { readonly validUntil: string; readonly dueAt?: string | undefined },
  { now, timeZone }: When,
): No => {
  const until = shownTime(validUntil, timeZone, now)
  if (isPast(validUntil, now)) return refuse('exit-pass.over-already', { until })
  const days = limitInForce(settings, 'exit-pass.longest')
  if (dayOf(validUntil, timeZone) > addDays(dayOf(now, timeZone), days))
    return refuse('exit-pass.valid-too-long', { until, days })
  return falseDue(dueAt, { now, timeZone })
}

export const falseDue = (dueAt: string | undefined, { now, timeZone }: When): No =>
  dueAt !== undefined && isPast(dueAt, now)
    ? refuse('exit-pass.due-already', { due: shownTime(dueAt, timeZone, now) })
    : undefined

export const falseApproval = (approval: Approval, { now, timeZone }: When): No => {
  const today = dayOf(now, timeZone)
  return isApprovedAhead(approval, today)
    ? refuse('exit-pass.approved-ahead', { on: shownDay(approval.on, today) })
    : undefined
}

export const falseDecider = ({ directory }: Around, decidedBy: string, { now, timeZone }: When): No => {
  const staff = staffOf(directory, decidedBy)
  if (!staff) return refuse('exit-pass.decider-unknown')
  const today = dayOf(now, timeZone)
  return staff.leftOn !== undefined && staff.leftOn <= today
    ? refuse('exit-pass.decider-left', { name: staff.name, on: shownDay(staff.leftOn, today) })
    : undefined
}

export const falseDecidedAt = ({ settings }: Around, decidedAt: string, { now, timeZone }: When): No => {
  const at = shownTime(decidedAt, timeZone, now)
  if (minutesBetween(now, decidedAt) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('exit-pass.decided-ahead', { at, now: shownTime(now, timeZone, now) })
  const minutes = limitInForce(settings, 'exit-pass.decision-oldest')
  return minutesBetween(decidedAt, now) > minutes
    ? refuse('exit-pass.decided-long-ago', { at, hours: Math.floor(minutes / 60) })
    : undefined
}

export const staleRevision = (
  { accounts }: Around,
  row: PassRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('exit-pass.revision-stale', {
        name: nameOf(accounts, row.by),
        at: shownTime(row.at, timeZone, now),
      })

/** Why nothing may go out by it at this moment; what the gate is told when it finds the pass. */
export const letOutNo = (around: Pick<Around, 'accounts'>, row: PassRow, when: When): No =>
  stageNo(around, 'let-out', row, when)
