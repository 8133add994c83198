export {
  decideAddLookOut,
  decideChangeLookOut,
  decideLookAtLookOut,
  decideWithdrawLookOut,
  type LookOutContext,
} from './decide.ts'
export { isLookOutEvent, type LookOutMetEvent, lookOutVersions } from './events.ts'
export { evolveLookOuts } from './evolve.ts'
export { isSamePerson, isTellable } from './is-same-person.ts'
export { lookOutInForce, lookOutNo, metEvents } from './met.ts'
export { type LookOutRefusal, lookOutRefusals } from './refusals.ts'
export { foldLookOut, standingOf } from './row.ts'
export type { LookOutState } from './state.ts'
export { lookOutWords } from './trail-words.ts'
