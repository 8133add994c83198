import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { accountId, itemId } from '../kernel/ids.ts'
import { type AssignableRole, assignableRoles, signedIn } from '../kernel/roles.ts'
import { line, lineOrEmpty } from '../kernel/text.ts'

const password = z.string().min(1).max(200)

const roles = z.array(z.enum(assignableRoles)).max(assignableRoles.length)

export const createAccount = z.strictObject({
  account: accountId,
  name: line(40),
  /** Who of the directory it is for: tells namesakes apart, and where the person is. */
  staffId: itemId.optional(),
  roles,
  password,
  /** Whether the owner must change it at the first sign-in. */
  oneTime: z.boolean(),
})
export type CreateAccount = z.infer<typeof createAccount>

export const changePassword = z.strictObject({ current: password, next: password })
export type ChangePassword = z.infer<typeof changePassword>

/** `password`: the administrator's own, once more (reliability §5); it is never journalled. */
export const changeRoles = z.strictObject({ account: accountId, roles, password })
export type ChangeRoles = z.infer<typeof changeRoles>

/** Puts a one-time password, drawn by `account.suggest`, in the place of one that was forgotten. */
export const resetPassword = z.strictObject({ account: accountId, oneTimePassword: password, password })
export type ResetPassword = z.infer<typeof resetPassword>

export const disableAccount = z.strictObject({ account: accountId, reason: line(100) })
export type DisableAccount = z.infer<typeof disableAccount>

export const enableAccount = z.strictObject({ account: accountId })
export type EnableAccount = z.infer<typeof enableAccount>

export const suggestAccount = z.strictObject({ name: lineOrEmpty(40) })

/** A free sign-in name (empty where the name has no reading) and a fresh one-time password. */
export type AccountSuggestion = { readonly account: string; readonly password: string }

export type AccountRow = {
  readonly account: string
  readonly name: string
  readonly roles: readonly AssignableRole[]
  readonly mustChangePassword: boolean
  readonly lastSignInAt?: string
  readonly staffId?: string
  readonly section?: string
  /** The person left the staff on that day; the account is the administrator's to disable. */
  readonly leftOn?: string
  readonly disabled?: { readonly at: string; readonly byName: string; readonly reason: string }
}

const administrator = { kind: 'command', feature: 'account', roles: ['administrator'] } as const

export const accountContract = {
  'account.create': {
    kind: 'command',
    feature: 'account',
    roles: ['administrator'],
    schema: createAccount,
  },
  'account.change-password': {
    kind: 'command',
    feature: 'account',
    roles: signedIn,
    schema: changePassword,
  },
  'account.change-roles': { ...administrator, schema: changeRoles },
  'account.reset-password': { ...administrator, schema: resetPassword },
  'account.disable': { ...administrator, schema: disableAccount },
  'account.enable': { ...administrator, schema: enableAccount },
  'account.suggest': {
    kind: 'query',
    feature: 'account',
    roles: ['administrator'],
    schema: suggestAccount,
  },
  'account.list': {
    kind: 'query',
    feature: 'account',
    roles: ['administrator', 'auditor'],
    schema: z.strictObject({}),
  },
} as const satisfies Record<string, ContractRow>
