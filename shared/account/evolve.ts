import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { AccountCreated, AccountEvent, PasswordChanged } from './events.ts'
import type { AccountState } from './state.ts'

export const evolveAccounts = (accounts: AccountState, event: AccountEvent, { at }: EventMeta): void => {
  switch (event.kind) {
    case 'account.created':
      create(accounts, event.data, at)
      return
    case 'account.password-changed':
      changePassword(accounts, event.data)
      return
    default:
      assertNever(event)
  }
}

const create = (accounts: AccountState, data: AccountCreated['data'], createdAt: string): void => {
  const { account, name, roles, reading, verifier, oneTime } = data
  accounts[account] = { name, roles, reading, verifier, mustChange: oneTime, createdAt }
}

const changePassword = (accounts: AccountState, data: PasswordChanged['data']): void => {
  const account = own(accounts, data.account)
  if (!account) return
  account.verifier = data.verifier
  account.mustChange = false
}
