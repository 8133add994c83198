import type { AssignableRole } from '../kernel/roles.ts'

/** Three persons, never one (三员分立, architecture §6). */
export const apartRoles = ['administrator', 'secrecy-officer', 'auditor'] as const
export type ApartRole = (typeof apartRoles)[number]

/** Roles that stand alone in an account; the secrecy officer may also stand on the duty roster. */
const lonely: readonly AssignableRole[] = ['administrator', 'auditor']

/** The role that bears no company among these, or undefined. Looked at when an account is made and at every sign-in. */
export const rolesConflict = (roles: readonly AssignableRole[]): AssignableRole | undefined =>
  roles.some(role => role !== roles[0]) ? roles.find(role => lonely.includes(role)) : undefined

/** Which of the three posts these roles hold, if any. */
export const apartRoleOf = (roles: readonly AssignableRole[]): ApartRole | undefined =>
  apartRoles.find(role => roles.includes(role))

/** Whether two posts among the three would be one person's: names are compared without white space. */
export const sameName = (a: string, b: string): boolean => a.replace(/\s/gu, '') === b.replace(/\s/gu, '')
