import type { PreparedCreateAccount } from '../../../shared/account/index.ts'
import type { AssignableRole } from '../../../shared/kernel/roles.ts'
import { happened } from '../kernel/scenario.ts'

/** A new account as the shell prepares it; `changed` names what matters. */
export const newAccountOf = (changed: Partial<PreparedCreateAccount> = {}): PreparedCreateAccount => ({
  account: 'zhang.wei',
  name: '张伟',
  roles: ['duty-officer'],
  reading: { full: 'zhangwei', initials: 'zw' },
  verifier: 'd'.repeat(64),
  oneTime: true,
  ...changed,
})

/** That account exists. */
export const accountExists = (changed: Partial<PreparedCreateAccount> = {}) =>
  happened({ kind: 'account.created', v: 1, data: newAccountOf(changed) })

export const holderOf = (role: AssignableRole, name: string, account: string) =>
  accountExists({ account, name, roles: [role] })
