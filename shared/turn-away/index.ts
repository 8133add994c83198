export type { ShownTurnAway } from './contract.ts'
export {
  decideCallOffice,
  decideCorrectTurnAway,
  decideLookAtTurnedAway,
  decideSettleTurnAway,
} from './decide.ts'
export { decideTurnAwayAtGate } from './decide-petition.ts'
export { isTurnAwayEvent, turnAwayVersions } from './events.ts'
export { evolveTurnAways } from './evolve.ts'
export { turnAwayInWords } from './in-words.ts'
export { turnAwayRefusals } from './refusals.ts'
export { foldTurnAway, stageOf } from './row.ts'
export type { TurnAwayState } from './state.ts'
export { turnAwayWords } from './trail-words.ts'
export { unsettledTurnAways } from './unsettled.ts'
export type { TurnAwayContext, TurnAwaySurroundings } from './whether.ts'
