export type { EntryRow, ShownEntry, TrailLine } from './contract.ts'
export { type DutyLogSurroundings, decideCorrect, decideLook, decideRecord } from './decide.ts'
export { elementFields } from './element-fields.ts'
export type { Requirable } from './elements.ts'
export { type EntryType, entryTypeIds, entryTypes } from './entry-types.ts'
export { dutyLogVersions, type EntryCorrected, type EntryRecorded, isDutyLogEvent } from './events.ts'
export { evolveDutyLog } from './evolve.ts'
export { type EntryFacet, facetOf } from './facet/facet.ts'
export { type FacetMemo, foldFacet, memoOf, type Unsure } from './facet/fold-facet.ts'
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
export {
  type Brief,
  type EntryState,
  isInBrief,
  isIncomplete,
  type ShownState,
  shownStates,
  stateInBrief,
  stateOf,
} from './handling/entry-state.ts'
export { type EntryFollowedUp, handlingVersions, isHandlingEvent } from './handling/events.ts'
export { evolveHandling } from './handling/evolve.ts'
export { type EntryActName, isSettled, type Stage, stages, stageTable } from './handling/stages.ts'
export { mattersIn, timedMatters } from './handling/timed-matters.ts'
export { seenOf } from './handling/whether.ts'
export { filledElements, missingElements, missingInWords } from './missing-elements.ts'
export { petitionerIn } from './petitioner.ts'
export { type DutyLogRefusal, dutyLogRefusals } from './refusals.ts'
export { registeredInWords } from './registered.ts'
export { decideRestoreRequirements, decideSetRequirements } from './requirements/decide.ts'
export { isRequirementsEvent, requirementsVersions } from './requirements/events.ts'
export { evolveRequirements } from './requirements/evolve.ts'
export { requirementsRefusals } from './requirements/refusals.ts'
export { requirementsTable } from './requirements/table.ts'
export { requirementsWords } from './requirements/trail-words.ts'
export { foldEntry, placesOf } from './row.ts'
export type { DutyLogState } from './state.ts'
export { trailLine } from './trail.ts'
export { dutyLogWords } from './trail-words.ts'
export { type AreInitialsIn, entryFilter, entryOrder, isInitials, shownEntry, wordsFilter } from './views.ts'
