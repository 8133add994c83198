import type { EventMeta } from '../../kernel/event.ts'
import { compare } from '../../kernel/reading.ts'
import type { Deadline, EntryAct, EntryDeed, Forwarding, Handling } from './contract.ts'
import type { ActEvent } from './events.ts'
import { signBy } from './recipient.ts'
import { type EntryActName, type Stage, stageTable } from './stages.ts'

/** What the entry itself says of its being done. */
export type SaidOfEntry = {
  /** Something was still to be done when it was recorded. */
  readonly followUp: boolean
  readonly isNil: boolean
  /** Its newest statement. */
  readonly occurredAt: string
  readonly dueAt?: string | undefined
}

/** What became of an entry by its acts; total, and the same in whatever order they are given. */
export const handlingOf = (said: SaidOfEntry, acts: readonly EntryAct[]): Handling => {
  const inOrder = [...acts].sort(byTime)
  return { ...inOrder.reduce(standingAfter, atFirst(said)), acts: inOrder }
}

/** The act that an event tells of one item; undefined where it tells nothing of that one. */
export const actOf = (event: ActEvent, itemId: string, meta: EventMeta): EntryAct | undefined => {
  const deed = deedOf(event, itemId)
  return deed && { ...deed, by: meta.actor, on: meta.at, seq: meta.seq, hash: meta.hash }
}

const deedOf = ({ kind, data }: ActEvent, itemId: string): EntryDeed | undefined => {
  const isOwn = data.itemId === itemId
  switch (kind) {
    case 'duty-log.handled':
      return { kind: 'handled', at: data.at, text: data.text }
    case 'duty-log.attempted':
      return { kind: 'attempted', at: data.at, reached: data.reached, result: data.result }
    case 'duty-log.closed':
      return { kind: 'closed', result: data.result }
    case 'duty-log.reopened':
      return isOwn
        ? { kind: 'reopened', reason: data.reason, ...dueBy(data.dueAt) }
        : { kind: 'duplicate-reopened', duplicate: data.itemId, reason: data.reason }
    case 'duty-log.followed-up':
      return { kind: 'followed-up', reason: data.reason, ...dueBy(data.dueAt) }
    case 'duty-log.struck':
      return { kind: 'struck', reason: data.reason }
    case 'duty-log.marked-duplicate':
      return isOwn
        ? { kind: 'marked-duplicate', of: data.of, reason: data.reason }
        : { kind: 'named-original', duplicate: data.itemId, reason: data.reason }
    case 'duty-log.forwarded':
      return { kind: 'forwarded', at: data.at, to: data.to, ...signBy(data.at, data.signWithinMinutes) }
    case 'duty-log.acknowledged':
      return { kind: 'acknowledged', to: data.to }
    case 'duty-log.acknowledged-on-paper':
      return { kind: 'acknowledged-on-paper', to: data.to, name: data.name, at: data.at }
  }
}

const dueBy = (dueAt: string | undefined) => (dueAt === undefined ? {} : { dueAt })

const byTime = (a: EntryAct, b: EntryAct): number =>
  compare(a.on, b.on) || a.seq - b.seq || compare(a.hash, b.hash)

export type Standing = Omit<Handling, 'acts'>

const atFirst = ({ followUp, isNil, occurredAt, dueAt }: SaidOfEntry): Standing => ({
  stage: isNil ? 'nil' : followUp ? 'open' : 'noted',
  ...(dueAt === undefined ? {} : { deadline: { dueAt, startedAt: occurredAt } }),
  forwardings: [],
  duplicates: [],
})

/** Which act of the table a deed is; `duplicate-reopened` is somebody else's and moves nothing here. */
const actNames: { readonly [K in EntryDeed['kind']]: EntryActName | undefined } = {
  handled: 'handle',
  attempted: 'attempt',
  closed: 'close',
  reopened: 'reopen',
  'followed-up': 'follow-up',
  struck: 'strike',
  'marked-duplicate': 'mark-duplicate',
  'named-original': 'name-original',
  'duplicate-reopened': undefined,
  forwarded: 'forward',
  acknowledged: 'acknowledge',
  'acknowledged-on-paper': 'acknowledge-on-paper',
}

/** An act that the stage does not take, made apart at another station, stays in the trail and changes nothing. */
export const standingAfter = (before: Standing, act: EntryAct): Standing => {
  if (act.kind === 'duplicate-reopened') return withoutDuplicate(before, act.duplicate)
  const stage = stageAfter(before.stage, act.kind)
  return stage === undefined ? before : { ...before, ...changedBy(before, act), stage }
}

const stageAfter = (stage: Stage, kind: EntryDeed['kind']): Stage | undefined => {
  const name = actNames[kind]
  return name && stageTable[stage][name].becomes
}

const withoutDuplicate = (before: Standing, duplicate: string): Standing => ({
  ...before,
  duplicates: before.duplicates.filter(known => known !== duplicate),
})

const changedBy = (before: Standing, act: EntryAct): Partial<Standing> => {
  switch (act.kind) {
    case 'followed-up':
      return { deadline: deadlineFrom(act) }
    case 'reopened':
      return { deadline: deadlineFrom(act), duplicateOf: undefined }
    case 'marked-duplicate':
      return { duplicateOf: act.of }
    case 'named-original':
      return { duplicates: [...before.duplicates.filter(known => known !== act.duplicate), act.duplicate] }
    case 'forwarded':
      return { forwardings: [...before.forwardings, ...forwardedBy(act)] }
    case 'acknowledged':
      return { forwardings: signed(before.forwardings, act.to, { at: act.on, onPaper: false, by: act.by }) }
    case 'acknowledged-on-paper': {
      const { at, by, name } = act
      return { forwardings: signed(before.forwardings, act.to, { at, onPaper: true, by, name }) }
    }
    default:
      return {}
  }
}

const forwardedBy = ({ at, to, signBy }: Extract<EntryDeed, { kind: 'forwarded' }>): readonly Forwarding[] =>
  to.map(recipient => ({ ...recipient, at, ...(signBy === undefined ? {} : { signBy }) }))

const deadlineFrom = ({ dueAt, on }: { dueAt?: string; on: string }): Deadline | undefined =>
  dueAt === undefined ? undefined : { dueAt, startedAt: on }

/** The oldest forwarding to that recipient that nobody signed for yet. */
const signed = (
  forwardings: readonly Forwarding[],
  key: string,
  acknowledged: NonNullable<Forwarding['acknowledged']>,
): readonly Forwarding[] => {
  const place = forwardings.findIndex(to => to.key === key && to.acknowledged === undefined)
  return forwardings.map((to, index) => (index === place ? { ...to, acknowledged } : to))
}
