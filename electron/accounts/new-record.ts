import { type PasswordOwner, passwordProblem } from '../../shared/account/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { Random } from '../ports.ts'
import { type AccountRecord, digestOf, recordOf } from './account-record.ts'
import type { AccountsFile } from './accounts-file.ts'
import { readingOf } from './pinyin.ts'
import { makeVerifier, type ScryptCost } from './scrypt.ts'

export type RecordPorts = {
  readonly state: () => Frozen<GeneralState>
  readonly accounts: AccountsFile
  readonly random: Random
  readonly cost: ScryptCost
}

/** Why this password may not be set, judged before it is hashed. */
export const problemOf = (
  { state }: RecordPorts,
  password: string,
  owner: Omit<PasswordOwner, 'reading'>,
): Refusal | undefined =>
  passwordProblem(state().settings, password, { ...owner, reading: readingOf(owner.name) })

/** A record with a verifier of this password; not written yet. */
export const newRecord = async (
  { random, cost }: RecordPorts,
  account: string,
  password: string,
  before?: AccountRecord,
): Promise<AccountRecord> => recordOf(account, await makeVerifier(password, cost, random), before)

/** Puts the records on the disk. @returns the digests for their commit, in the same order. */
export const writeRecords = (
  { state, accounts }: RecordPorts,
  records: readonly AccountRecord[],
): readonly string[] => {
  accounts.put(records, state().accounts)
  return records.map(digestOf)
}
