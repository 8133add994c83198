import { accountRows, nameOf } from '../shared/account/index.ts'
import { calendarYearOf } from '../shared/calendar/index.ts'
import { checklistsTable } from '../shared/checklists/index.ts'
import type { CallName, InputOf, QueryAnswers, QueryName } from '../shared/contract.ts'
import {
  sectionRows,
  staffNamed,
  staffPage,
  staffRecord,
  staffRows,
  standingOf,
} from '../shared/directory/index.ts'
import type { EntryRow } from '../shared/duty-log/contract.ts'
import { requirementsTable, trailLine } from '../shared/duty-log/index.ts'
import { gradeCriteriaTable } from '../shared/grade-criteria/index.ts'
import { incidentTrailLine } from '../shared/incident/index.ts'
import { openInstructions } from '../shared/instruction/index.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { parkingTable } from '../shared/parking/index.ts'
import { phrasesTable } from '../shared/phrases/index.ts'
import { plansTable } from '../shared/plans/index.ts'
import { reportLimitsTable } from '../shared/report-limits/index.ts'
import { namesFor } from '../shared/session/index.ts'
import { limitHistory, limitRows } from '../shared/settings/index.ts'
import { shiftDaysOf } from '../shared/shift/index.ts'
import { tableHistory, tableRows } from '../shared/unit-table/index.ts'
import { vehicleRows } from '../shared/vehicle/index.ts'
import { contactsBetween, readContacts } from './contact-check/read-contacts.ts'
import { instructionsOf, oneInstruction, readInstructions } from './instruction/read-instructions.ts'
import { logPage } from './log-page/log-page.ts'
import { peopleOfLog } from './log-page/people-of-log.ts'
import { alarmList, alarmMarks, entryView, incompleteEntries, openEntries } from './open-matters.ts'
import { readBoard, shiftSight } from './read-board.ts'
import { readFoot } from './read-foot.ts'
import { readRecord, readRecords } from './read-records.ts'
import { readSheet } from './read-sheet.ts'
import { readHolders, readStanding, readToSign } from './read-standing.ts'
import type { Drafts } from './store/drafts.ts'
import type { Ledger } from './store/ledger.ts'

/** Queries that are answered from state and journal alone; the others belong to the desk or to the book. */
export type LedgerQuery =
  | 'session.names'
  | 'account.list'
  | 'directory.list'
  | 'directory.find'
  | 'directory.page'
  | 'directory.person'
  | 'directory.sections'
  | 'duty-log.page'
  | 'duty-log.people'
  | 'duty-log.entry'
  | 'duty-log.trail'
  | 'duty-log.incomplete'
  | 'duty-log.open'
  | 'alarm.list'
  | 'alarm.marks'
  | 'settings.list'
  | 'calendar.year'
  | 'settings.history'
  | 'phrases.list'
  | 'phrases.history'
  | 'requirements.list'
  | 'requirements.history'
  | 'checklists.list'
  | 'checklists.history'
  | 'report-limits.list'
  | 'report-limits.history'
  | 'plans.list'
  | 'plans.history'
  | 'grade-criteria.list'
  | 'grade-criteria.history'
  | 'parking.list'
  | 'parking.history'
  | 'vehicle.list'
  | 'shift.days'
  | 'handover.standing'
  | 'handover.holders'
  | 'handover.to-sign'
  | 'handover.records'
  | 'handover.record'
  | 'sheet.read'
  | 'sheet.check'
  | 'instruction.page'
  | 'instruction.one'
  | 'instruction.of-source'
  | 'instruction.open'
  | 'contact-check.standing'
  | 'contact-check.between'
  | 'board.read'

type Answerers = {
  readonly [N in LedgerQuery]: (ledger: Ledger, input: InputOf<N>, now: string) => QueryAnswers[N] | Refusal
}

