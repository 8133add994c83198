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
    readonly staffId?: string
  }
>
export type PasswordChanged = Event<
  'account.password-changed',
  { readonly account: string; readonly verifier: string }
>

/**
 * `mustChange`: one of the three posts came newly to the account, and nobody knows whether its password is long enough
 * for that: a new one is asked for.
 */
export type RolesChanged = Event<
  'account.roles-changed',
  {
    readonly account: string
    readonly before: readonly AssignableRole[]
    readonly roles: readonly AssignableRole[]
    readonly mustChange: boolean
  }
>
/** A one-time password is in force from now on. */
export type PasswordReset = Event<
  'account.password-reset',
  { readonly account: string; readonly verifier: string }
>
/** The last administrator's password after accounts.json was lost: recovered with sheet and auditor (format.md §7). */
export type AccountRecovered = Event<
  'account.recovered',
  { readonly account: string; readonly verifier: string }
>
export type AccountDisabled = Event<'account.disabled', { readonly account: string; readonly reason: string }>
export type AccountEnabled = Event<'account.enabled', { readonly account: string }>

export type AccountEvent =
  | AccountCreated
  | PasswordChanged
  | RolesChanged
  | PasswordReset
  | AccountRecovered
  | AccountDisabled
  | AccountEnabled

export const accountVersions = {
  'account.created': [],
  'account.password-changed': [],
  'account.roles-changed': [],
  'account.password-reset': [],
  'account.recovered': [],
  'account.disabled': [],
  'account.enabled': [],
} as const satisfies { [K in AccountEvent['kind']]: readonly Upcast[] }

export const isAccountEvent = (event: Event): event is AccountEvent =>
  Object.hasOwn(accountVersions, event.kind)

export const accountCreated = (data: AccountCreated['data']): AccountCreated => ({
  kind: 'account.created',
  v: 1,
  data,
})

export const accountRecovered = (data: AccountRecovered['data']): AccountRecovered => ({
  kind: 'account.recovered',
  v: 1,
  data,
})
