import { type DirectoryState, hasLeft } from '../directory/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { AssignableRole } from '../kernel/roles.ts'
import type { DisableAccount, EnableAccount } from './contract.ts'
import type { AccountDisabled, AccountEnabled, PasswordReset, RolesChanged } from './events.ts'
import { lastPostOf, whyNotThesePosts } from './posts.ts'
import type { PreparedChangeRoles, PreparedResetPassword } from './prepared.ts'
import type { AccountRefusal } from './refusals.ts'
import { roleLabels } from './role-labels.ts'
import { apartRoleOf } from './roles-apart.ts'
import type { AccountState } from './state.ts'

type Accounts = Frozen<AccountState>

/** That the administrator knows his own password was checked by the shell. */
export const decideChangeRoles = (
  accounts: Accounts,
  { account, roles }: PreparedChangeRoles,
): Decision<RolesChanged, AccountRefusal> => {
  const held = inUse(accounts, account)
  if (!held.ok) return held
  const before = held.account.roles
  const next = [...new Set(roles)]
  if (isSameSet(before, next)) return refuse('account.roles-unchanged')
  const no = whyNotThesePosts(accounts, account, { ...held.account, roles: next })
  if (no) return no
  const post = lastPostOf(accounts, account)
  if (post && !next.includes(post)) return refuse('account.last-of-post', { role: roleLabels[post] })
  const gained = apartRoleOf(next)
  const mustChange = gained !== undefined && gained !== apartRoleOf(before)
  return accept({ kind: 'account.roles-changed', v: 1, data: { account, before, roles: next, mustChange } })
}

/** The record of the one-time password is on the disk already. */
export const decideResetPassword = (
  accounts: Accounts,
  { account, verifier }: PreparedResetPassword,
  { actor }: { readonly actor: string },
): Decision<PasswordReset, AccountRefusal> => {
  const held = inUse(accounts, account)
  if (!held.ok) return held
  if (account === actor) return refuse('account.own-password')
  return accept({ kind: 'account.password-reset', v: 1, data: { account, verifier } })
}

export const decideDisable = (
  accounts: Accounts,
  { account, reason }: DisableAccount,
): Decision<AccountDisabled, AccountRefusal> => {
  const held = inUse(accounts, account)
  if (!held.ok) return held
  const post = lastPostOf(accounts, account)
  if (post) return refuse('account.last-of-post', { role: roleLabels[post] })
  return accept({ kind: 'account.disabled', v: 1, data: { account, reason: reason.trim() } })
}

/** What changed meanwhile counts: the person may have gone, or taken another of the three posts. */
export const decideEnable = (
  accounts: Accounts,
  directory: Frozen<DirectoryState>,
  { account }: EnableAccount,
): Decision<AccountEnabled, AccountRefusal> => {
  const held = own(accounts, account)
  if (!held) return refuse('account.unknown', { account })
  const { name, staffId } = held
  if (!held.disabled) return refuse('account.not-disabled', { account })
  if (staffId !== undefined && hasLeft(directory, staffId)) return refuse('account.staff-left', { name })
  const other = Object.entries(accounts).find(
    ([id, one]) => id !== account && !one.disabled && staffId !== undefined && one.staffId === staffId,
  )
  if (other) return refuse('account.staff-has-account', { name, account: other[0] })
  const no = whyNotThesePosts(accounts, account, held)
  return no ?? accept({ kind: 'account.enabled', v: 1, data: { account } })
}

const inUse = (accounts: Accounts, id: string) => {
  const account = own(accounts, id)
  if (!account) return refuse('account.unknown', { account: id })
  return account.disabled ? refuse('account.disabled', { account: id }) : { ok: true as const, account }
}

const isSameSet = (a: readonly AssignableRole[], b: readonly AssignableRole[]): boolean =>
  a.length === b.length && a.every(role => b.includes(role))