const answerers: Answerers = {
  'session.names': ({ state }, { text }) =>
    namesFor(state.accounts, state.sessions, text, id => standingOf(state.directory, id).section),
  'account.list': ({ state }) =>
    accountRows(state.accounts, {
      directory: state.directory,
      lastSignIn: state.sessions.lastSignIn,
    }),
  'directory.list': ({ state }, { standing }) => staffRows(state.directory, standing),
  'directory.find': ({ state }, { text }) => staffNamed(state.directory, text),
  'directory.page': ({ state }, query) => staffPage(state.directory, query),
  'directory.person': (ledger, { staffId }) =>
    staffRecord(ledger.state.directory, staffId, namesIn(ledger)) ?? null,
  'directory.sections': ledger => sectionRows(ledger.state.directory, namesIn(ledger)),
  'duty-log.page': (ledger, query) => logPage(ledger, query),
  'duty-log.people': ({ state }, { text }) => peopleOfLog(state, text),
  'duty-log.entry': (ledger, { itemId }) => viewOrNull(ledger, ledger.entry(itemId)),
  'duty-log.trail': (ledger, { itemId }) => trailOf(ledger, itemId),
  'duty-log.incomplete': ledger => incompleteEntries(ledger),
  'duty-log.open': ledger => openEntries(ledger),
  'alarm.list': (ledger, _input, now) => alarmList(ledger, now),
  'alarm.marks': (ledger, _input, now) => alarmMarks(ledger, now),
  'calendar.year': (ledger, { year }) => calendarYearOf(ledger.state.calendar, year, namesIn(ledger)),
  'settings.list': ledger => limitRows(ledger.state.settings, namesIn(ledger)),
  'settings.history': (ledger, { name }) => limitHistory(ledger.state.settings, name, namesIn(ledger)),
  'phrases.list': ledger => tableRows(phrasesTable, ledger.state.phrases, namesIn(ledger)),
  'phrases.history': (ledger, { type }) => tableHistory(ledger.state.phrases, type, namesIn(ledger)),
  'requirements.list': ledger => tableRows(requirementsTable, ledger.state.requirements, namesIn(ledger)),
  'requirements.history': (ledger, { type }) =>
    tableHistory(ledger.state.requirements, type, namesIn(ledger)),
  'checklists.list': ledger => tableRows(checklistsTable, ledger.state.checklists, namesIn(ledger)),
  'checklists.history': (ledger, { post }) => tableHistory(ledger.state.checklists, post, namesIn(ledger)),
  'report-limits.list': ledger => tableRows(reportLimitsTable, ledger.state.reportLimits, namesIn(ledger)),
  'report-limits.history': (ledger, { grade }) =>
    tableHistory(ledger.state.reportLimits, grade, namesIn(ledger)),
  'plans.list': ledger => tableRows(plansTable, ledger.state.plans, namesIn(ledger)),
  'plans.history': (ledger, { kind }) => tableHistory(ledger.state.plans, kind, namesIn(ledger)),
  'grade-criteria.list': ledger => tableRows(gradeCriteriaTable, ledger.state.gradeCriteria, namesIn(ledger)),
  'grade-criteria.history': (ledger, { grade }) =>
    tableHistory(ledger.state.gradeCriteria, grade, namesIn(ledger)),
  'parking.list': ledger => tableRows(parkingTable, ledger.state.parking, namesIn(ledger)),
  'parking.history': (ledger, { kind }) => tableHistory(ledger.state.parking, kind, namesIn(ledger)),
  'vehicle.list': ledger => vehicleRows(ledger.state),
  'shift.days': (ledger, days) => shiftDaysOf(shiftSight(ledger), days),
  'board.read': (ledger, _input, now) => readBoard(ledger, now),
  'instruction.page': readInstructions,
  'instruction.one': (ledger, { itemId }) => oneInstruction(ledger, itemId),
  'instruction.of-source': instructionsOf,
  'instruction.open': ({ state }) => openInstructions(state.instructions),
  'contact-check.standing': (ledger, _input, now) => readContacts(ledger, now),
  'contact-check.between': contactsBetween,
  'handover.holders': ledger => readHolders(ledger),
  'handover.to-sign': (ledger, _input, now) => readToSign(ledger, now),
  'handover.records': (ledger, query) => readRecords(ledger, query),
  'handover.record': (ledger, { line }) => readRecord(ledger, line),
  'sheet.read': (ledger, asked, now) => readSheet(ledger, asked, now),
  'sheet.check': (ledger, foot) => readFoot(ledger, foot),
  'handover.standing': (ledger, { post }, now) => readStanding(ledger, post, now),
}

export const isLedgerQuery = (name: CallName): name is LedgerQuery => Object.hasOwn(answerers, name)

export const answerFromLedger = <N extends LedgerQuery & QueryName>(
  ledger: Ledger,
  name: N,
  input: InputOf<N>,
  now: string,
): QueryAnswers[N] | Refusal => answerers[name](ledger, input, now)

export type DraftQuery = Extract<QueryName, `draft.${string}`>

/** Drafts lie beside the journal, sealed; each is its owner's alone. */
export const answerDraft = <N extends DraftQuery>(
  drafts: Drafts,
  name: N,
  input: InputOf<N>,
  account: string,
): QueryAnswers[DraftQuery] | Refusal => draftAnswerers[name](drafts, input, account)

type DraftAnswerers = {
  readonly [N in DraftQuery]: (
    drafts: Drafts,
    input: InputOf<N>,
    account: string,
  ) => QueryAnswers[N] | Refusal
}

const draftAnswerers: DraftAnswerers = {
  'draft.keep': (drafts, input, account) => drafts.keep(account, input),
  'draft.read': (drafts, { form }, account) => {
    const found = drafts.read(account, form)
    return found.state === 'good' ? found.draft : null
  },
  'draft.drop': (drafts, { form }, account) => {
    drafts.drop(account, form)
    return null
  },
}

const namesIn =
  ({ state }: Ledger) =>
  (account: string): string =>
    nameOf(state.accounts, account)

const trailOf = (ledger: Ledger, itemId: string): QueryAnswers['duty-log.trail'] =>
  ledger
    .linesOf(itemId)
    .flatMap(({ events, ...meta }) =>
      events.flatMap(
        event =>
          trailLine(event, itemId, meta, namesIn(ledger)) ??
          incidentTrailLine(event, itemId, meta, namesIn(ledger)) ??
          [],
      ),
    )

const viewOrNull = (ledger: Ledger, row: EntryRow | undefined) => (row ? entryView(ledger, row) : null)
