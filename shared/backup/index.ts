export { type BackupRefusal, backupRefusals } from './refusals.ts'
