import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { AccountCreated, AccountEvent } from './events.ts'
import type { Account, AccountState } from './state.ts'

export const evolveAccounts = (accounts: AccountState, event: AccountEvent, meta: EventMeta): void => {
  if (event.kind === 'account.created') create(accounts, event.data, meta.at)
  else {
    const account = own(accounts, event.data.account)
    if (account) change(account, event, meta)
  }
}

type Change = Exclude<AccountEvent, AccountCreated>

const change = (account: Account, { kind, data }: Change, { at, actor }: EventMeta): void => {
  switch (kind) {
    case 'account.password-changed':
    case 'account.recovered':
      account.verifier = data.verifier
      account.mustChange = false
      return
    case 'account.password-reset':
      account.verifier = data.verifier
      account.mustChange = true
      return
    case 'account.roles-changed':
      account.roles = data.roles
      account.mustChange ||= data.mustChange
      return
    case 'account.disabled':
      account.disabled = { at, by: actor, reason: data.reason }
      return
    case 'account.enabled':
      delete account.disabled
      return
    default:
      assertNever(kind)
  }
}

const create = (accounts: AccountState, data: AccountCreated['data'], createdAt: string): void => {
  const { account, oneTime, ...kept } = data
  accounts[account] = { ...kept, mustChange: oneTime, createdAt }
}
