import { type AccountState, nameOf } from '../account/index.ts'
import { minutesBetween, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { TableState } from '../unit-table/index.ts'
import type { EntryRow, LookAtPetitioner, SealedCorrection, SealedEntry } from './contract.ts'
import { falseElements } from './decide-elements.ts'
import type { Elements } from './element-fields.ts'
import type { Requirable } from './elements.ts'
import type { EntryCorrected, EntryRecorded, PetitionerLookedAt } from './events.ts'
import type { EntryFollowedUp } from './handling/events.ts'
import { stageNo } from './handling/whether.ts'
import { filledElements, missingElements } from './missing-elements.ts'
import { petitionerIn } from './petitioner.ts'
import type { DutyLogRefusal } from './refusals.ts'
import { registeredFor } from './registered.ts'
import { requiredNow } from './requirements/table.ts'
import type { DutyLogState } from './state.ts'

/** What the duty log needs of other features. */
export type DutyLogSurroundings = {
  settings: SettingsState
  requirements: TableState<readonly Requirable[]>
  accounts: AccountState
  dutyLog: DutyLogState
  handovers: DutyOfficerNow
}

/** Who has the duty room by signed handovers; absent before the first take-over. */
type DutyOfficerNow = { posts: { 'duty-officer'?: { readonly holder?: { readonly account: string } } } }

type Around = Frozen<DutyLogSurroundings>
type No = Refusal<DutyLogRefusal> | undefined
const minutesOfDay = 1440

/** Whoever is not on duty may record; it is marked so. Missing elements never stop an entry (§8.3). */
export const decideRecord = (
  around: Around,
  input: SealedEntry,
  context: Context<EntryRow>,
): Decision<EntryRecorded, DutyLogRefusal> => {
  const { type, text, occurredAt = context.now, dueAt, petitioner, followUp = dueAt !== undefined } = input
  const elements = filledElements(input.elements)
  const no =
    falseTime(around, occurredAt, context.now, context) ??
    falseElements({ type, elements, petitioner }, context) ??
    falseDeadline(occurredAt, dueAt, context)
  if (no) return no
  const lateness = latenessOf(around, occurredAt, context.now)
  const itemId = context.newItemId()
  const registered = registeredFor(around.dutyLog, { type, elements }, context)
  const required = requiredNow(around.requirements, type)
  const missing = missingElements(
    type,
    { elements, dueAt, hasPetitioner: petitioner !== undefined },
    required,
  )
  const said = { itemId, type, text, occurredAt, elements, ...given({ dueAt, registered, petitioner }) }
  const data = { ...said, missing, ...lateness, offDuty: !isOnDuty(around, context), followUp }
  return accept({ kind: 'duty-log.recorded', v: 3, data })
}

/** By signed handovers (§6.2); where nobody has taken over yet, whoever may have the post. */
const isOnDuty = ({ handovers }: Around, { actor, roles }: Pick<Context, 'actor' | 'roles'>): boolean => {
  const { holder } = handovers.posts['duty-officer'] ?? {}
  return holder ? holder.account === actor : roles.includes('duty-officer')
}

/** A correction is a new statement about the same matter; it counts against the time of the first writing. */
export const decideCorrect = (
  around: Around,
  input: SealedCorrection,
  context: Context<EntryRow>,
): Decision<EntryCorrected | EntryFollowedUp, DutyLogRefusal> => {
  const { itemId, type, text, occurredAt, dueAt, petitioner, reason } = input
  const row = context.items.get(itemId)
  if (!row) return refuse('duty-log.entry-unknown', { number: shownNumber(itemId) })
  const elements = filledElements(input.elements)
  const no =
    stageNo(around, 'correct', row, context) ??
    staleRevision(around, row, input, context) ??
    falseTime(around, occurredAt, row.recordedAt, context) ??
    falseElements({ type, elements, petitioner }, context) ??
    falseDeadline(occurredAt, dueAt, context) ??
    deadlineByAct(row, dueAt, context) ??
    nothingChanged(row, { type, text, occurredAt, elements, ...given({ dueAt, petitioner }) })
  if (no) return no
  const lateness = latenessOf(around, occurredAt, row.recordedAt)
  const hasPetitioner = (petitioner ?? petitionerIn(row)) !== undefined
  const required = requiredNow(around.requirements, type)
  const missing = missingElements(type, { elements, dueAt, hasPetitioner }, required)
  const registered = registeredFor(around.dutyLog, { type, elements }, context, row)
  const said = { itemId, type, text, occurredAt, elements, ...given({ dueAt, registered, petitioner }) }
  const place = { revision: row.revision + 1, corrects: row.revision, reason }
  const data = { ...said, missing, ...lateness, ...place }
  const corrected = { kind: 'duty-log.corrected', v: 3, data } as const
  return accept<EntryCorrected | EntryFollowedUp>(corrected, ...followUpBy(row, input))
}

/** What is only noted becomes 待办 with the deadline that a correction gives it. */
const followUpBy = (
  row: EntryRow,
  { itemId, dueAt, reason, type, occurredAt }: SealedCorrection,
): EntryFollowedUp[] =>
  row.handling.stage === 'noted' && dueAt !== undefined
    ? [{ kind: 'duty-log.followed-up', v: 1, data: { itemId, dueAt, reason, type, occurredAt } }]
    : []

/** An act set the deadline: a correction that means another one would be lost without a word. */
const deadlineByAct = (
  row: EntryRow,
  dueAt: string | undefined,
  { now, timeZone }: Context<EntryRow>,
): No => {
  const set = row.handling.acts.findLast(({ kind }) => kind === 'followed-up' || kind === 'reopened')
  if (!set || dueAt === row.dueAt || dueAt === row.handling.deadline?.dueAt || dueAt === undefined)
    return undefined
  const shown = row.handling.deadline ? shownTime(row.handling.deadline.dueAt, timeZone, now) : '无期限'
  return refuse('duty-log.deadline-by-act', { dueAt: shown })
}

/** Who looks and why stands in the journal before anything is shown (format.md §3). */
export const decideLook = (
  { itemId, reason }: LookAtPetitioner,
  { items }: Pick<Context<EntryRow>, 'items'>,
): Decision<PetitionerLookedAt, DutyLogRefusal> => {
  const row = items.get(itemId)
  if (!row) return refuse('duty-log.entry-unknown', { number: shownNumber(itemId) })
  if (!petitionerIn(row)) return refuse('duty-log.no-petitioner', { number: shownNumber(itemId) })
  return accept({ kind: 'duty-log.petitioner-looked-at', v: 1, data: { itemId, reason } })
}

type Sometimes = Pick<EntryRecorded['data'], 'dueAt' | 'registered' | 'petitioner'>

/** Without the keys that say nothing: the line of an entry has no empty ones. */
const given = (said: { readonly [K in keyof Sometimes]: Sometimes[K] | undefined }): Sometimes =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))

