import { evolveAccounts, isAccountEvent } from './account/index.ts'
import { evolveAlarms, isAlarmEvent } from './alarm/index.ts'
import { evolveAppointments, isAppointmentEvent } from './appointment/index.ts'
import { evolveBackups, isBackupEvent } from './backup/index.ts'
import { evolveCalendar, isCalendarEvent } from './calendar/index.ts'
import { evolveChecklists, isChecklistsEvent } from './checklists/index.ts'
import { evolveContacts, isContactEvent } from './contact-check/index.ts'
import { evolveDirectory, isDirectoryEvent, numbersIn } from './directory/index.ts'
import {
  evolveDutyLog,
  evolveHandling,
  evolveRequirements,
  isDutyLogEvent,
  isHandlingEvent,
  isRequirementsEvent,
} from './duty-log/index.ts'
import { evolveExitPasses, isExitPassEvent } from './exit-pass/index.ts'
import { evolveGate, isGateEvent } from './gate/index.ts'
import { evolveGradeCriteria, isGradeCriteriaEvent } from './grade-criteria/index.ts'
import { evolveHandovers, isHandoverEvent } from './handover/index.ts'
import { evolveIncidents, isIncidentEvent } from './incident/index.ts'
import { evolveInstructions, isInstructionEvent } from './instruction/index.ts'
import { evolveClock, isJournalEvent, type JournalEvent } from './journal/index.ts'
import type { Event, EventMeta } from './kernel/event.ts'
import { own } from './kernel/own.ts'
import { evolveLookOuts, isLookOutEvent } from './look-out/index.ts'
import { evolveMail, isMailEvent } from './mail/index.ts'
import { evolveParking, isParkingEvent } from './parking/index.ts'
import { evolvePassages, isPassageEvent } from './passage/index.ts'
import { evolvePhrases, isPhrasesEvent } from './phrases/index.ts'
import { evolvePlans, isPlansEvent } from './plans/index.ts'
import { evolveRecovery, isRecoveryEvent } from './recovery/index.ts'
import { evolveReportLimits, isReportLimitsEvent } from './report-limits/index.ts'
import { evolveRetention, isRetentionEvent } from './retention/index.ts'
import { evolveReviews, isReviewEvent, noteStatement } from './review/index.ts'
import { evolveRosters, isRosterEvent } from './roster/index.ts'
import { evolveSessions, isSessionEvent } from './session/index.ts'
import { evolveSettings, isSettingsEvent } from './settings/index.ts'
import { evolveSheets, isSheetEvent } from './sheet/index.ts'
import { evolveShifts, isShiftEvent } from './shift/index.ts'
import type { GeneralState } from './state.ts'
import { evolveStation, isStationEvent } from './station/index.ts'
import { evolveTrail, isTrailEvent } from './trail/index.ts'
import { evolveTurnAways, isTurnAwayEvent } from './turn-away/index.ts'
import { evolveVehicles, isVehicleEvent } from './vehicle/index.ts'
import { evolveVisits, isVisitEvent } from './visit/index.ts'

