import type { z } from 'zod'
import { type AccountRow, type AccountSuggestion, accountContract } from './account/contract.ts'
import { type AlarmList, type AlarmMarks, alarmContract } from './alarm/contract.ts'
import { type AppointmentPage, type AppointmentsToday, appointmentContract } from './appointment/contract.ts'
import {
  type BackupStanding,
  type BackupsSeen,
  type BookRestored,
  backupContract,
} from './backup/contract.ts'
import type { RecoveryKeys } from './backup/index.ts'
import { type Board, boardContract } from './board/contract.ts'
import { breakdownContract } from './breakdown/contract.ts'
import { type CalendarYear, calendarContract } from './calendar/contract.ts'
import { type ChecklistRow, checklistsContract, type ShownChecklistVersion } from './checklists/contract.ts'
import { type ContactSlot, type ContactStanding, contactCheckContract } from './contact-check/contract.ts'
import {
  directoryContract,
  type SectionRow,
  type StaffPage,
  type StaffRecord,
  type StaffRow,
} from './directory/contract.ts'
import type { StaffMatch } from './directory/index.ts'
import { displayContract } from './display/contract.ts'
import { type Draft, draftContract } from './draft/contract.ts'
import {
  dutyLogContract,
  type EntryPage,
  type EntryRecordView,
  type PersonOfLog,
  type ShownEntry,
  type TrailLine,
} from './duty-log/contract.ts'
import type { PetitionerFound } from './duty-log/petitioner.ts'
import {
  type RequirementsRow,
  requirementsContract,
  type ShownRequirementsVersion,
} from './duty-log/requirements/contract.ts'
import {
  exitPassContract,
  type LetOutLately,
  type PassesFound,
  type PassPage,
  type ShownPass,
} from './exit-pass/contract.ts'
import { type GateStanding, gateContract } from './gate/contract.ts'
import {
  type CriteriaRow,
  gradeCriteriaContract,
  type ShownCriteriaVersion,
} from './grade-criteria/contract.ts'
import {
  type HandoverRecord,
  type HandoverRecords,
  handoverContract,
  type PostStanding,
  type ToSign,
} from './handover/contract.ts'
import {
  type IncidentPage,
  type IncidentView,
  incidentContract,
  type ProposedOral,
  type ProposedReport,
} from './incident/contract.ts'
import {
  type InstructionPage,
  instructionContract,
  type OpenInstruction,
  type ShownInstruction,
} from './instruction/contract.ts'
import { type JournalPositions, journalContract } from './journal/contract.ts'
import type { ContractRow } from './kernel/contract-row.ts'
import type { Position } from './kernel/event.ts'
import type { Refusal } from './kernel/refusal.ts'
import { type LookOutMatch, type LookOutPage, lookOutContract } from './look-out/contract.ts'
import {
  type MailAddressee,
  type MailDay,
  mailContract,
  type ShownMail,
  type WaitingNow,
} from './mail/contract.ts'
import type { OutsiderFound } from './papers/index.ts'
import { type ParkingRow, parkingContract, type ShownParkingVersion } from './parking/contract.ts'
import {
  type KnownVehicles,
  type PassagePage,
  passageContract,
  type ShownPassage,
  type VehicleFound,
  type VehiclesNow,
} from './passage/contract.ts'
import { type PhrasesRow, phrasesContract, type ShownPhrasesVersion } from './phrases/contract.ts'
import { type PlanRow, plansContract, type ShownPlanVersion } from './plans/contract.ts'
import { type RecoveryStanding, recoveryContract, type TakenBack } from './recovery/contract.ts'
import {
  type ReportLimitsRow,
  reportLimitsContract,
  type ShownReportLimitsVersion,
} from './report-limits/contract.ts'
import { type RetentionStanding, retentionContract } from './retention/contract.ts'
import {
  type MonthFigures,
  type ReviewDay,
  type ReviewsOfEntry,
  reviewContract,
  type UnreviewedDays,
} from './review/contract.ts'
import { rosterContract } from './roster/contract.ts'
import type { MyRoster, RosterArrangements, RosterDraftView, RosterMonth, ShownSwap } from './roster/index.ts'
import { type SearchNews, type SearchSlice, searchContract } from './search/contract.ts'
import { type CurrentSession, type NameMatch, sessionContract } from './session/contract.ts'
import { type LimitRow, type ShownLimitChange, settingsContract } from './settings/contract.ts'
import { type FootFound, type SheetContent, type ShownPrinter, sheetContract } from './sheet/contract.ts'
import { type ShiftDay, shiftContract } from './shift/contract.ts'
import type { Holders } from './shift/index.ts'
import {
  type DemoStanding,
  type StationStatus,
  type Suggestion,
  stationContract,
} from './station/contract.ts'
import type { SetUpDraftFound } from './station/draft.ts'
import {
  type Compared,
  type EvidenceRow,
  type ExportStanding,
  type FindingsPage,
  type TrailChoices,
  type TrailCommit,
  type TrailPage,
  trailContract,
} from './trail/contract.ts'
import { type ShownTurnAway, type TurnAwayPage, turnAwayContract } from './turn-away/contract.ts'
import { type VehicleRow, vehicleContract } from './vehicle/contract.ts'
import {
  type InsideNow,
  type KnownVisitors,
  type ShownVisit,
  type VisitorFound,
  type VisitPage,
  visitContract,
} from './visit/contract.ts'

