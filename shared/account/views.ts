import type { Frozen } from '../kernel/event.ts'
import { byReading } from '../kernel/reading.ts'
import type { AccountRow } from './contract.ts'
import type { AccountState } from './state.ts'

/** Answers `account.list`, by pinyin. */
export const accountRows = (accounts: Frozen<AccountState>): readonly AccountRow[] =>
  Object.entries(accounts)
    .sort(([, a], [, b]) => byReading(a, b))
    .map(([account, { name, roles, mustChange }]) => ({
      account,
      name,
      roles,
      mustChangePassword: mustChange,
    }))

/** Names shown for account ids; the program's own acts are named too. */
export const nameOf = (accounts: Frozen<AccountState>, account: string): string => {
  if (account === 'system') return '系统'
  if (account === 'setup') return '首次设置'
  return Object.hasOwn(accounts, account) ? (accounts[account]?.name ?? account) : account
}
