import { type DirectoryState, standingOf } from '../directory/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { byReading } from '../kernel/reading.ts'
import type { AccountRow } from './contract.ts'
import type { AccountState } from './state.ts'

/** What an account is shown with beside its own: where its owner is, and when he last signed in, by account. */
export type AccountSurroundings = {
  readonly directory: Frozen<DirectoryState>
  readonly lastSignIn: { readonly [account: string]: string }
}

/** Answers `account.list`: those in use first, by pinyin. */
export const accountRows = (
  accounts: Frozen<AccountState>,
  around: AccountSurroundings,
): readonly AccountRow[] =>
  Object.entries(accounts)
    .sort(([, a], [, b]) => Number(!!a.disabled) - Number(!!b.disabled) || byReading(a, b))
    .map(([account, held]) => {
      const { name, roles, mustChange, staffId, disabled } = held
      const lastSignInAt = own(around.lastSignIn, account)
      return {
        account,
        name,
        roles,
        mustChangePassword: mustChange,
        ...(lastSignInAt !== undefined && { lastSignInAt }),
        ...(staffId !== undefined && { staffId, ...standingOf(around.directory, staffId) }),
        ...(disabled && {
          disabled: { at: disabled.at, reason: disabled.reason, byName: nameOf(accounts, disabled.by) },
        }),
      }
    })

/** Names shown for account ids; the program's own acts are named too. */
export const nameOf = (accounts: Frozen<AccountState>, account: string): string => {
  if (account === 'system') return '系统'
  if (account === 'setup') return '首次设置'
  return Object.hasOwn(accounts, account) ? (accounts[account]?.name ?? account) : account
}
