import { isSamePerson, nameOf } from '../../account/index.ts'
import { staffName, standingOf } from '../../directory/index.ts'
import { accept, type Decision, refuse } from '../../kernel/decision.ts'
import { shownNumber } from '../../kernel/ids.ts'
import { limitInForce } from '../../settings/index.ts'
import type { EntryRow } from '../contract.ts'
import type { AcknowledgeEntry, AcknowledgeOnPaper, ForwardEntry, Forwarding } from './contract.ts'
import type { AcknowledgedOnPaper, EntryAcknowledged, EntryForwarded } from './events.ts'
import type { Recipient } from './recipient.ts'
import type { HandlingRefusal } from './refusals.ts'
import { type Around, type EntryContext, falseActTime, type No, rowFor } from './whether.ts'

/** Names are those of the day; whoever has not signed yet for the last time is not sent it again. */
export const decideForward = (
  around: Around,
  input: ForwardEntry,
  context: EntryContext,
): Decision<EntryForwarded, HandlingRefusal> => {
  const { itemId, at = context.now } = input
  const found = rowFor(around, 'forward', input, context)
  if (!found.ok) return found
  const to = input.to.map(recipient => recipientOf(around, recipient))
  const known = to.filter(recipient => recipient !== undefined)
  if (known.length < to.length) return refuse('duty-log.recipient-unknown')
  const no = falseActTime(around, at, found.row, context) ?? twice(found.row, known)
  if (no) return no
  const { type, occurredAt } = found.row
  const data = { itemId, at, to: known, type, occurredAt, ...signWithin(around, found.row) }
  return accept({ kind: 'duty-log.forwarded', v: 2, data })
}

/** How soon somebody has to sign, by the urgency that stands on the paper. */
const signWithin = (
  { settings }: Around,
  { elements }: EntryRow,
): { readonly signWithinMinutes?: number } => {
  const { urgency } = elements
  return urgency === undefined ? {} : { signWithinMinutes: limitInForce(settings, receiptLimits[urgency]) }
}

const receiptLimits = {
  foremost: 'duty-log.receipt-foremost',
  pressing: 'duty-log.receipt-pressing',
  urgent: 'duty-log.receipt-urgent',
  plain: 'duty-log.receipt-plain',
} as const

const recipientOf = ({ directory }: Around, to: ForwardEntry['to'][number]): Recipient | undefined => {
  if (!('staffId' in to)) return { key: `${to.name.trim()}（${to.section.trim()}）`, ...to }
  const { staffId } = to
  const name = staffName(directory, staffId)
  const { section } = standingOf(directory, staffId)
  if (name === undefined || section === undefined) return undefined
  return { key: staffId, staffId, name, section }
}

const twice = ({ handling }: EntryRow, to: readonly Recipient[]): No => {
  const waiting = handling.forwardings.filter(isWaiting).map(({ key }) => key)
  const doubled = to.find(
    ({ key }, place) => waiting.includes(key) || place !== to.findIndex(r => r.key === key),
  )
  return doubled && refuse('duty-log.already-forwarded', { name: doubled.name, section: doubled.section })
}

const isWaiting = ({ acknowledged }: Forwarding): boolean => acknowledged === undefined

/** On the spot, by the recipient's own account: the actor is whoever it was forwarded to. */
export const decideAcknowledge = (
  around: Around,
  input: AcknowledgeEntry,
  context: EntryContext,
): Decision<EntryAcknowledged, HandlingRefusal> => {
  const { itemId, to } = input
  const found = rowFor(around, 'acknowledge', input, context)
  if (!found.ok) return found
  const name = nameOf(around.accounts, context.actor)
  const signer = { name, staffId: around.accounts[context.actor]?.staffId }
  const own = found.row.handling.forwardings.filter(
    one => isWaiting(one) && isSamePerson(signer, one) && (to === undefined || one.key === to),
  )
  const [first] = own
  if (!first) return refuse('duty-log.not-recipient', { name, number: shownNumber(itemId) })
  if (new Set(own.map(({ key }) => key)).size > 1) return refuse('duty-log.recipient-ambiguous', { name })
  return accept({ kind: 'duty-log.acknowledged', v: 1, data: { itemId, to: first.key } })
}

/** Signed on paper: whoever writes it down is the actor, who signed is in the event. */
export const decideAcknowledgeOnPaper = (
  around: Around,
  { itemId, to, name, at }: AcknowledgeOnPaper,
  context: EntryContext,
): Decision<AcknowledgedOnPaper, HandlingRefusal> => {
  const found = rowFor(around, 'acknowledge-on-paper', { itemId }, context)
  if (!found.ok) return found
  const waits = found.row.handling.forwardings.find(one => isWaiting(one) && one.key === to)
  if (!waits) return refuse('duty-log.not-recipient', { name: to, number: shownNumber(itemId) })
  const no = falseActTime(around, at, { ...found.row, occurredAt: waits.at }, context)
  return no ?? accept({ kind: 'duty-log.acknowledged-on-paper', v: 1, data: { itemId, to, name, at } })
}
