export {
  agreementNow,
  decideAgree,
  decideRestoreAccount,
  decideSetRecoveryKey,
  decideWithdrawAgreement,
  whyNotHolder,
  whyNotRestored,
} from './decide.ts'
export {
  isRecoveryEvent,
  type RecoveryKeySet,
  recordsReturned,
  recoveryKeySet,
  recoveryRefused,
  recoveryVersions,
} from './events.ts'
export { evolveRecovery } from './evolve.ts'
export type { PreparedAgreement, PreparedRecoveryKey, PreparedRestoration } from './prepared.ts'
export { type RecoveryShellRefusal, recoveryRefusals } from './refusals.ts'
export {
  confirmationOf,
  confirmedCharacters,
  groupsOf,
  type KeyPart,
  keyNumber,
  partsOfKey,
  readTypedKey,
} from './sheet-key.ts'
export type { Loss, RecoveryState } from './state.ts'
export { recoveryWords } from './trail-words.ts'
