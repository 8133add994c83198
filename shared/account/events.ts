import type { Event } from '../kernel/event.ts'
import type { Reading } from '../kernel/reading.ts'
import type { AssignableRole } from '../kernel/roles.ts'
import type { Upcast } from '../kernel/upcast.ts'

export type AccountCreated = Event<
  'account.created',
  {
    readonly account: string
    readonly name: string
    readonly roles: readonly AssignableRole[]
    readonly reading: Reading
    readonly verifier: string
    readonly oneTime: boolean
  }
>
export type PasswordChanged = Event<
  'account.password-changed',
  { readonly account: string; readonly verifier: string }
>

export type AccountEvent = AccountCreated | PasswordChanged

export const accountVersions = {
  'account.created': [],
  'account.password-changed': [],
} as const satisfies { [K in AccountEvent['kind']]: readonly Upcast[] }

export const isAccountEvent = (event: Event): event is AccountEvent =>
  Object.hasOwn(accountVersions, event.kind)

export const accountCreated = (data: AccountCreated['data']): AccountCreated => ({
  kind: 'account.created',
  v: 1,
  data,
})
