import { accountVersions } from './account/index.ts'
import { alarmVersions } from './alarm/index.ts'
import { appointmentVersions } from './appointment/index.ts'
import { backupVersions } from './backup/index.ts'
import { calendarVersions } from './calendar/index.ts'
import { checklistsVersions } from './checklists/index.ts'
import { contactVersions } from './contact-check/index.ts'
import { directoryVersions } from './directory/index.ts'
import { dutyLogVersions, handlingVersions, requirementsVersions } from './duty-log/index.ts'
import { exitPassVersions } from './exit-pass/index.ts'
import { gateVersions } from './gate/index.ts'
import { gradeCriteriaVersions } from './grade-criteria/index.ts'
import { handoverVersions } from './handover/index.ts'
import { incidentVersions } from './incident/index.ts'
import { instructionVersions } from './instruction/index.ts'
import { journalVersions } from './journal/index.ts'
import { type EventVersions, liftBy } from './kernel/upcast.ts'
import { lookOutVersions } from './look-out/index.ts'
import { mailVersions } from './mail/index.ts'
import { parkingVersions } from './parking/index.ts'
import { passageVersions } from './passage/index.ts'
import { petitionVersions } from './petition/index.ts'
import { phrasesVersions } from './phrases/index.ts'
import { plansVersions } from './plans/index.ts'
import { recoveryVersions } from './recovery/index.ts'
import { reportLimitsVersions } from './report-limits/index.ts'
import { retentionVersions } from './retention/index.ts'
import { reviewVersions } from './review/index.ts'
import { rosterVersions } from './roster/index.ts'
import { sessionVersions } from './session/index.ts'
import { settingsVersions } from './settings/index.ts'
import { sheetVersions } from './sheet/index.ts'
import { shiftVersions } from './shift/index.ts'
import { stationVersions } from './station/index.ts'
import { trailVersions } from './trail/index.ts'
import { turnAwayVersions } from './turn-away/index.ts'
import { vehicleVersions } from './vehicle/index.ts'
import { visitVersions } from './visit/index.ts'

/** Every kind of event of the general realm that was ever written, with the upcasts to its newest shape. */
export const generalVersions = {
  ...journalVersions,
  ...stationVersions,
  ...accountVersions,
  ...sessionVersions,
  ...directoryVersions,
  ...dutyLogVersions,
  ...handlingVersions,
  ...calendarVersions,
  ...alarmVersions,
  ...settingsVersions,
  ...phrasesVersions,
  ...requirementsVersions,
  ...checklistsVersions,
  ...reportLimitsVersions,
  ...plansVersions,
  ...gradeCriteriaVersions,
  ...shiftVersions,
  ...rosterVersions,
  ...handoverVersions,
  ...incidentVersions,
  ...reviewVersions,
  ...instructionVersions,
  ...contactVersions,
  ...backupVersions,
  ...recoveryVersions,
  ...trailVersions,
  ...sheetVersions,
  ...visitVersions,
  ...gateVersions,
  ...retentionVersions,
  ...mailVersions,
  ...exitPassVersions,
  ...parkingVersions,
  ...vehicleVersions,
  ...passageVersions,
  ...turnAwayVersions,
  ...petitionVersions,
  ...lookOutVersions,
  ...appointmentVersions,
} as const satisfies EventVersions

/** Lifts an event as it was read from a line; `event.newer` where a newer program wrote it. */
export const liftEvent = liftBy(generalVersions)
