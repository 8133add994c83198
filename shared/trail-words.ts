import { accountWords } from './account/index.ts'
import { alarmWords } from './alarm/index.ts'
import { appointmentWords } from './appointment/index.ts'
import { backupWords } from './backup/index.ts'
import { calendarWords } from './calendar/index.ts'
import { checklistsWords } from './checklists/index.ts'
import { contactWords } from './contact-check/index.ts'
import { directoryWords } from './directory/index.ts'
import type { EntryRow } from './duty-log/contract.ts'
import { dutyLogWords, requirementsWords } from './duty-log/index.ts'
import { exitPassWords } from './exit-pass/index.ts'
import { gateWords } from './gate/index.ts'
import { gradeCriteriaWords } from './grade-criteria/index.ts'
import { handoverWords } from './handover/index.ts'
import { incidentWords } from './incident/index.ts'
import { instructionWords } from './instruction/index.ts'
import { journalWords } from './journal/index.ts'
import type { Event, Frozen } from './kernel/event.ts'
import { own } from './kernel/own.ts'
import type { EventWords, WordsAround } from './kernel/trail-words.ts'
import type { generalVersions } from './lift-event.ts'
import { lookOutWords } from './look-out/index.ts'
import { mailWords } from './mail/index.ts'
import { parkingWords } from './parking/index.ts'
import { passageWords } from './passage/index.ts'
import { petitionWords } from './petition/index.ts'
import { phrasesWords } from './phrases/index.ts'
import { plansWords } from './plans/index.ts'
import { recoveryWords } from './recovery/index.ts'
import { reportLimitsWords } from './report-limits/index.ts'
import { retentionWords } from './retention/index.ts'
import { reviewWords } from './review/index.ts'
import { rosterWords } from './roster/index.ts'
import { sessionWords } from './session/index.ts'
import { settingsWords } from './settings/index.ts'
import { sheetWords } from './sheet/index.ts'
import { shiftWords } from './shift/index.ts'
import type { GeneralState } from './state.ts'
import { stationWords } from './station/index.ts'
import { trailWords } from './trail/index.ts'
import { turnAwayWords } from './turn-away/index.ts'
import { vehicleWords } from './vehicle/index.ts'
import { visitWords } from './visit/index.ts'

/** What stands around an event that is put into words: names, and what stood before it. */
export type TrailAround = WordsAround & {
  readonly state: Frozen<GeneralState>
  /** The log entry as it stood before this event. */
  readonly entryBefore: (itemId: string) => EntryRow | undefined
}

type Words = (data: never, around: TrailAround) => EventWords

/** Total: a kind of event without words does not compile. Each feature has its own in `trail-words.ts`. */
const words: { readonly [K in keyof typeof generalVersions]: Words } = {
  ...journalWords,
  ...stationWords,
  ...accountWords,
  ...sessionWords,
  ...directoryWords,
  ...dutyLogWords,
  ...calendarWords,
  ...alarmWords,
  ...settingsWords,
  ...phrasesWords,
  ...requirementsWords,
  ...checklistsWords,
  ...reportLimitsWords,
  ...plansWords,
  ...gradeCriteriaWords,
  ...shiftWords,
  ...rosterWords,
  ...handoverWords,
  ...incidentWords,
  ...reviewWords,
  ...instructionWords,
  ...contactWords,
  ...trailWords,
  ...sheetWords,
  ...visitWords,
  ...gateWords,
  ...retentionWords,
  ...mailWords,
  ...exitPassWords,
  ...parkingWords,
  ...vehicleWords,
  ...passageWords,
  ...turnAwayWords,
  ...petitionWords,
  ...lookOutWords,
  ...appointmentWords,
  ...backupWords,
  ...recoveryWords,
}

/** An event in plain words, lifted to its newest shape before. One that a newer program wrote is shown by its kind. */
export const wordsOf = ({ kind, data }: Event, around: TrailAround): EventWords => {
  const inWords = own<Words>(words, kind)
  return inWords
    ? inWords(data as never, around)
    : { act: '新版内容', about: kind, told: [{ what: '说明', after: '由新版程序写入，本版不能解读' }] }
}
