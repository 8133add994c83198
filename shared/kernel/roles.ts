/** Roles an account is given (architecture §6). leader = 带班领导, deputy-leader = 分管领导, principal-leader = 局长. */
export const assignableRoles = [
  'duty-officer',
  'gatekeeper',
  'leader',
  'deputy-leader',
  'office',
  'secrecy-officer',
  'auditor',
  'administrator',
  'principal-leader',
] as const
export type AssignableRole = (typeof assignableRoles)[number]

/** `staff` is implied: every account but administrator and auditor. `nobody` marks what may be asked before sign-in. */
export type Role = AssignableRole | 'staff' | 'nobody'

/** What an account with these roles counts as; without an account, `nobody`. */
export const effectiveRoles = (roles: readonly AssignableRole[] | undefined): readonly Role[] => {
  if (roles === undefined) return ['nobody']
  const apart = roles.includes('administrator') || roles.includes('auditor')
  return apart ? roles : [...roles, 'staff']
}

/** Deny by default: one of the row's roles must be held. */
export const mayCall = (held: readonly Role[], allowed: readonly Role[]): boolean =>
  allowed.some(role => held.includes(role))

/** Everybody who is signed in. */
export const signedIn = ['staff', 'administrator', 'auditor'] as const satisfies readonly Role[]
/** Everybody, signed in or not. */
export const anybody = ['nobody', ...signedIn] as const satisfies readonly Role[]