/** THE table: every command and every query. A name that is not here does not exist. */
export const contract = {
  ...stationContract,
  ...sessionContract,
  ...accountContract,
  ...directoryContract,
  ...dutyLogContract,
  ...draftContract,
  ...journalContract,
  ...settingsContract,
  ...calendarContract,
  ...alarmContract,
  ...phrasesContract,
  ...requirementsContract,
  ...checklistsContract,
  ...reportLimitsContract,
  ...plansContract,
  ...gradeCriteriaContract,
  ...searchContract,
  ...shiftContract,
  ...rosterContract,
  ...handoverContract,
  ...incidentContract,
  ...reviewContract,
  ...instructionContract,
  ...contactCheckContract,
  ...backupContract,
  ...recoveryContract,
  ...trailContract,
  ...sheetContract,
  ...boardContract,
  ...displayContract,
  ...breakdownContract,
  ...visitContract,
  ...gateContract,
  ...retentionContract,
  ...mailContract,
  ...exitPassContract,
  ...parkingContract,
  ...vehicleContract,
  ...passageContract,
  ...turnAwayContract,
  ...lookOutContract,
  ...appointmentContract,
} as const satisfies Record<string, ContractRow>

export type Contract = typeof contract
export type CallName = keyof Contract
export type CommandName = { [N in CallName]: Contract[N]['kind'] extends 'command' ? N : never }[CallName]
export type QueryName = Exclude<CallName, CommandName>
export type InputOf<N extends CallName> = z.infer<Contract[N]['schema']>

