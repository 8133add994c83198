import type { Reading } from '../kernel/reading.ts'
import type { ChangeRoles, CreateAccount } from './contract.ts'

/** `account.create` once the shell has checked the password by `passwordProblem` and written its record. */
export type PreparedCreateAccount = Omit<CreateAccount, 'password'> & {
  /** SHA-256 of the new record in accounts.json. */
  readonly verifier: string
  readonly reading: Reading
}

/** `account.change-password` once the shell has checked both passwords and written the new record. */
export type PreparedChangePassword = { readonly verifier: string }

/** `account.change-roles` once the shell has checked the administrator's own password. */
export type PreparedChangeRoles = Omit<ChangeRoles, 'password'>

/** `account.reset-password` once the shell has checked that too and written the record of the one-time password. */
export type PreparedResetPassword = { readonly account: string; readonly verifier: string }
