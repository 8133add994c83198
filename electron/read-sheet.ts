import { nameOf } from '../shared/account/index.ts'
import { dutyDayRange } from '../shared/calendar/index.ts'
import { type EntryRow, entryOrder, shownEntry } from '../shared/duty-log/index.ts'
import { recordRow, signedHandover, type TakenAt } from '../shared/handover/index.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type {
  DutyDaySheet,
  HandoverSheet,
  MailSheet,
  PostOfDay,
  ReadSheet,
  SheetContent,
  SheetName,
  SheetPrint,
} from '../shared/sheet/contract.ts'
import {
  isGateSheet,
  isSheetEvent,
  keyOfSheet,
  namesOfDay,
  type SheetPrinted,
  type SheetRefusal,
  type Tenure,
  timesPrinted,
} from '../shared/sheet/index.ts'
import { plannedFor, type ShiftPost, shiftPosts, shiftTimes, shownPerson } from '../shared/shift/index.ts'
import { readIncidentSheet } from './incident/read-incident-sheet.ts'
import { mailLines } from './mail/mail-lines.ts'
import { shiftSight } from './read-board.ts'
import { eventsOf, lineTaken, readRecord } from './read-records.ts'
import { readSaid } from './review/read-said.ts'
import { rosterSheet } from './roster/read-roster-sheet.ts'
import type { Ledger } from './store/ledger.ts'

/** A line by which a paper was printed; lines are counted on over the chains of the book. */
export type PrintLine = {
  readonly line: number
  readonly print: SheetPrint
  readonly data: SheetPrinted['data']
}

type Read<Content> = Content | Refusal<SheetRefusal>

/**
 * Answers `sheet.read`: what a sheet says, now or when it was printed. Who carries out what a pass names, and who came
 * to the gate, is sealed and not for everybody: those sheets are read elsewhere.
 */
export const readSheet = (ledger: Ledger, asked: ReadSheet, now: string): Read<SheetContent> => {
  const line = printedLine(ledger, asked)
  if (line && 'ok' in line) return line
  const { sheet } = asked
  if (isGateSheet(sheet)) return refuse('sheet.gate-closed')
  switch (sheet.kind) {
    case 'review':
      return refuse('sheet.review-closed')
    case 'exit-pass':
      return refuse('sheet.pass-closed')
    case 'duty-day':
      return daySheet(ledger, sheet, line)
    case 'handover':
      return handoverSheet(ledger, sheet, line)
    case 'roster':
      return rosterSheet(ledger, sheet.month, { ...ofSheet(ledger, sheet, line) }, line?.data.items)
    case 'mail':
      return mailSheet(ledger, sheet, line)
    case 'incident-report':
    case 'incident-file':
      return readIncidentSheet(ledger, {
        sheet,
        line,
        now,
        timeZone: shiftSight(ledger).timeZone,
        ofSheet: ofSheet(ledger, sheet, line),
      })
  }
}

/** The line by which the asked sheet was printed; undefined where it is asked for as it stands now. */
export const printedLine = (
  ledger: Ledger,
  { sheet, printed }: ReadSheet,
): PrintLine | Refusal<SheetRefusal> | undefined => {
  if (!printed) return undefined
  const at = ledger.lineOf({ chain: printed.chain ?? '', seq: printed.seq })
  const line = at === undefined ? undefined : printLine(ledger, at)
  return line && keyOfSheet(line.data.sheet) === keyOfSheet(sheet)
    ? line
    : refuse('sheet.print-unknown', { seq: printed.seq })
}

/** The paper that was printed by a line; undefined where none was. */
export const printLine = (ledger: Ledger, line: number): PrintLine | undefined => {
  const commit = ledger.commitAt(line)
  const event = commit && eventsOf(commit).find(isSheetEvent)
  if (!commit || !event) return undefined
  const { chain, seq, hash, at, actor } = commit
  const { n, way } = event.data
  const print = { chain, seq, hash, at, byName: nameOf(ledger.state.accounts, actor), n, way }
  return { line, print, data: event.data }
}

/** What every sheet says of itself. */
export const ofSheet = ({ state }: Ledger, sheet: SheetName, line: PrintLine | undefined) => ({
  unit: state.station.established?.unit ?? '',
  demo: state.station.opened?.demo ?? false,
  printed: timesPrinted(state.sheets, sheet),
  ...(line && { print: line.print }),
})