/** What each query answers. */
export type QueryAnswers = {
  'station.suggest': readonly Suggestion[]
  'station.draw-recovery': RecoveryKeys
  'station.keep-draft': { readonly keptAt: string }
  'station.read-draft': SetUpDraftFound
  'station.demo': DemoStanding
  'station.status': StationStatus
  'session.names': readonly NameMatch[]
  'session.current': CurrentSession | null
  'account.list': readonly AccountRow[]
  'account.suggest': AccountSuggestion
  'directory.list': readonly StaffRow[]
  'directory.find': readonly StaffMatch[]
  'directory.page': StaffPage
  'directory.person': StaffRecord | null
  'directory.sections': readonly SectionRow[]
  'duty-log.page': EntryPage
  'duty-log.people': readonly PersonOfLog[]
  'duty-log.trail': readonly TrailLine[]
  'duty-log.entry': EntryRecordView | null
  'duty-log.incomplete': readonly ShownEntry[]
  'duty-log.petitioner': PetitionerFound
  'duty-log.open': readonly ShownEntry[]
  'draft.keep': { readonly keptAt: string }
  'draft.read': Draft | null
  'draft.drop': null
  'journal.positions': JournalPositions
  'journal.verify': JournalPositions
  'settings.list': readonly LimitRow[]
  'calendar.year': CalendarYear
  'alarm.list': AlarmList
  'alarm.marks': AlarmMarks
  'settings.history': readonly ShownLimitChange[]
  'phrases.list': readonly PhrasesRow[]
  'phrases.history': readonly ShownPhrasesVersion[]
  'requirements.list': readonly RequirementsRow[]
  'requirements.history': readonly ShownRequirementsVersion[]
  'checklists.list': readonly ChecklistRow[]
  'checklists.history': readonly ShownChecklistVersion[]
  'report-limits.list': readonly ReportLimitsRow[]
  'report-limits.history': readonly ShownReportLimitsVersion[]
  'plans.list': readonly PlanRow[]
  'plans.history': readonly ShownPlanVersion[]
  'grade-criteria.list': readonly CriteriaRow[]
  'grade-criteria.history': readonly ShownCriteriaVersion[]
  'search.entries': SearchSlice
  'search.since': SearchNews
  'shift.days': readonly ShiftDay[]
  'roster.month': RosterMonth
  'roster.draft': RosterDraftView
  'roster.arrangements': RosterArrangements
  'roster.swaps': readonly ShownSwap[]
  'roster.mine': MyRoster
  'handover.standing': PostStanding
  'handover.holders': Holders
  'handover.to-sign': readonly ToSign[]
  'incident.page': IncidentPage
  'incident.one': IncidentView | null
  /** null where it is over, or no incident. */
  'incident.draft': ProposedReport | null
  'incident.oral': ProposedOral | null
  'instruction.page': InstructionPage
  'instruction.one': ShownInstruction | null
  'instruction.of-source': readonly ShownInstruction[]
  /** Nearest deadline first. */
  'instruction.open': readonly OpenInstruction[]
  'contact-check.standing': ContactStanding
  /** Oldest first. */
  'contact-check.between': readonly ContactSlot[]
  'backup.standing': BackupStanding
  'backup.act': BackupStanding
  'backup.look': BackupsSeen
  'backup.restore': BookRestored
  /** null where accounts.json is as the journal knows it. */
  'recovery.standing': RecoveryStanding | null
  'recovery.take-back': TakenBack
  'recovery.draw': RecoveryKeys
  'recovery.print': null
  'trail.page': TrailPage
  /** `file`: its name; absent where he thought better of it. */
  'trail.choose-file': { readonly file?: string }
  'trail.export-standing': ExportStanding
  'trail.stop-export': ExportStanding
  'trail.findings': FindingsPage
  'trail.commit': TrailCommit | null
  'trail.choices': TrailChoices
  'trail.evidence': readonly EvidenceRow[]
  'trail.compare': Compared
  'handover.records': HandoverRecords
  'handover.record': HandoverRecord | null
  'review.unreviewed': UnreviewedDays
  'review.day': ReviewDay
  'review.of-entry': ReviewsOfEntry
  'review.month': MonthFigures
  'sheet.read': SheetContent
  'sheet.check': FootFound
  'sheet.printers': readonly ShownPrinter[]
  /** `isChosen` false: the person thought better of it. */
  'sheet.choose-file': { readonly isChosen: boolean }
  /** `file`: where the PDF lies now. */
  'sheet.put-out': { readonly file?: string }
  'board.read': Board
  'gate.standing': GateStanding
  'retention.standing': RetentionStanding
  'visit.inside': InsideNow
  'visit.page': VisitPage
  'visit.one': ShownVisit | null
  'visit.visitor': VisitorFound
  'visit.known': KnownVisitors
  'mail.waiting': WaitingNow
  'mail.day': MailDay
  'mail.one': ShownMail | null
  'mail.addressees': readonly MailAddressee[]
  'exit-pass.page': PassPage
  'exit-pass.one': ShownPass | null
  'exit-pass.find': PassesFound
  'exit-pass.lately': readonly LetOutLately[]
  'parking.list': readonly ParkingRow[]
  'parking.history': readonly ShownParkingVersion[]
  'vehicle.list': readonly VehicleRow[]
  'passage.inside': VehiclesNow
  'passage.page': PassagePage
  'passage.one': ShownPassage | null
  'passage.vehicle': VehicleFound
  'passage.known': KnownVehicles
  'turn-away.page': TurnAwayPage
  'turn-away.one': ShownTurnAway | null
  'turn-away.person': OutsiderFound
  'appointment.page': AppointmentPage
  'appointment.today': AppointmentsToday
  /** In the order in which they were named. */
  'appointment.guests': readonly VisitorFound[]
  'look-out.page': LookOutPage
  'look-out.person': OutsiderFound
  /** What the gatekeeper is told of somebody on the list; null where he is on none. */
  'look-out.match': LookOutMatch | null
  'breakdown.note': null
  /** `isKept` false: it holds until the program is closed. */
  'display.keep': { readonly isKept: boolean }
}

/** An accepted command: the line is on the disk. `itemId` names what it made or changed; `pass` comes with `session.sign-once`. */
export type Accepted = { readonly ok: true } & Position & { readonly itemId?: string; readonly pass?: string }
export type CommandAnswer = Accepted | Refusal
export type QueryAnswer<N extends QueryName> =
  | { readonly ok: true; readonly answer: QueryAnswers[N] }
  | Refusal

export type AnswerTo<N extends CallName> = N extends QueryName ? QueryAnswer<N> : CommandAnswer

/** `id`: the command id, made once with the form. `pass`: a second person's one-command session. */
export type CallOptions = { readonly id?: string; readonly pass?: string }

/** What every window hears after a commit; queries that depend on these kinds ask again. */
export type Broadcast =
  | { readonly seq: number; readonly chain: string; readonly kinds: readonly string[] }
  /**
   * The status changed without a commit (clock, verification, read-only), or the session ended. `answers`: damage turned
   * up, so that what was answered before may not hold any more.
   */
  | { readonly status: true; readonly answers?: 'stale' }
  | { readonly sessionEnded: 'idle' | 'suspend' | 'asked' | 'reload' }

/** `window.watchbook`: all that a renderer can reach. */
export type WatchbookBridge = {
  readonly call: <N extends CallName>(
    name: N,
    input: InputOf<N>,
    options?: CallOptions,
  ) => Promise<AnswerTo<N>>
  /** @returns the undo. */
  readonly subscribe: (listener: (news: Broadcast) => void) => () => void
}

export const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(contract, name)
