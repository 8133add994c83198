import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { reservedActors } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { type AccountCreated, accountCreated, type PasswordChanged } from './events.ts'
import type { PreparedChangePassword, PreparedCreateAccount } from './prepared.ts'
import type { AccountRefusal } from './refusals.ts'
import { roleLabels } from './role-labels.ts'
import { apartRoleOf, rolesConflict, sameName } from './roles-apart.ts'
import type { AccountState } from './state.ts'

/** Pure; the password's own rules were checked before it was hashed (`passwordProblem`). */
export const decideCreate = (
  accounts: Frozen<AccountState>,
  input: PreparedCreateAccount,
): Decision<AccountCreated, AccountRefusal> => {
  const { account, name, roles, reading, verifier, oneTime } = input
  if (isReserved(account)) return refuse('account.reserved', { account })
  if (own(accounts, account)) return refuse('account.taken', { account })
  const lonely = rolesConflict(roles)
  if (lonely) return refuse('account.roles-conflict', { role: roleLabels[lonely] })
  const other = otherPostOf(accounts, input)
  if (other) return refuse('account.same-person', { name, role: roleLabels[other] })
  return accept(accountCreated({ account, name, roles: [...new Set(roles)], reading, verifier, oneTime }))
}

/** Names that the journal uses for the program itself. */
export const isReserved = (account: string): boolean => reservedActors.some(actor => actor === account)

/** Which other post of the three a person of this name already holds. */
const otherPostOf = (accounts: Frozen<AccountState>, { name, roles }: PreparedCreateAccount) => {
  const post = apartRoleOf(roles)
  if (!post) return undefined
  return Object.values(accounts)
    .filter(account => sameName(account.name, name))
    .map(account => apartRoleOf(account.roles))
    .find(held => held !== undefined && held !== post)
}

/** The owner changes his own password; that he knew the old one was checked by the shell. */
export const decideChangePassword = (
  accounts: Frozen<AccountState>,
  { verifier }: PreparedChangePassword,
  { actor }: Context,
): Decision<PasswordChanged, AccountRefusal> => {
  if (!own(accounts, actor)) return refuse('account.unknown', { account: actor })
  return accept({ kind: 'account.password-changed', v: 1, data: { account: actor, verifier } })
}
