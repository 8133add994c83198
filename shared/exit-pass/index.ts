export { type Carrying, carryingOf, goodsCarried, goodsStayed } from './carrying.ts'
export { passReaders, type ShownPass } from './contract.ts'
export {
  decideConfirm,
  decideCorrect,
  decideIssue,
  decideLetOut,
  decideRelease,
  decideReturn,
  decideTakeBackMove,
  decideWithdraw,
} from './decide.ts'
export { exitPassVersions, type GoodsCarried, type GoodsStayed, isExitPassEvent } from './events.ts'
export { evolveExitPasses } from './evolve.ts'
export type { ShownHolder } from './holder.ts'
export { itemsInWords, owedInWords } from './in-words.ts'
export { passCode, passSought, shownPassNumber } from './number.ts'
export { exitPassRefusals } from './refusals.ts'
export { foldPass, newestMove, standingOf } from './row.ts'
export { isOverdue, isPast, openIn, outIn, owedIn, stageOf } from './standing.ts'
export type { ExitPassState, LivePass } from './state.ts'
export { exitPassWords, passNamed } from './trail-words.ts'
export { type UnsettledPass, unsettledExitPasses } from './unsettled.ts'
export { type ExitPassContext, letOutNo, numberOf } from './whether.ts'
