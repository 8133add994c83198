import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { accountId } from '../kernel/ids.ts'
import { type AssignableRole, assignableRoles, signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'

const password = z.string().min(1).max(200)

export const createAccount = z.strictObject({
  account: accountId,
  name: line(40),
  roles: z.array(z.enum(assignableRoles)).max(assignableRoles.length),
  password,
  /** Whether the owner must change it at the first sign-in. */
  oneTime: z.boolean(),
})
export type CreateAccount = z.infer<typeof createAccount>

export const changePassword = z.strictObject({ current: password, next: password })
export type ChangePassword = z.infer<typeof changePassword>

export type AccountRow = {
  readonly account: string
  readonly name: string
  readonly roles: readonly AssignableRole[]
  readonly mustChangePassword: boolean
}

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
  'account.list': {
    kind: 'query',
    feature: 'account',
    roles: ['administrator', 'auditor'],
    schema: z.strictObject({}),
  },
} as const satisfies Record<string, ContractRow>
