import { nameOf } from '../../account/index.ts'
import { dayOf, minutesBetween, shownDay, shownRange, shownTime } from '../../calendar/index.ts'
import { accept, type Decision, refuse } from '../../kernel/decision.ts'
import { shownNumber } from '../../kernel/ids.ts'
import { limitInForce } from '../../settings/index.ts'
import type { ReportNil } from './contract.ts'
import type { NilReported } from './events.ts'
import type { HandlingRefusal } from './refusals.ts'
import { isSettled } from './stages.ts'
import type { Around, EntryContext, No } from './whether.ts'

const minutesOfDay = 1440
const mostNumbers = 5

/** Signed by a person, never assumed; what did happen is named instead. */
export const decideReportNil = (
  around: Around,
  input: ReportNil,
  context: EntryContext,
): Decision<NilReported, HandlingRefusal> => {
  const { from, to } = input
  const no =
    falsePeriod(around, input, context) ?? signedBefore(around, input, context) ?? notNil(input, context)
  if (no) return no
  const { now, timeZone, roles } = context
  const day = shownDay(dayOf(from, timeZone), dayOf(now, timeZone))
  const text = `${day} ${shownRange(from, to, timeZone)} 无事`
  const data = { itemId: context.newItemId(), from, to, text, occurredAt: now }
  const offDuty = !roles.includes('duty-officer')
  return accept({ kind: 'duty-log.nil-reported', v: 1, data: { ...data, offDuty } })
}

const falsePeriod = ({ settings }: Around, { from, to }: ReportNil, { now, timeZone }: EntryContext): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (to <= from) return refuse('duty-log.nil-period-empty', { from: shown(from), to: shown(to) })
  if (to > now) return refuse('duty-log.nil-not-over', { to: shown(to), now: shown(now) })
  const days = limitInForce(settings, 'duty-log.nil-longest')
  return minutesBetween(from, to) > days * minutesOfDay
    ? refuse('duty-log.nil-too-long', { days })
    : undefined
}

const signedBefore = (
  { dutyLog, accounts }: Around,
  { from, to }: ReportNil,
  { now, timeZone }: EntryContext,
): No => {
  const before = dutyLog.nilReports.find(report => report.from < to && report.to > from)
  if (!before) return undefined
  return refuse('duty-log.nil-signed-before', {
    name: nameOf(accounts, before.by),
    at: shownTime(before.at, timeZone, now),
    number: shownNumber(before.itemId),
  })
}

const notNil = ({ from, to }: ReportNil, { itemsBetween }: EntryContext): No => {
  const happened = itemsBetween(from, to).filter(row => !row.nil && !isSettled(row.handling.stage))
  if (happened.length === 0) return undefined
  const numbers = happened.slice(0, mostNumbers).map(({ itemId }) => shownNumber(itemId))
  const more = happened.length > mostNumbers ? '等' : ''
  return refuse('duty-log.not-nil', { count: happened.length, numbers: numbers.join('、') + more })
}
