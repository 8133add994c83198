import type { AccountState } from '../../shared/account/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { Loss } from '../../shared/recovery/index.ts'
import type { AccountsFile } from '../accounts/accounts-file.ts'

/**
 * Whether accounts.json is lost (format.md §7): no administrator in use has a record that the journal vouches for, so
 * that nobody is left who could give others a password. As long as one has, he resets theirs.
 */
export const lossOf = (file: AccountsFile, accounts: Frozen<AccountState>): Loss | undefined => {
  const administrators = holdersOf(accounts, 'administrator')
  if (administrators.length === 0) return undefined
  if (administrators.some(account => file.recordOf(account, accounts))) return undefined
  const { state } = file.stateAgainst(accounts)
  return state === 'missing' || state === 'unreadable' ? state : 'unvouched'
}

/** Accounts in use with that role. */
export const holdersOf = (
  accounts: Frozen<AccountState>,
  role: 'administrator' | 'auditor',
): readonly string[] =>
  Object.entries(accounts)
    .filter(([, { disabled, roles }]) => !disabled && roles.includes(role))
    .map(([account]) => account)
