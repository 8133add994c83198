export type { InstructionRow, OpenInstruction, ShownInstruction } from './contract.ts'
export {
  decideConvey,
  decideEnd,
  decideReceive,
  decideReport,
  decideReportOwn,
  decideWithdraw,
} from './decide-act.ts'
export { decideCorrect } from './decide-correct.ts'
export { decideGive } from './decide-give.ts'
export {
  type InstructionGiven,
  instructionVersions,
  isInstructionEvent,
  itemsOfInstruction,
} from './events.ts'
export { evolveInstructions } from './evolve.ts'
export { unlessTracked } from './guard-entry.ts'
export { beginningOf, instructionInWords, namesInWords } from './in-words.ts'
export { instructionMatters } from './matters.ts'
export { outstanding, type PersonState, personWords, stateOfPerson, toConvey } from './person.ts'
export { instructionRefusals } from './refusals.ts'
export { foldInstruction, seenOf, stageOf } from './row.ts'
export { type InstructionState, openInstructions } from './state.ts'
export { instructionWords } from './trail-words.ts'
export type { InstructionContext } from './whether.ts'
