export type { ShownPassage, ShownPlate } from './contract.ts'
export {
  decideComeBack,
  decideEnter,
  decideGoOut,
  decideLeave,
  decideLookAtVehicle,
} from './decide.ts'
export { decideCorrectPassage, decideTakeBackPassage } from './decide-correct.ts'
export { isPassageEvent, passageVersions } from './events.ts'
export { evolvePassages } from './evolve.ts'
export { passageInWords } from './in-words.ts'
export { openPassageOf, placesTaken, standingAround } from './places.ts'
export { passageRefusals } from './refusals.ts'
export { endingOf, foldPassage } from './row.ts'
export type { PassageState } from './state.ts'
export { passageWords } from './trail-words.ts'
export { type PassageReason, passageReasons, unsettledPassages } from './unsettled.ts'
export type { PassageContext } from './whether.ts'
export { decideEnterWithVisitor, decideSignOutWithVehicle } from './with-visitor.ts'
export { isOutside, type PassageKind } from './words.ts'
