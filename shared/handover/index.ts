export type { HandoverSurroundings } from './around.ts'
export type { HandoverRecord, HandoverRecordRow, ToSign } from './contract.ts'
export {
  decideCheck,
  decideExplain,
  decideGiveUp,
  decidePrepare,
  decideStay,
  decideTakeFirst,
} from './decide-preparation.ts'
export { decideRemark } from './decide-remark.ts'
export { decideRelieve, decideSignIn, decideSignOut, decideWithdraw } from './decide-signatures.ts'
export { type HandoverEvent, handoverVersions, isHandoverEvent } from './events.ts'
export { evolveHandovers } from './evolve.ts'
export { postMatters } from './post-matters.ts'
export { isRemark, type LineTaken, recordOf, recordRow, takingIn } from './records.ts'
export { handoverRefusals } from './refusals.ts'
export { type HandoverState, signedHandover, type TakenAt } from './state.ts'
export { concerns, handoversToSign } from './to-sign.ts'
export { handoverWords } from './trail-words.ts'
export { holdersOf, postStanding } from './views.ts'
