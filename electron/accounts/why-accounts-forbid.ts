import type { AccountState } from '../../shared/account/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { ReadOnly } from '../open-chains.ts'
import type { AccountsFile } from './accounts-file.ts'

/** No password can be checked against a lost file, and a new account must not be put beside it. */
export const whyAccountsForbid = (
  file: AccountsFile,
  accounts: Frozen<AccountState>,
): ReadOnly | undefined => {
  const { state } = file.stateAgainst(accounts)
  if (state === 'good' || state === 'tampered') return undefined
  return { code: `accounts.${state}`, params: {} }
}
