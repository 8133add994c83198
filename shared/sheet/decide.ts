import { dayOf, dutyDayRange, shownDay } from '../calendar/index.ts'
import type { EntryRow } from '../duty-log/index.ts'
import { type ExitPassContext, passReaders } from '../exit-pass/index.ts'
import { type HandoverState, signedHandover } from '../handover/index.ts'
import type { IncidentContext } from '../incident/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { compareItemIds, shownNumber } from '../kernel/ids.ts'
import { mayCall } from '../kernel/roles.ts'
import type { MailState } from '../mail/index.ts'
import type { PassageState } from '../passage/index.ts'
import { reviewReaders } from '../review/index.ts'
import { monthInWords, type RosterState, rosterItems, rosterToPrint } from '../roster/index.ts'
import type { ShiftState } from '../shift/index.ts'
import { type VisitState, visitReaders } from '../visit/index.ts'
import type { PrintSheet } from './contract.ts'
import type { SheetPrinted } from './events.ts'
import { type GateSheetName, isGateSheet } from './gate-kinds.ts'
import type { SheetRefusal } from './refusals.ts'
import { type SheetState, timesPrinted } from './state.ts'

/** What decide is told beside all others: what a register of the gate has of a calendar day, oldest first. */
export type SheetContext = {
  readonly itemsAtGate: (sheet: GateSheetName) => readonly string[]
  /** And what the review of a duty day tells of. */
  readonly itemsOnReview: (day: string, now: string) => readonly string[]
}

type Around = Frozen<{
  sheets: SheetState
  handovers: HandoverState
  mail: MailState
  visits: VisitState
  passages: PassageState
  shifts: ShiftState
  rosters: RosterState
}>
type Print = Decision<SheetPrinted, SheetRefusal>
type When = Pick<
  Context<EntryRow> & ExitPassContext & IncidentContext & SheetContext,
  'now' | 'timeZone' | 'itemsBetween' | 'roles' | 'passOf' | 'incidentOf' | 'itemsAtGate' | 'itemsOnReview'
>

/** The line stands before the paper comes out, so that no paper is without its line. */
export const decidePrint = (around: Around, command: PrintSheet, when: When): Print => {
  const { sheet } = command
  if (sheet.kind === 'duty-day') return printDay(around, command, sheet.day, when)
  if (sheet.kind === 'review') return printReview(around, command, sheet.day, when)
  if (sheet.kind === 'mail') return printMail(around, command, sheet.day, when)
  if (isGateSheet(sheet)) return printGate(around, command, sheet, when)
  if (sheet.kind === 'roster') return printRoster(around, command, sheet.month)
  if (sheet.kind === 'exit-pass') return printPass(around, command, sheet.itemId, when)
  if (sheet.kind === 'incident-report' || sheet.kind === 'incident-file')
    return printIncident(around, command, sheet, when)
  if (!signedHandover(around.handovers, sheet.itemId))
    return refuse('sheet.handover-unknown', { number: shownNumber(sheet.itemId) })
  return printed(around, command, [])
}

const printDay = (around: Around, command: PrintSheet, day: string, when: When): Print => {
  const { from, to } = dutyDayRange(day, when.timeZone)
  if (from > when.now) return refuse('sheet.day-ahead', { day: shownDay(day, when.now) })
  return printed(around, command, itemsOf(when, from, to))
}

const printReview = (around: Around, command: PrintSheet, day: string, when: When): Print => {
  if (!mayCall(when.roles, reviewReaders)) return refuse('sheet.review-closed')
  if (dutyDayRange(day, when.timeZone).from > when.now)
    return refuse('sheet.day-ahead', { day: shownDay(day, when.now) })
  return printed(around, command, when.itemsOnReview(day, when.now))
}

/** What waits is known of this moment alone. */
const printMail = (around: Around, command: PrintSheet, day: string, { now, timeZone }: When): Print =>
  day === dayOf(now, timeZone)
    ? printed(around, command, Object.keys(around.mail.waiting).sort(compareItemIds))
    : refuse('sheet.mail-of-other-day', { day: shownDay(day, now) })

/** Of a decision by telephone there is no paper of this kind: the gate lets nothing out by it again. */
const printPass = (around: Around, command: PrintSheet, itemId: string, { roles, passOf }: When): Print => {
  if (!mayCall(roles, passReaders)) return refuse('sheet.pass-closed')
  if (!passOf(itemId)?.number) return refuse('sheet.pass-unknown', { number: shownNumber(itemId) })
  return printed(around, command, [itemId])
}

/** The line keeps what the paper says: the list of shifts moves on. */
const printRoster = (around: Around, command: PrintSheet, month: string): Print => {
  const roster = rosterToPrint(around, month)
  if (roster.duties.length === 0) return refuse('sheet.roster-empty', { month: monthInWords(month) })
  return printed(around, command, rosterItems(roster))
}

type IncidentSheetName = Extract<PrintSheet['sheet'], { kind: 'incident-report' | 'incident-file' }>

const printIncident = (
  around: Around,
  command: PrintSheet,
  sheet: IncidentSheetName,
  { incidentOf }: When,
): Print => {
  const number = shownNumber(sheet.itemId)
  const incident = incidentOf(sheet.itemId)
  if (!incident) return refuse('sheet.incident-unknown', { number })
  const hasReport =
    sheet.kind === 'incident-file' || incident.reports.some(({ report }) => report === sheet.report)
  return hasReport
    ? printed(around, command, [sheet.itemId])
    : refuse('sheet.report-unknown', { number, report: sheet.report })
}

/** Who is inside is known of this moment alone; the registers of every day that has begun. */
const printGate = (around: Around, command: PrintSheet, sheet: GateSheetName, when: When): Print => {
  const today = dayOf(when.now, when.timeZone)
  const day = shownDay(sheet.day, when.now)
  if (!mayCall(when.roles, visitReaders)) return refuse('sheet.gate-closed')
  if (sheet.kind !== 'inside') {
    if (sheet.day > today) return refuse('sheet.gate-day-ahead', { day })
    return printed(around, command, when.itemsAtGate(sheet))
  }
  if (sheet.day !== today) return refuse('sheet.inside-of-other-day', { day })
  const inside = [...Object.keys(around.visits.inside), ...Object.keys(around.passages.open)]
  return printed(around, command, inside.sort(compareItemIds))
}

const printed = ({ sheets }: Around, { sheet, way }: PrintSheet, items: readonly string[]): Print =>
  accept({
    kind: 'sheet.printed',
    v: 1,
    data: { sheet, way, n: timesPrinted(sheets, sheet) + 1, items },
  })

/** The context gives a part of a long day at a time: asked on from the last one until nothing new comes. */
const itemsOf = ({ itemsBetween }: When, from: string, to: string): readonly string[] => {
  const found = new Set<string>()
  let [start, before] = [from, -1]
  while (found.size > before) {
    before = found.size
    for (const { itemId, occurredAt } of itemsBetween(start, to)) {
      found.add(itemId)
      start = occurredAt
    }
  }
  return [...found]
}