/** Folds one event, lifted by `liftEvent`, into the lane's own state. Total: never refuses, never throws. */
export const evolveGeneral = (state: GeneralState, event: Event, meta: EventMeta): void => {
  for (const id of givenOutBy(event)) noteNumber(state, id)
  if (isDutyLogEvent(event)) noteStatement(state.reviews, event, timeZoneOf(state))
  if (isDutyLogEvent(event)) evolveDutyLog(state.dutyLog, event, meta)
  else if (isHandlingEvent(event)) evolveHandling(state.dutyLog, event, meta)
  else if (isHandoverEvent(event)) evolveHandovers(state.handovers, event, meta)
  else if (isIncidentEvent(event)) evolveIncidents(state.incidents, event, meta)
  else if (isReviewEvent(event)) evolveReviews(state.reviews, event, meta, timeZoneOf(state))
  else if (isInstructionEvent(event)) evolveInstructions(state.instructions, event, meta)
  else if (isContactEvent(event)) evolveContacts(state.contacts, event, meta)
  else if (isSheetEvent(event)) evolveSheets(state.sheets, event)
  else if (isVisitEvent(event)) evolveVisits(state.visits, event, meta, timeZoneOf(state))
  else if (isGateEvent(event)) evolveGate(state.gate, event, meta)
  else if (isRetentionEvent(event)) evolveRetention(state.retention, event, meta)
  else if (isMailEvent(event)) evolveMail(state.mail, event, timeZoneOf(state))
  else if (isExitPassEvent(event)) evolveExitPasses(state.exitPasses, event, meta)
  else if (isPassageEvent(event)) evolvePassages(state.passages, event, meta)
  else if (isVehicleEvent(event)) evolveVehicles(state.vehicles, event, meta)
  else if (isParkingEvent(event)) evolveParking(state.parking, event, meta)
  else if (isTurnAwayEvent(event)) evolveTurnAways(state.turnAways, event, meta, timeZoneOf(state))
  else if (isAppointmentEvent(event)) evolveAppointments(state.appointments, event, meta, timeZoneOf(state))
  else if (isLookOutEvent(event)) evolveLookOuts(state.lookOuts, event, meta)
  else if (isAlarmEvent(event)) evolveAlarms(state.alarms, event, meta)
  else if (isSessionEvent(event)) evolveSessions(state.sessions, event, meta)
  else if (isDirectoryEvent(event)) evolveDirectory(state.directory, event, meta)
  else if (isAccountEvent(event)) evolveAccounts(state.accounts, event, meta)
  else if (isCalendarEvent(event)) evolveCalendar(state.calendar, event, meta)
  else if (isSettingsEvent(event)) evolveSettings(state.settings, event, meta)
  else if (isShiftEvent(event)) evolveShifts(state.shifts, event, meta)
  else if (isRosterEvent(event)) evolveRosters(state.rosters, event, meta)
  else if (isPhrasesEvent(event)) evolvePhrases(state.phrases, event, meta)
  else if (isRequirementsEvent(event)) evolveRequirements(state.requirements, event, meta)
  else if (isChecklistsEvent(event)) evolveChecklists(state.checklists, event, meta)
  else if (isReportLimitsEvent(event)) evolveReportLimits(state.reportLimits, event, meta)
  else if (isPlansEvent(event)) evolvePlans(state.plans, event, meta)
  else if (isGradeCriteriaEvent(event)) evolveGradeCriteria(state.gradeCriteria, event, meta)
  else if (isBackupEvent(event)) evolveBackups(state.backups, event, meta)
  else if (isRecoveryEvent(event)) evolveRecovery(state.recovery, event, meta)
  else if (isTrailEvent(event)) evolveTrail(state.trail, event, meta)
  else if (isStationEvent(event)) evolveStation(state.station, event, meta)
  else if (isJournalEvent(event)) evolveJournal(state, event, meta)
}

/** Of a book that was opened, as every one was before anybody came. */
const timeZoneOf = ({ station }: GeneralState): string => station.opened?.timeZone ?? 'Asia/Shanghai'

const evolveJournal = (state: GeneralState, event: JournalEvent, meta: EventMeta): void => {
  evolveClock(state.clock, event)
  evolveStation(state.station, event, meta)
}

/** No number is given twice: the highest of each station and month is kept. */
const noteNumber = (state: GeneralState, id: string): void => {
  const cut = id.lastIndexOf('-')
  const [key, n] = [id.slice(0, cut), Number(id.slice(cut + 1))]
  if (n > (own(state.numbers, key) ?? 0)) state.numbers[key] = n
}

const givenOutBy = (event: Event): readonly string[] => {
  if (isDirectoryEvent(event)) return numbersIn(event)
  if (isHandoverEvent(event)) return 'itemId' in event.data ? [event.data.itemId] : []
  if (isVehicleEvent(event)) return [event.data.vehicleId]
  if (isPassageEvent(event) || isMailEvent(event) || isExitPassEvent(event)) return [event.data.itemId]
  if (isVisitEvent(event) || isTurnAwayEvent(event)) return [event.data.itemId]
  if (isLookOutEvent(event) || isAppointmentEvent(event)) return [event.data.itemId]
  if (isRosterEvent(event)) return 'itemId' in event.data ? [event.data.itemId] : []
  return isDutyLogEvent(event) || isHandlingEvent(event) ? [event.data.itemId] : []
}