const staleRevision = (
  { accounts }: Around,
  row: EntryRow,
  { revision }: SealedCorrection,
  { timeZone, now }: Context<EntryRow>,
): No => {
  if (revision === row.revision) return undefined
  const params = { name: nameOf(accounts, row.by), at: shownTime(row.at, timeZone, now) }
  return refuse('duty-log.revision-stale', params)
}

/** What has not happened yet is false; what lies too far back is most likely a wrong year. */
const falseTime = (
  { settings }: Around,
  occurredAt: string,
  writtenAt: string,
  { now, timeZone }: Context<EntryRow>,
): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  const days = limitInForce(settings, 'duty-log.oldest')
  if (minutesBetween(now, occurredAt) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('duty-log.not-yet-happened', { occurredAt: shown(occurredAt), now: shown(now) })
  if (minutesBetween(occurredAt, writtenAt) > days * minutesOfDay)
    return refuse('duty-log.too-long-ago', { occurredAt: shown(occurredAt), days })
  return undefined
}

/** A deadline before the matter itself is most likely a wrong day. */
const falseDeadline = (
  occurredAt: string,
  dueAt: string | undefined,
  { now, timeZone }: Context<EntryRow>,
): No => {
  if (dueAt === undefined || dueAt > occurredAt) return undefined
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return refuse('duty-log.due-too-early', { dueAt: shown(dueAt), occurredAt: shown(occurredAt) })
}

type Said = Pick<EntryRow, 'type' | 'text' | 'occurredAt' | 'elements' | 'dueAt' | 'petitioner'>

const nothingChanged = (row: Said, said: Said): No => {
  const same =
    said.petitioner === undefined &&
    row.type === said.type &&
    row.text === said.text &&
    row.occurredAt === said.occurredAt &&
    row.dueAt === said.dueAt &&
    sameElements(row.elements, said.elements)
  return same ? refuse('duty-log.nothing-changed') : undefined
}

const sameElements = (a: Elements, b: Elements): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

/** 补记: the limit in force goes into the event, so that a later change of the setting rewrites no past. */
const latenessOf = ({ settings }: Around, occurredAt: string, writtenAt: string) => {
  const lateAfterMinutes = limitInForce(settings, 'duty-log.late-after')
  return { late: minutesBetween(occurredAt, writtenAt) > lateAfterMinutes, lateAfterMinutes }
}
