export type { EntryRow } from './contract.ts'
export { decideCorrect, decideLook, decideRecord } from './decide.ts'
export type { Requirable } from './elements.ts'
export { type EntryType, entryTypeIds, entryTypes } from './entry-types.ts'
export { dutyLogVersions, isDutyLogEvent } from './events.ts'
export { evolveDutyLog } from './evolve.ts'
export { guessType } from './guess-type.ts'
export { actWords } from './handling/act-words.ts'
export { decideAcknowledge, decideAcknowledgeOnPaper, decideForward } from './handling/decide-forward.ts'
export { decideReportNil } from './handling/decide-nil.ts'
export {
  decideAttempt,
  decideClose,
  decideFollowUp,
  decideHandle,
  decideMarkDuplicate,
  decideReopen,
  decideStrike,
} from './handling/decide-stage.ts'
export { isIncomplete, type ShownState, stateOf } from './handling/entry-state.ts'
export { handlingVersions, isHandlingEvent } from './handling/events.ts'
export { evolveHandling } from './handling/evolve.ts'
export { type EntryActName, isSettled, stageTable } from './handling/stages.ts'
export { timedMatters } from './handling/timed-matters.ts'
export { seenOf } from './handling/whether.ts'
export { filledElements, missingElements, missingInWords } from './missing-elements.ts'
export { petitionerIn } from './petitioner.ts'
export { dutyLogRefusals } from './refusals.ts'
export { registeredInWords } from './registered.ts'
export { foldEntry, placesOf } from './row.ts'
export type { DutyLogState } from './state.ts'
export { entryCounts, entryOrder, entryPageOf, shownEntry } from './views.ts'
