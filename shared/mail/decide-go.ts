import { nameOf } from '../account/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { isDutyOfficer, mayTake, shownTo, toInWords } from './addressee.ts'
import type { AcknowledgeMail, AcknowledgeMailOnPaper, MailRow, ReturnMail, StoreMail } from './contract.ts'
import type { MailHandedOver, MailRecipient, MailReturned, MailStored } from './events.ts'
import type { MailRefusal } from './refusals.ts'
import { placeOf, waitingOf } from './row.ts'
import {
  beforeArrival,
  falseTime,
  type MailContext,
  type MailSurroundings,
  moreThanWaiting,
  type No,
  stageNo,
  unknown,
} from './whether.ts'

type Around = MailSurroundings

/** It is put somewhere, or elsewhere. */
export const decideStoreMail = (
  { itemId, place }: StoreMail,
  context: MailContext,
): Decision<MailStored, MailRefusal> => {
  const row = context.mailOf(itemId)
  if (!row) return unknown(itemId)
  const no = stageNo('store', row, context)
  if (no) return no
  if (placeOf(row) === place) return refuse('mail.same-place', { number: shownNumber(itemId), place })
  return accept({ kind: 'mail.stored', v: 1, data: { itemId, place } })
}

/** On the spot, by the recipient's own account: the actor takes it. */
export const decideAcknowledgeMail = (
  around: Around,
  input: AcknowledgeMail,
  context: MailContext,
): Decision<MailHandedOver, MailRefusal> => {
  const row = context.mailOf(input.itemId)
  if (!row) return unknown(input.itemId)
  const name = nameOf(around.accounts, context.actor)
  const staffId = own(around.accounts, context.actor)?.staffId
  const no =
    stageNo('hand-over', row, context) ??
    wrongSigner(around, row, { name, staffId, isOnDuty: context.roles.includes('duty-officer') })
  if (no) return no
  const recipient = { name, ...(staffId !== undefined && { staffId }), way: 'account' } as const
  return handedOver(row, { ...input, recipient, at: context.now })
}

/** Signed on paper: whoever writes it down is the actor, who signed is in the event. */
export const decideAcknowledgeMailOnPaper = (
  around: Around,
  { name, at, ...input }: AcknowledgeMailOnPaper,
  context: MailContext,
): Decision<MailHandedOver, MailRefusal> => {
  const row = context.mailOf(input.itemId)
  if (!row) return unknown(input.itemId)
  const no =
    stageNo('hand-over', row, context) ??
    falseTime(around, at, context) ??
    beforeArrival(row, at, context) ??
    behalfUnsaid(around, row, name, input.remark)
  return no ?? handedOver(row, { ...input, recipient: { name, way: 'paper' }, at })
}

/** What nobody takes goes back, with the reason. */
export const decideReturnMail = (
  around: Around,
  { itemId, count: asked, reason, returnedAt: at }: ReturnMail,
  context: MailContext,
): Decision<MailReturned, MailRefusal> => {
  const row = context.mailOf(itemId)
  if (!row) return unknown(itemId)
  const returnedAt = at ?? context.now
  const count = asked ?? waitingOf(row)
  const no =
    stageNo('return', row, context) ??
    moreThanWaiting(row, count) ??
    falseTime(around, returnedAt, context) ??
    beforeArrival(row, returnedAt, context)
  return no ?? accept({ kind: 'mail.returned', v: 1, data: { itemId, count, returnedAt, reason } })
}

type Taken = AcknowledgeMail & { readonly recipient: MailRecipient; readonly at: string }

const handedOver = (row: MailRow, taken: Taken): Decision<MailHandedOver, MailRefusal> => {
  const { itemId, count = waitingOf(row), condition, remark, recipient, at: handedAt } = taken
  const no = moreThanWaiting(row, count)
  if (no) return no
  if (condition === 'damaged' && remark === undefined) return refuse('mail.damage-unsaid')
  const said = { itemId, count, handedAt, recipient, condition, ...(remark !== undefined && { remark }) }
  return accept({ kind: 'mail.handed-over', v: 1, data: said })
}

type Signer = { readonly name: string; readonly staffId: string | undefined; readonly isOnDuty: boolean }

/** What is urgent goes to the duty officer, everything else to whom it came for or his section. */
const wrongSigner = ({ directory }: Around, row: MailRow, { isOnDuty, ...signer }: Signer): No => {
  const { name } = signer
  if (row.forDutyOfficer)
    return isOnDuty ? undefined : refuse('mail.duty-officer-first', { number: shownNumber(row.itemId), name })
  if (mayTake(directory, row.to, signer)) return undefined
  return refuse('mail.not-recipient', { name, section: shownTo(directory, row.to).section || '收件科室' })
}

const behalfUnsaid = (
  { accounts, directory }: Around,
  row: MailRow,
  name: string,
  remark: string | undefined,
): No => {
  if (row.forDutyOfficer)
    return isDutyOfficer(accounts, name)
      ? undefined
      : refuse('mail.duty-officer-first', { number: shownNumber(row.itemId), name })
  if (remark !== undefined || mayTake(directory, row.to, { name })) return undefined
  return refuse('mail.behalf-unsaid', { name, to: toInWords(directory, row.to) })
}
