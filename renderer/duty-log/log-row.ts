import { clockOf, dayOf, minutesBetween, shownDuration, shownTime } from '../../shared/calendar/index.ts'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'
import {
  isIncomplete,
  missingInWords,
  registeredInWords,
  type ShownState,
  stateOf,
} from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { handlingText } from './handling/text.ts'
import { logText } from './text.ts'
import { typeShown } from './type-choices.ts'

const { pending } = logText

/** One line of the grid, ready to show. */
export type LogRow = {
  readonly itemId: string
  /** `D-2611-318`. */
  readonly number: string
  readonly time: string
  /** When it was written down. */
  readonly recorded: string
  readonly type: string
  readonly text: string
  /** Of a document, fax or letter: `收〔2026〕15号`. */
  readonly registered: string
  readonly source: string
  readonly by: string
  readonly state: ShownState
  readonly isCorrected: boolean
  readonly isLate: boolean
  readonly isOffDuty: boolean
  readonly handling: Pick<ShownEntry['handling'], 'stage' | 'deadline'>
  readonly entry: ShownEntry
}

export type PendingRow = Pick<LogRow, 'itemId' | 'time' | 'type'> & {
  readonly lacks: string
  readonly since: string
  readonly text: string
  readonly missing: ShownEntry['missing']
  readonly handling: LogRow['handling']
}

/** `day`: the date that the list is headed with; without it every row bears its own. */
export type RowSurroundings = { readonly timeZone: string; readonly now: string; readonly day?: string }

/** A cell shows the beginning only; the record beside it shows all. */
const shownOfText = 200

/**
 * Reckoning in a zone is dear and the list is drawn anew with every commit; an entry that did not change keeps the
 * line it had.
 */
const drawn = new WeakMap<ShownEntry, { readonly under: string; readonly row: LogRow }>()

export const logRow = (entry: ShownEntry, around: RowSurroundings): LogRow => {
  const under = `${around.timeZone} ${around.day} ${around.now.slice(0, 4)}`
  const before = drawn.get(entry)
  if (before?.under === under) return before.row
  const row = rowOf(entry, around)
  drawn.set(entry, { under, row })
  return row
}

const rowOf = (entry: ShownEntry, around: RowSurroundings): LogRow => ({
  itemId: entry.itemId,
  number: shownNumber(entry.itemId),
  time: rowTime(entry.occurredAt, around),
  recorded: shownTime(entry.recordedAt, around.timeZone, around.now),
  type: typeOf(entry),
  text: oneLine(entry.text),
  registered: entry.registered ? registeredInWords(entry.registered) : '',
  source: sourceOf(entry),
  by: entry.recordedByName,
  state: stateOf(entry),
  isCorrected: entry.earlier.length > 0,
  isLate: entry.late,
  isOffDuty: entry.offDuty,
  handling: entry.handling,
  entry,
})

const typeOf = (entry: ShownEntry): string =>
  entry.nil ? handlingText.nilShort : typeShown(entry.type, entry.elements)

export const pendingRow = (entry: ShownEntry, around: RowSurroundings): PendingRow => ({
  itemId: entry.itemId,
  time: rowTime(entry.occurredAt, around),
  type: typeOf(entry),
  text: oneLine(entry.text),
  missing: isIncomplete(entry) ? entry.missing : [],
  lacks: waitsFor(entry),
  handling: entry.handling,
  since: shownDuration(minutesBetween(entry.occurredAt, around.now)),
})

/** Where it came from, as far as its type says so. */
const sourceOf = ({ elements: { unit, source, reporter, instructor } }: ShownEntry): string =>
  unit ?? source ?? reporter ?? instructor ?? ''

/** What somebody still has to do about it, the most urgent first. */
const waitsFor = (entry: ShownEntry): string => {
  const unsigned = entry.handling.forwardings.filter(({ acknowledged }) => !acknowledged)
  const names = unsigned.map(({ name }) => name).join('、')
  const missing = missingInWords(entry.type, entry.missing)
  return [
    ...(isIncomplete(entry) ? [fill(pending.lacksElements, { names: missing })] : []),
    ...(unsigned.length > 0 ? [fill(pending.unacknowledged, { names })] : []),
    ...(entry.handling.stage === 'open' ? [pending.open] : []),
  ].join('；')
}

const rowTime = (instant: string, { timeZone, now, day }: RowSurroundings): string =>
  dayOf(instant, timeZone) === day ? clockOf(instant, timeZone) : shownTime(instant, timeZone, now)

const oneLine = (text: string): string => text.slice(0, shownOfText).replace(/\s+/gu, ' ').trim()
