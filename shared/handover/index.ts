export type { HandoverSurroundings } from './around.ts'
export {
  decideCheck,
  decideExplain,
  decideGiveUp,
  decidePrepare,
  decideStay,
  decideTakeFirst,
} from './decide-preparation.ts'
export { decideRelieve, decideSignIn, decideSignOut, decideWithdraw } from './decide-signatures.ts'
export { type HandoverEvent, handoverVersions, isHandoverEvent } from './events.ts'
export { evolveHandovers } from './evolve.ts'
export { postMatters } from './post-matters.ts'
export { handoverRefusals } from './refusals.ts'
export type { HandoverState } from './state.ts'
export { unfinishedFor } from './unfinished.ts'
export { holdersOf, postStanding } from './views.ts'
