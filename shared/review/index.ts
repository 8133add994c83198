export {
  type DayFigures,
  type FigureId,
  figureIds,
  type PointLead,
  type PointMark,
  type PointsFound,
  type ReviewDay,
  type ReviewEntry,
  type ReviewPoint,
  type ReviewSaid,
  reviewReaders,
  type ShownSignature,
  type SinceSigned,
  type UnreviewedDay,
  type UnreviewedDays,
} from './contract.ts'
export {
  dayToReview,
  overdueAt,
  type ReviewAround,
  signableFrom,
  stageOfDay,
  unreviewedDays,
} from './days.ts'
export { decideAnswer, decideComment, decideReturn, decideSign, decideWithdrawReturn } from './decide.ts'
export { isReviewEvent, type ReviewEvent, reviewVersions, type SignedAs } from './events.ts'
export { evolveReviews, noteStatement } from './evolve.ts'
export { orderOfKind, type PointKind, pointKinds } from './kinds.ts'
export { reviewMatters } from './matters.ts'
export { type ReviewRefusal, reviewRefusals } from './refusals.ts'
export { type OpenReturn, type ReviewState, reviewedDay } from './state.ts'
export { reviewWords, signedAsWords } from './trail-words.ts'
export { type LeaderOfDay, type ReviewContext, signsAs } from './whether.ts'
