export { daysOfMonth as rosterDays } from './around.ts'
export { type AbsenceKind, absenceReaders, type PlannedDuty } from './contract.ts'
export {
  decideKeepApart,
  decideLetMeet,
  decideNoteAbsence,
  decideSetPool,
  decideWithdrawAbsence,
} from './decide-arrange.ts'
export { decidePublish } from './decide-publish.ts'
export {
  decideAgreeSwap,
  decideApproveSwap,
  decideAskSwap,
  decideDeclineSwap,
  decideRejectSwap,
  decideWithdrawSwap,
} from './decide-swap.ts'
export { isRosterEvent, rosterVersions } from './events.ts'
export { evolveRosters } from './evolve.ts'
export { absenceKindWords, monthInWords, swapKindWords } from './in-words.ts'
export { type MyDuty, type MyRoster, myRosterOf } from './my-roster.ts'
export { problemRules, problemWords } from './problem-words.ts'
export { isBlocking, type ProblemKind } from './problems.ts'
export { rosterRefusals } from './refusals.ts'
export {
  type PrintedDuty,
  type PrintedRoster,
  readRosterItems,
  rosterItems,
  rosterToPrint,
} from './sheet-items.ts'
export type {
  NamedDuty,
  RosterArrangements,
  RosterDay,
  RosterDraftView,
  RosterMonth,
  RosterPlace,
  ShownAbsence,
  ShownPool,
  ShownProblem,
  ShownTally,
} from './shown.ts'
export { isOpen, type SwapStage, swapStageWords } from './stages.ts'
export type { RosterState } from './state.ts'
export { type ShownPlace, type ShownSwap, swapsOf } from './swap-views.ts'
export { type Namesake, type RosterTable, readRosterTable, type TableFault, tableHeads } from './table.ts'
export { rosterWords } from './trail-words.ts'
export { arrangementsOf, rosterDraftOf, rosterMonthOf } from './views.ts'
