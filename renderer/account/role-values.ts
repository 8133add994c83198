import { z } from 'zod'
import { type AssignableRole, assignableRoles } from '../../shared/kernel/roles.ts'

/** One tick for each role. */
export const roleTicks = z.record(z.enum(assignableRoles), z.boolean())
export type RoleTicks = z.infer<typeof roleTicks>

export const ticksOf = (roles: readonly AssignableRole[]): RoleTicks => ({
  'duty-officer': roles.includes('duty-officer'),
  gatekeeper: roles.includes('gatekeeper'),
  leader: roles.includes('leader'),
  'deputy-leader': roles.includes('deputy-leader'),
  'principal-leader': roles.includes('principal-leader'),
  office: roles.includes('office'),
  'secrecy-officer': roles.includes('secrecy-officer'),
  auditor: roles.includes('auditor'),
  administrator: roles.includes('administrator'),
})

export const tickedRoles = (ticks: RoleTicks): AssignableRole[] => assignableRoles.filter(role => ticks[role])
