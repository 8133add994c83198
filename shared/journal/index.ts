export type { ChainOpened, ChainOpening, JournalEvent } from './events.ts'
export {
  chainOpened,
  clockConfirmed,
  clockMoved,
  isJournalEvent,
  journalVersions,
  tailCut,
} from './events.ts'
export { evolveClock } from './evolve.ts'
export { journalRefusals } from './refusals.ts'
export { type ClockState, emptyClock } from './state.ts'
export { journalWords, realmLabels } from './trail-words.ts'
