export {
  type SealedArrival,
  type SealedIdentification,
  type SealedSignIn,
  type ShownVisit,
  type SignOut,
  signIn,
  visitReaders,
} from './contract.ts'
export {
  decideFindBadge,
  decideFindGone,
  decideLookAtVisitor,
  decideSignIn,
  decideSignOut,
} from './decide.ts'
export { decideCorrectVisit, decideTakeBack } from './decide-correct.ts'
export {
  isVisitEvent,
  type VisitCorrected,
  type VisitEvent,
  type VisitSignedIn,
  visitVersions,
} from './events.ts'
export { evolveVisits } from './evolve.ts'
export { visitInWords } from './in-words.ts'
export { type VisitRefusal, visitRefusals } from './refusals.ts'
export { foldVisit, insideOf, lastLeaving, toldAt } from './row.ts'
export type { ShownVisitor } from './shown-visitor.ts'
export type { VisitState } from './state.ts'
export { visitWords } from './trail-words.ts'
export { unsettledVisits } from './unsettled.ts'
export { type Visitor, visitor } from './visitor.ts'
export type { VisitContext, VisitSurroundings } from './whether.ts'
