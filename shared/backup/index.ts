export { confirmedCharacters, type RecoveryKeys, recoveryPublicKey } from './recovery.ts'
export { type BackupRefusal, backupRefusals } from './refusals.ts'
