import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { AssignableRole } from '../kernel/roles.ts'
import type { AccountRefusal } from './refusals.ts'
import { roleLabels } from './role-labels.ts'
import { type ApartRole, apartRoleOf, rolesConflict, sameName } from './roles-apart.ts'
import type { AccountState } from './state.ts'

type Accounts = Frozen<AccountState>
type Person = {
  readonly name: string
  readonly staffId?: string | undefined
  readonly roles: readonly AssignableRole[]
}

/** Why this account may not hold these roles: company that they do not bear, or a post of the three too many. */
export const whyNotThesePosts = (
  accounts: Accounts,
  account: string,
  person: Person,
): Refusal<AccountRefusal> | undefined => {
  const lonely = rolesConflict(person.roles)
  if (lonely) return refuse('account.roles-conflict', { role: roleLabels[lonely] })
  const other = otherPostOf(accounts, account, person)
  return other && refuse('account.same-person', { name: person.name, role: roleLabels[other] })
}

/** Which other post of the three the person already holds by another account that is in use. */
const otherPostOf = (accounts: Accounts, own: string, person: Person): ApartRole | undefined => {
  const post = apartRoleOf(person.roles)
  if (!post) return undefined
  return Object.entries(accounts)
    .filter(([account, held]) => account !== own && !held.disabled && isSamePerson(held, person))
    .map(([, held]) => apartRoleOf(held.roles))
    .find(held => held !== undefined && held !== post)
}

/** Whether two descriptions may mean one human being: two of one name are two persons only where the directory knows both. */
export const isSamePerson = (
  a: Pick<Person, 'name' | 'staffId'>,
  b: Pick<Person, 'name' | 'staffId'>,
): boolean =>
  a.staffId !== undefined && b.staffId !== undefined ? a.staffId === b.staffId : sameName(a.name, b.name)

/** The post of the three that nobody would hold any more without this account's hold on it. */
export const lastPostOf = (accounts: Accounts, account: string): ApartRole | undefined => {
  const held = accounts[account]
  const post = held && !held.disabled ? apartRoleOf(held.roles) : undefined
  if (!post) return undefined
  const others = Object.entries(accounts).filter(([id, { disabled }]) => id !== account && !disabled)
  return others.some(([, { roles }]) => roles.includes(post)) ? undefined : post
}
