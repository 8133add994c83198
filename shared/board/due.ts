import {
  type ContactMatter,
  type EntryMatter,
  type IncidentMatter,
  type InstructionMatter,
  keyOf,
  type MailMatter,
  receiptKeyOf,
} from '../alarm/index.ts'
import { mattersIn } from '../duty-log/index.ts'
import { incidentMatters } from '../incident/index.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import { mailMatters } from '../mail/index.ts'
import type {
  Board,
  ContactDue,
  DueItem,
  IncidentDue,
  InstructionDue,
  MailDue,
  Signatory,
} from './contract.ts'
import { firstOf } from './first-of.ts'
import type { BoardSight } from './sight.ts'
import { isVerify, toVerify, type Verify, verifyDue } from './to-verify.ts'

/** What is worked through from its most urgent end. */
const mostListed = 30

type Timed = Pick<EntryMatter, 'key' | 'itemId' | 'startedAt' | 'dueAt' | 'rule'>
type Untimed = { readonly itemId: string; readonly since: string }
type Told = MailMatter | IncidentMatter | InstructionMatter | ContactMatter
type Waiting = Timed | Untimed | Told | Verify

/**
 * Overdue and due within the running day first, by time left; then what waits for a signature without a deadline, the
 * longest waiting first; then what is due later.
 */
export const dueOf = (sight: BoardSight, endOfDay: string): Board['due'] => {
  const { dutyLog } = sight.state
  const timed: readonly (Timed | Told)[] = [
    ...mattersIn(dutyLog, untold),
    ...mailMatters(sight.state, sight),
    ...incidentMatters(sight.state, sight),
    ...sight.matters,
  ]
  const hasClock = new Set(timed.map(({ key }) => key))
  const untimed = Object.entries(dutyLog.unacknowledged).flatMap(([itemId, { to }]): Untimed[] =>
    hasClock.has(receiptKeyOf(itemId)) ? [] : [{ itemId, since: to.map(({ at }) => at).sort()[0] ?? '' }],
  )
  const verify = toVerify(sight.state)
  const first = firstOf([...timed, ...untimed, ...verify], mostListed, byUrgency(endOfDay))
  const nearest = firstOf(timed, 1, byUrgency(endOfDay))[0]?.dueAt
  return {
    total: timed.length + untimed.length + verify.length,
    overdue: timed.filter(({ dueAt }) => dueAt <= sight.now).length,
    ...(nearest !== undefined && { nearest }),
    items: first.map(one => dueItem(sight, one)),
  }
}

/** The texts are those of the few that are listed. */
const untold = (): string => ''

const byUrgency =
  (endOfDay: string) =>
  (a: Waiting, b: Waiting): number =>
    placeOf(a, endOfDay) - placeOf(b, endOfDay) || compare(whenOf(a), whenOf(b)) || compare(idOf(a), idOf(b))

const placeOf = (one: Waiting, endOfDay: string): number => {
  if (!('dueAt' in one)) return 1
  return one.dueAt < endOfDay ? 0 : 2
}

const idOf = (one: Waiting): string => ('itemId' in one ? one.itemId : one.key)

const whenOf = (one: Waiting): string => ('dueAt' in one ? one.dueAt : one.since)

const dueItem = (sight: BoardSight, one: Waiting): DueItem => {
  if ('mailId' in one) return mailDue(sight, one)
  if ('incidentId' in one) return incidentDue(sight, one)
  if ('instructionId' in one) return instructionDue(sight, one)
  if ('contactSlot' in one) return contactDue(sight, one)
  if (isVerify(one)) return verifyDue(one)
  const { itemId } = one
  const entry = { ...sight.entryOf(itemId), unsigned: unsignedOf(sight, itemId) }
  if (!('dueAt' in one)) return { ...entry, key: receiptKeyOf(itemId), by: 'receipt', since: one.since }
  const { key, startedAt, dueAt, rule } = one
  const by = key === keyOf(itemId) ? 'deadline' : 'signature'
  return { ...entry, key, by, startedAt, dueAt, rule, ...seenOf(sight, key) }
}

const mailDue = (sight: BoardSight, { mailId: itemId, ...matter }: MailMatter): MailDue => ({
  by: 'mail',
  itemId,
  ...matter,
  ...seenOf(sight, matter.key),
})

const incidentDue = (sight: BoardSight, { incidentId, ...matter }: IncidentMatter): IncidentDue => ({
  by: 'incident',
  itemId: incidentId,
  ...matter,
  ...seenOf(sight, matter.key),
})

const instructionDue = (
  sight: BoardSight,
  { instructionId: itemId, ...matter }: InstructionMatter,
): InstructionDue => ({ by: 'instruction', itemId, ...matter, ...seenOf(sight, matter.key) })

const contactDue = (sight: BoardSight, { contactSlot: slot, ...matter }: ContactMatter): ContactDue => ({
  by: 'contact',
  slot,
  ...matter,
  ...seenOf(sight, matter.key),
})

const seenOf = ({ state, nameOf }: BoardSight, key: string): Pick<MailDue, 'seen'> => {
  const seen = own(state.alarms.seen, key)
  return seen ? { seen: { byName: nameOf(seen.by), at: seen.at } } : {}
}

const unsignedOf = ({ state }: BoardSight, itemId: string): readonly Signatory[] =>
  (own(state.dutyLog.unacknowledged, itemId)?.to ?? []).map(({ name, section, staffId }) => ({
    name,
    section,
    ...(staffId !== undefined && { staffId }),
  }))
