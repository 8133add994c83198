export {
  decideFindBadge,
  decideFindGone,
  decideLookAtVisitor,
  decideSignIn,
  decideSignOut,
} from './decide.ts'
export { decideCorrectVisit, decideTakeBack } from './decide-correct.ts'
export { isVisitEvent, visitVersions } from './events.ts'
export { evolveVisits } from './evolve.ts'
export { visitInWords } from './in-words.ts'
export { visitRefusals } from './refusals.ts'
export { foldVisit, insideOf } from './row.ts'
export type { VisitState } from './state.ts'
export { visitWords } from './trail-words.ts'
export { unsettledVisits } from './unsettled.ts'
export type { VisitContext } from './whether.ts'
