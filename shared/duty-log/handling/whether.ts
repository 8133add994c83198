import { type AccountState, nameOf } from '../../account/index.ts'
import { minutesBetween, shownTime } from '../../calendar/index.ts'
import type { DirectoryState } from '../../directory/index.ts'
import type { Context } from '../../kernel/context.ts'
import { refuse } from '../../kernel/decision.ts'
import type { Frozen } from '../../kernel/event.ts'
import { shownNumber } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../../settings/index.ts'
import type { EntryRow } from '../contract.ts'
import type { DutyLogState } from '../state.ts'
import { actWords } from './act-words.ts'
import type { EntryAct } from './contract.ts'
import type { HandlingRefusal } from './refusals.ts'
import { type EntryActName, type StageRefusal, stageTable } from './stages.ts'

/** What the acts on an entry need of state. */
export type HandlingSurroundings = {
  settings: SettingsState
  accounts: AccountState
  directory: DirectoryState
  dutyLog: DutyLogState
}
export type Around = Frozen<HandlingSurroundings>
export type EntryContext = Context<EntryRow>
export type No = Refusal<HandlingRefusal> | undefined

/** The row that an act names, if its stage takes that act and nobody else acted in between. */
export const rowFor = (
  around: Pick<Around, 'accounts'>,
  act: EntryActName,
  { itemId, seen }: { readonly itemId: string; readonly seen?: number | undefined },
  context: EntryContext,
): { readonly ok: true; readonly row: EntryRow } | Refusal<HandlingRefusal> => {
  const row = context.items.get(itemId)
  if (!row) return refuse('duty-log.entry-unknown', { number: shownNumber(itemId) })
  const no = stageNo(around, act, row, context) ?? actedInBetween(around, row, seen, context)
  return no ?? { ok: true, row }
}

/** The refusal of the state table, with who brought the entry where it stands. */
export const stageNo = (
  { accounts }: Pick<Around, 'accounts'>,
  act: EntryActName,
  row: EntryRow,
  { timeZone, now }: Pick<EntryContext, 'timeZone' | 'now'>,
): Refusal<StageRefusal> | undefined => {
  const code = stageTable[row.handling.stage][act].no
  if (code === undefined) return undefined
  const last = row.handling.acts.findLast(({ kind }) => movers.includes(kind))
  const [by, on] = last ? [last.by, last.on] : [row.recordedBy, row.recordedAt]
  const of = row.handling.duplicateOf ?? row.itemId
  return refuse(code, {
    name: nameOf(accounts, by),
    at: shownTime(on, timeZone, now),
    of: shownNumber(of),
  })
}

const movers: readonly EntryAct['kind'][] = [
  'closed',
  'reopened',
  'followed-up',
  'struck',
  'marked-duplicate',
]

/** Statements and acts together: what somebody who reads the record has before him. */
export const seenOf = (
  row: Pick<EntryRow, 'revision'> & { handling: { acts: readonly unknown[] } },
): number => row.revision + row.handling.acts.length

const actedInBetween = (
  { accounts }: Pick<Around, 'accounts'>,
  row: EntryRow,
  seen: number | undefined,
  { timeZone, now }: EntryContext,
): No => {
  if (seen === undefined || seen >= seenOf(row)) return undefined
  const act = row.handling.acts.at(-1)
  const isCorrection = act === undefined || row.at > act.on
  const [by, on, did] = isCorrection ? [row.by, row.at, '更正'] : [act.by, act.on, actWords[act.kind]]
  const params = { name: nameOf(accounts, by), at: shownTime(on, timeZone, now), act: did }
  return refuse('duty-log.acted-in-between', params)
}

/** What somebody says he did lies between the matter and now; a field holds minutes only. */
export const falseActTime = (
  { settings }: Pick<Around, 'settings'>,
  at: string,
  row: EntryRow,
  { now, timeZone }: EntryContext,
): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('duty-log.act-not-yet', { at: shown(at), now: shown(now) })
  if (minutesBetween(at, row.occurredAt) >= 1)
    return refuse('duty-log.act-before-entry', { at: shown(at), occurredAt: shown(row.occurredAt) })
  return undefined
}
