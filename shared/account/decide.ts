import { type DirectoryState, hasLeft, staffName } from '../directory/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { reservedActors } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { type AccountCreated, accountCreated, type PasswordChanged } from './events.ts'
import { whyNotThesePosts } from './posts.ts'
import type { PreparedChangePassword, PreparedCreateAccount } from './prepared.ts'
import type { AccountRefusal } from './refusals.ts'
import { sameName } from './roles-apart.ts'
import type { AccountState } from './state.ts'

type No = Refusal<AccountRefusal> | undefined

/** Pure; the password's own rules were checked before it was hashed (`passwordProblem`). */
export const decideCreate = (
  accounts: Frozen<AccountState>,
  directory: Frozen<DirectoryState>,
  input: PreparedCreateAccount,
): Decision<AccountCreated, AccountRefusal> => {
  const { account, name, roles, reading, verifier, oneTime, staffId } = input
  const no =
    whyNotThisName(accounts, account) ??
    whyNotThisPerson(accounts, directory, input) ??
    whyNotThesePosts(accounts, account, input)
  if (no) return no
  const made = { account, name, roles: [...new Set(roles)], reading, verifier, oneTime }
  return accept(accountCreated(staffId === undefined ? made : { ...made, staffId }))
}

/** Names that the journal uses for the program itself. */
export const isReserved = (account: string): boolean => reservedActors.some(actor => actor === account)

const whyNotThisName = (accounts: Frozen<AccountState>, account: string): No => {
  if (isReserved(account)) return refuse('account.reserved', { account })
  return own(accounts, account) && refuse('account.taken', { account })
}

/** Of the staff, called as he is called there, and without an account that is in use. */
const whyNotThisPerson = (
  accounts: Frozen<AccountState>,
  directory: Frozen<DirectoryState>,
  { staffId, name }: PreparedCreateAccount,
): No => {
  if (staffId === undefined) return undefined
  const listed = staffName(directory, staffId)
  if (listed === undefined || !sameName(listed, name)) return refuse('account.staff-unknown', { name })
  if (hasLeft(directory, staffId)) return refuse('account.staff-left', { name })
  const held = Object.entries(accounts).find(([, held]) => held.staffId === staffId && !held.disabled)
  return held && refuse('account.staff-has-account', { name, account: held[0] })
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
