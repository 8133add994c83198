import { nameOf } from '../shared/account/index.ts'
import type { AlarmList, AlarmMarks } from '../shared/alarm/contract.ts'
import { alarmFacts, alarmsAt, marksOf } from '../shared/alarm/index.ts'
import type { EntryRecordView, EntryRow, ShownEntry } from '../shared/duty-log/contract.ts'
import { entryOrder, isSettled, shownEntry, timedMatters } from '../shared/duty-log/index.ts'
import { stageOf } from '../shared/instruction/index.ts'
import { mattersOf } from '../shared/matters.ts'
import { limitInForce } from '../shared/settings/index.ts'
import { handedOnIn } from './petition/handed-on.ts'
import type { Ledger } from './store/ledger.ts'

/** A list this long is worked through from its oldest end. */
const mostListed = 200

/** Answers `duty-log.incomplete`. */
export const incompleteEntries = (ledger: Ledger): readonly ShownEntry[] =>
  oldest(ledger, ledger.state.dutyLog.incomplete)

/** Answers `duty-log.open`: all that lacks something, is to be done, or is not signed for. */
export const openEntries = (ledger: Ledger): readonly ShownEntry[] => {
  const { incomplete, open, unacknowledged } = ledger.state.dutyLog
  return oldest(ledger, { ...incomplete, ...open, ...unacknowledged })
}

type Waiting = { readonly [itemId: string]: { readonly occurredAt: string } }

const oldest = (ledger: Ledger, waiting: Waiting): readonly ShownEntry[] =>
  Object.entries(waiting)
    .map(([itemId, { occurredAt }]) => ({ itemId, occurredAt }))
    .sort(entryOrder('oldest'))
    .slice(0, mostListed)
    .flatMap(({ itemId }) => ledger.entry(itemId) ?? [])
    .map(row => shownEntry(row, namesIn(ledger)))

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)

/** Answers `duty-log.entry`: the row, and the 无事 that it stands against. */
export const entryView = (ledger: Ledger, row: EntryRow): EntryRecordView => ({
  ...shownEntry(row, namesIn(ledger)),
  nilReports: nilReportsFor(ledger, row),
  againstNil: row.nil ? recordedInto(ledger, row.nil) : [],
  ...gateOf(ledger, row.itemId),
  ...trackedAs(ledger, row),
})

/** Beside an entry of that type there may stand an instruction under its number. */
const trackedAs = (ledger: Ledger, { itemId, type }: EntryRow): Pick<EntryRecordView, 'instruction'> => {
  const row = type === 'instruction' ? ledger.instruction(itemId) : undefined
  return row ? { instruction: stageOf(row) } : {}
}

const gateOf = (ledger: Ledger, itemId: string): Pick<EntryRecordView, 'gateId'> => {
  const gateId = handedOnIn(ledger, itemId)?.gateId
  return gateId === undefined ? {} : { gateId }
}

const nilReportsFor = (ledger: Ledger, row: EntryRow): EntryRecordView['nilReports'] => {
  if (row.nil || isSettled(row.handling.stage)) return []
  const { nilReports } = ledger.state.dutyLog
  return nilReports
    .filter(({ from, to }) => from <= row.occurredAt && row.occurredAt < to)
    .map(report => ({ ...report, byName: namesIn(ledger)(report.by) }))
}

const mostAgainst = 20
const beginning = 40

/** When it was signed nothing stood there: whatever does now came later. */
const recordedInto = (
  ledger: Ledger,
  { from, to }: { readonly from: string; readonly to: string },
): EntryRecordView['againstNil'] => {
  const range = { from: Date.parse(from), to: Date.parse(to), newestFirst: false }
  return ledger
    .entries({ ...range, offset: 0, limit: mostAgainst })
    .rows.filter(row => !row.nil && !isSettled(row.handling.stage))
    .map(({ itemId, text }) => ({ itemId, text: text.slice(0, beginning) }))
}

/** Answers `alarm.list`: as the alarms stand now, and what they are derived from. */
export const alarmList = (ledger: Ledger, now: string): AlarmList => {
  const nearest = timedMatters(ledger.state.dutyLog, untold).slice(0, mostTold)
  const isTold = new Set(nearest.map(({ itemId }) => itemId))
  const whatOf = (itemId: string) =>
    isTold.has(itemId) ? (ledger.entry(itemId)?.text ?? '').slice(0, beginning) : ''
  const matters = mattersOf(ledger.state, whenIn(ledger, now), whatOf)
  const facts = alarmFacts(ledger.state, matters, namesIn(ledger))
  return { now, alarms: alarmsAt(facts, now), facts }
}

/** Of more matters than these only the numbers are told: every text is read from the journal, after each commit anew. */
const mostTold = 100
const untold = (): string => ''

/** Before the first line is read there is no unit with a zone of its own. */
const whenIn = ({ state }: Ledger, now: string) => ({
  now,
  timeZone: state.station.opened?.timeZone ?? 'Asia/Shanghai',
})

/** Answers `alarm.marks`, for a screen that may be locked: from the state alone, no entry is read for it. */
export const alarmMarks = (ledger: Ledger, now: string): AlarmMarks => {
  const { state } = ledger
  const facts = alarmFacts(state, mattersOf(state, whenIn(ledger, now), untold), untold)
  return {
    marks: marksOf(alarmsAt(facts, now)),
    ringEverySeconds: limitInForce(state.settings, 'alarm.ring-every'),
    nightVolumeLeast: limitInForce(state.settings, 'alarm.night-volume-least'),
  }
}
