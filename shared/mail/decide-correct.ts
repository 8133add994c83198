import { dayOf } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { MailRow, SealedMailCorrection, TakeBackMail } from './contract.ts'
import { doubtsOf, withoutWord, withTidyNumber } from './decide-receive.ts'
import type { MailCorrected, MailStated, MailTakenBack } from './events.ts'
import type { MailRefusal } from './refusals.ts'
import { goneOf, lastGoing, placeOf } from './row.ts'
import type { WaitingMail } from './state.ts'
import {
  falseAddressee,
  falseCount,
  falseTime,
  fewerThanGone,
  forDutyOfficer,
  goneBefore,
  type MailContext,
  type MailSurroundings,
  staleRevision,
  unknown,
} from './whether.ts'

type Around = MailSurroundings

/** A mistake is a new statement; the earlier one stays to be read. */
export const decideCorrectMail = (
  around: Around,
  input: SealedMailCorrection,
  context: MailContext,
): Decision<MailCorrected, MailRefusal> => {
  const { itemId, revision, reason, ...asked } = withTidyNumber(input)
  const row = context.mailOf(itemId)
  if (!row) return unknown(itemId)
  const day = dayOf(asked.arrivedAt, context.timeZone)
  const doubts = doubtsOf(around, asked, { numbers: new Set(), day, itemId })
  const no =
    staleRevision(around, row, revision, context) ??
    falseCount(around, asked.count) ??
    fewerThanGone(row, asked.count) ??
    falseAddressee(around, asked.to) ??
    falseTime(around, asked.arrivedAt, { ...context, now: row.at }) ??
    goneBefore(row, asked.arrivedAt, context) ??
    withoutWord(doubts, asked.remark, 1)
  if (no) return no
  const said = { ...statedIn(asked, row), doubts, ...clockOf(around, row, asked, context) }
  if (!input.sender && isSame(row, said)) return refuse('mail.nothing-changed')
  const place = placeOf(row)
  const data = {
    itemId,
    ...said,
    revision: row.revision + 1,
    corrects: row.revision,
    reason,
    waiting: said.count - goneOf(row),
    was: {
      count: row.count,
      arrivedAt: row.arrivedAt,
      ...(row.number !== undefined && { number: row.number }),
    },
    ...(place !== undefined && { place }),
    waitDays: row.waitDays,
  }
  return accept({ kind: 'mail.corrected', v: 1, data })
}

/** The last handing over or return was a mistake: the pieces wait after all. */
export const decideTakeBackMail = (
  { itemId, reason }: TakeBackMail,
  context: MailContext,
): Decision<MailTakenBack, MailRefusal> => {
  const row = context.mailOf(itemId)
  if (!row) return unknown(itemId)
  const last = lastGoing(row)
  if (!last) return refuse('mail.nothing-gone', { number: shownNumber(itemId) })
  const { went, count, at } = last
  return accept({
    kind: 'mail.taken-back',
    v: 1,
    data: { itemId, went, count, at, reason, item: inMind(row) },
  })
}

type Asked = Omit<SealedMailCorrection, 'itemId' | 'revision' | 'reason'>
type Said = Omit<MailStated, 'doubts' | 'forDutyOfficer'>

/** Without another sender he stays as he was named before. */
const statedIn = ({ kind, to, count, number, remark, arrivedAt, sender }: Asked, row: MailRow): Said => {
  const from = sender ?? row.sender
  return {
    kind,
    to,
    count,
    ...(number !== undefined && { number }),
    ...(from !== undefined && { sender: from }),
    ...(remark !== undefined && { remark }),
    arrivedAt,
  }
}

/** The limit that was in force stays in force, unless it turns out that it goes to the duty officer for another reason. */
const clockOf = (
  around: Around,
  row: MailRow,
  { kind, arrivedAt }: Asked,
  { timeZone }: MailContext,
): Pick<MailStated, 'forDutyOfficer'> => {
  const found = forDutyOfficer(around, kind, arrivedAt, timeZone)
  const before = row.forDutyOfficer
  return before && found.forDutyOfficer?.because === before.because ? { forDutyOfficer: before } : found
}

const inMind = (row: MailRow): Omit<WaitingMail, 'waiting'> => {
  const { kind, to, count, number, sender, remark, arrivedAt, waitDays } = row
  const place = placeOf(row)
  return {
    kind,
    to,
    count,
    ...(number !== undefined && { number }),
    ...(sender !== undefined && { sender }),
    ...(place !== undefined && { place }),
    ...(remark !== undefined && { remark }),
    arrivedAt,
    waitDays,
    ...(row.forDutyOfficer && { forDutyOfficer: row.forDutyOfficer }),
  }
}

const compared = ['kind', 'count', 'number', 'remark', 'arrivedAt'] as const

const isSame = (row: MailRow, said: Said): boolean =>
  compared.every(field => row[field] === said[field]) && JSON.stringify(row.to) === JSON.stringify(said.to)
