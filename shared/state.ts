import { type AccountState, emptyAccounts } from './account/state.ts'
import { type AlarmState, emptyAlarms } from './alarm/state.ts'
import { type AppointmentState, emptyAppointments } from './appointment/state.ts'
import { type BackupState, emptyBackups } from './backup/state.ts'
import { type CalendarState, emptyCalendar } from './calendar/state.ts'
import type { ChecklistItem } from './checklists/index.ts'
import { type ContactState, emptyContacts } from './contact-check/state.ts'
import { type DirectoryState, emptyDirectory } from './directory/state.ts'
import type { Requirable } from './duty-log/elements.ts'
import { type DutyLogState, emptyDutyLog } from './duty-log/state.ts'
import { type ExitPassState, emptyExitPasses } from './exit-pass/state.ts'
import { emptyGate, type GateState } from './gate/state.ts'
import { emptyHandovers, type HandoverState } from './handover/state.ts'
import { emptyIncidents, type IncidentState } from './incident/state.ts'
import { emptyInstructions, type InstructionState } from './instruction/state.ts'
import { type ClockState, emptyClock } from './journal/index.ts'
import { emptyLookOuts, type LookOutState } from './look-out/state.ts'
import { emptyMail, type MailState } from './mail/state.ts'
import type { Place } from './parking/index.ts'
import { emptyPassages, type PassageState } from './passage/state.ts'
import type { Plan } from './plans/index.ts'
import { emptyRecovery, type RecoveryState } from './recovery/state.ts'
import type { ReportLimits } from './report-limits/index.ts'
import { emptyRetention, type RetentionState } from './retention/state.ts'
import { emptyReviews, type ReviewState } from './review/state.ts'
import { emptyRosters, type RosterState } from './roster/state.ts'
import { emptySessions, type SessionState } from './session/state.ts'
import { emptySettings, type SettingsState } from './settings/state.ts'
import { emptySheets, type SheetState } from './sheet/state.ts'
import { emptyShifts, type ShiftState } from './shift/state.ts'
import { emptyStation, type StationState } from './station/state.ts'
import { emptyTrail, type TrailState } from './trail/state.ts'
import { emptyTurnAways, type TurnAwayState } from './turn-away/state.ts'
import { emptyTable, type TableState } from './unit-table/index.ts'
import { emptyVehicles, type VehicleState } from './vehicle/state.ts'
import { emptyVisits, type VisitState } from './visit/state.ts'

/** Raised whenever the form of the state or the meaning of its folds changes: older snapshots are then folded anew. */
export const stateShape = 19

/**
 * What decide and the queries need of the general realm, folded from its events. Plain JSON, since the snapshot
 * holds it; nothing in it grows with the years but accounts, staff, corrections of the calendar, versions of the
 * settings, where each handover stands, by which line each day was reviewed, the last days' calls to the leader on duty and
 * where each leader said he is, how often each sheet was printed, badges that were not given back, vehicles of the unit's
 * own, whom the office has looked out for, three figures a day of the mail, and what is still open; passes by their
 * numbers, and absences, published rosters and swaps, only of two years. Rows of registers are not state: they are read
 * back from the journal by the item
 * index when somebody looks.
 */
export type GeneralState = {
  station: StationState
  clock: ClockState
  accounts: AccountState
  sessions: SessionState
  directory: DirectoryState
  settings: SettingsState
  calendar: CalendarState
  shifts: ShiftState
  rosters: RosterState
  phrases: TableState<readonly string[]>
  requirements: TableState<readonly Requirable[]>
  checklists: TableState<readonly ChecklistItem[]>
  reportLimits: TableState<ReportLimits>
  plans: TableState<Plan>
  gradeCriteria: TableState<readonly string[]>
  dutyLog: DutyLogState
  alarms: AlarmState
  handovers: HandoverState
  incidents: IncidentState
  reviews: ReviewState
  instructions: InstructionState
  contacts: ContactState
  backups: BackupState
  recovery: RecoveryState
  trail: TrailState
  sheets: SheetState
  visits: VisitState
  gate: GateState
  retention: RetentionState
  mail: MailState
  exitPasses: ExitPassState
  parking: TableState<readonly Place[]>
  vehicles: VehicleState
  passages: PassageState
  turnAways: TurnAwayState
  lookOuts: LookOutState
  appointments: AppointmentState
  /** Highest number given out: `<station>-<YYMM>` → n (format.md §2). */
  numbers: { [stationAndMonth: string]: number }
}

export const emptyGeneralState = (): GeneralState => ({
  station: emptyStation(),
  clock: emptyClock(),
  accounts: emptyAccounts(),
  sessions: emptySessions(),
  directory: emptyDirectory(),
  settings: emptySettings(),
  calendar: emptyCalendar(),
  shifts: emptyShifts(),
  rosters: emptyRosters(),
  phrases: emptyTable(),
  requirements: emptyTable(),
  checklists: emptyTable(),
  reportLimits: emptyTable(),
  plans: emptyTable(),
  gradeCriteria: emptyTable(),
  dutyLog: emptyDutyLog(),
  alarms: emptyAlarms(),
  handovers: emptyHandovers(),
  incidents: emptyIncidents(),
  reviews: emptyReviews(),
  instructions: emptyInstructions(),
  contacts: emptyContacts(),
  backups: emptyBackups(),
  recovery: emptyRecovery(),
  trail: emptyTrail(),
  sheets: emptySheets(),
  visits: emptyVisits(),
  gate: emptyGate(),
  retention: emptyRetention(),
  mail: emptyMail(),
  exitPasses: emptyExitPasses(),
  parking: emptyTable(),
  vehicles: emptyVehicles(),
  passages: emptyPassages(),
  turnAways: emptyTurnAways(),
  lookOuts: emptyLookOuts(),
  appointments: emptyAppointments(),
  numbers: {},
})