const daySheet = (
  ledger: Ledger,
  sheet: Extract<SheetName, { kind: 'duty-day' }>,
  line: PrintLine | undefined,
): DutyDaySheet => {
  const range = dutyDayRange(sheet.day, shiftSight(ledger).timeZone)
  const upTo = line?.line ?? Number.POSITIVE_INFINITY
  const entries = line
    ? line.data.items.flatMap(itemId => ledger.entry(itemId, upTo) ?? [])
    : rowsBetween(ledger, range.from, range.to)
  return {
    ...ofSheet(ledger, sheet, line),
    kind: 'duty-day',
    ...range,
    posts: shiftPosts.map(post => postOfDay(ledger, post, range, upTo)),
    entries: [...entries].sort(entryOrder('oldest')).map(row => shownEntry(row, namesIn(ledger))),
    ...reviewOf(ledger, sheet.day, upTo),
    taken: takenBetween(ledger, range, upTo).flatMap(one => {
      const taking = lineTaken(ledger, one.line)
      return taking ? [recordRow(taking, one, namesIn(ledger))] : []
    }),
  }
}

/** The leader's opinion, once there is one. */
const reviewOf = (ledger: Ledger, day: string, upTo: number): Pick<DutyDaySheet, 'review'> => {
  const review = readSaid(ledger, day, upTo).signatures.at(-1)
  return review ? { review } : {}
}

/** Every entry of the half-open time, however many they are. */
export const rowsBetween = (ledger: Ledger, from: string, to: string): readonly EntryRow[] => {
  const range = { from: Date.parse(from), to: Date.parse(to), newestFirst: false, offset: 0 }
  const { total } = ledger.entries({ ...range, limit: 0 })
  return ledger.entries({ ...range, limit: total }).rows
}

type Range = { readonly day: string; readonly from: string; readonly to: string }

/** Who took which post in the half-open time, as far as a line. */
export const takenBetween = (
  { state }: Ledger,
  { from, to }: Pick<Range, 'from' | 'to'>,
  upTo: number,
): readonly TakenAt[] => state.handovers.taken.filter(({ at, line }) => line <= upTo && at >= from && at < to)

/** Whoever had the post before the day may have had it on the day: so far back the lines are looked at. */
const lookedBackMs = 36 * 3_600_000

export const takenNear = (
  { state }: Ledger,
  post: ShiftPost,
  { from, to }: Pick<Range, 'from' | 'to'>,
  upTo = Number.POSITIVE_INFINITY,
): readonly TakenAt[] => {
  const ofPost = state.handovers.taken.filter(
    ({ line, at, post: one }) => one === post && line <= upTo && at < to,
  )
  const since = new Date(Date.parse(from) - lookedBackMs).toISOString()
  const before = ofPost.findLast(({ at }) => at < since)
  return ofPost.filter(one => one === before || one.at >= since)
}

const postOfDay = (ledger: Ledger, post: ShiftPost, range: Range, upTo: number): PostOfDay => {
  const near = takenNear(ledger, post, range, upTo)
  const names = namesOfDay(
    near.flatMap(({ line }) => tenureOf(ledger, line)),
    range,
  )
  if (names.length > 0) return { post, names, isPlanned: false }
  const planned = plannedFor(ledger.state.shifts, range.day, post)
  const listed = planned ? [shownPerson(ledger.state, planned.staffId).name] : []
  return { post, names: listed, isPlanned: true }
}

const tenureOf = (ledger: Ledger, at: number): readonly Tenure[] => {
  const line = lineTaken(ledger, at)
  if (!line) return []
  const { commit, event } = line
  const name = recordRow(line, { remarks: [] }, namesIn(ledger)).incomingName
  return [{ at: commit.at, name, ...(event.kind === 'handover.completed' && { day: event.data.day }) }]
}

const handoverSheet = (
  ledger: Ledger,
  sheet: Extract<SheetName, { kind: 'handover' }>,
  line: PrintLine | undefined,
): Read<HandoverSheet> => {
  const taken = signedHandover(ledger.state.handovers, sheet.itemId)
  const record = taken && readRecord(ledger, taken.line, line?.line)
  const day = record?.signed?.day
  if (!record || day === undefined) return refuse('sheet.handover-unknown', { number: sheet.itemId })
  const { post } = record
  const shift =
    plannedFor(ledger.state.shifts, day, post) ??
    shiftTimes(ledger.state.settings, { day, post, timeZone: shiftSight(ledger).timeZone })
  return {
    ...ofSheet(ledger, sheet, line),
    kind: 'handover',
    record,
    shift: { from: shift.from, to: shift.to },
  }
}

/** What waits now; of a paper, what waited when it was printed. */
const mailSheet = (
  ledger: Ledger,
  sheet: Extract<SheetName, { kind: 'mail' }>,
  line: PrintLine | undefined,
): MailSheet => ({
  ...ofSheet(ledger, sheet, line),
  ...sheet,
  lines: mailLines(ledger, line?.data.items ?? Object.keys(ledger.state.mail.waiting), line?.line),
})

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)
