import { type AccountState, nameOf } from '../account/index.ts'
import { dayOf, shownDay, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { ProvenLook } from '../kernel/look-at.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { LookOutRow, SealedLookOut, SealedLookOutChange, WithdrawLookOut } from './contract.ts'
import type { LookOutAdded, LookOutChanged, LookOutLookedAt, LookOutWithdrawn } from './events.ts'
import type { LookOutRefusal } from './refusals.ts'

type No = Refusal<LookOutRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: somebody on the list as the journal has it. */
export type LookOutContext = Context & { readonly lookOutOf: (itemId: string) => LookOutRow | undefined }

export const decideAddLookOut = (
  { person, isTellable, ...stated }: SealedLookOut,
  context: LookOutContext,
): Decision<LookOutAdded, LookOutRefusal> => {
  const no = tooLittle(isTellable) ?? pastDay(stated.until, context)
  if (no) return no
  const data = { itemId: context.newItemId(), person, ...stated }
  return accept({ kind: 'look-out.added', v: 1, data })
}

export const decideChangeLookOut = (
  { accounts }: Frozen<{ accounts: AccountState }>,
  { person, isTellable = true, revision, why, itemId, ...stated }: SealedLookOutChange,
  context: LookOutContext,
): Decision<LookOutChanged, LookOutRefusal> => {
  const row = context.lookOutOf(itemId)
  if (!row) return unknown(itemId)
  const no =
    withdrawnNo(row) ??
    staleRevision(accounts, row, revision, context) ??
    tooLittle(isTellable) ??
    (stated.until === row.until ? undefined : pastDay(stated.until, context))
  if (no) return no
  if (!person && isSame(row, stated)) return refuse('look-out.nothing-changed')
  const place = { revision: row.revision + 1, corrects: row.revision, why }
  const data = { itemId, person: person ?? row.person, ...stated, ...place }
  return accept({ kind: 'look-out.changed', v: 1, data })
}

export const decideWithdrawLookOut = (
  { itemId, why }: WithdrawLookOut,
  { lookOutOf }: Pick<LookOutContext, 'lookOutOf'>,
): Decision<LookOutWithdrawn, LookOutRefusal> => {
  const row = lookOutOf(itemId)
  if (!row) return unknown(itemId)
  return withdrawnNo(row) ?? accept({ kind: 'look-out.withdrawn', v: 1, data: { itemId, why } })
}

/** Who looks and why stands in the journal before anything is shown (format.md §3). */
export const decideLookAtLookOut = (
  { itemId, reason }: ProvenLook,
  { lookOutOf }: Pick<LookOutContext, 'lookOutOf'>,
): Decision<LookOutLookedAt, LookOutRefusal> =>
  lookOutOf(itemId) ? accept({ kind: 'look-out.looked-at', v: 1, data: { itemId, reason } }) : unknown(itemId)

const unknown = (itemId: string): Refusal<LookOutRefusal> =>
  refuse('look-out.unknown', { number: shownNumber(itemId) })

const withdrawnNo = (row: LookOutRow): No =>
  row.withdrawn ? refuse('look-out.withdrawn', { number: shownNumber(row.itemId) }) : undefined

/** Who can be told from nobody would never be met. */
const tooLittle = (isTellable: boolean): No => (isTellable ? undefined : refuse('look-out.too-little'))

const pastDay = (until: string, { now, timeZone }: When): No => {
  const today = dayOf(now, timeZone)
  return until < today ? refuse('look-out.past-day', { until: shownDay(until, today) }) : undefined
}

const staleRevision = (
  accounts: Frozen<AccountState>,
  row: LookOutRow,
  revision: number,
  { now, timeZone }: When,
): No =>
  revision === row.revision
    ? undefined
    : refuse('look-out.revision-stale', {
        name: nameOf(accounts, row.by),
        at: shownTime(row.at, timeZone, now),
      })

const isSame = (row: LookOutRow, stated: Pick<LookOutRow, 'reason' | 'until' | 'toDo'>): boolean =>
  row.reason === stated.reason && row.until === stated.until && row.toDo === stated.toDo
