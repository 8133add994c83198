import { type Realm, realms } from '../kernel/event.ts'
import type { Role } from '../kernel/roles.ts'

/** How much of a line the trail shows. `number-and-time`: that it is there and when it was written, nothing of what. */
export const sights = ['nothing', 'number-and-time', 'whole'] as const
export type Sight = (typeof sights)[number]

const nobodyElse = {
  staff: 'nothing',
  nobody: 'nothing',
  'duty-officer': 'nothing',
  gatekeeper: 'nothing',
  leader: 'nothing',
  'deputy-leader': 'nothing',
  office: 'nothing',
  'secrecy-officer': 'nothing',
  administrator: 'nothing',
  'principal-leader': 'nothing',
} as const

/**
 * What the trail of a realm shows to whom (architecture §3, §6). The auditor reads the general book whole; of the secret
 * one he sees that its numbers have no gap and when each was written. What was done there is read in the registers of
 * classified media, where each look is a line of that book itself.
 */
const sightTable: { readonly [R in Realm]: { readonly [O in Role]: Sight } } = {
  general: { ...nobodyElse, auditor: 'whole' },
  secret: { ...nobodyElse, auditor: 'number-and-time' },
}

/** The widest that one of the roles gives. */
export const sightOf = (realm: Realm, roles: readonly Role[]): Sight =>
  sights.findLast(sight => roles.some(role => sightTable[realm][role] === sight)) ?? 'nothing'

/** What a list is narrowed by that says something of what a line holds. */
export type Narrowing = {
  readonly actors?: readonly string[] | undefined
  readonly commands?: readonly string[] | undefined
  readonly itemId?: string | undefined
}

/**
 * Realms whose lines a list may hold. Where only number and time are shown, nothing may be found by what the line
 * says: a list narrowed to one person would tell whose the line is.
 */
export const realmsListed = (
  roles: readonly Role[],
  { realm, actors = [], commands = [], itemId }: Narrowing & { readonly realm?: Realm | undefined },
): readonly Realm[] => {
  const saysNothing = actors.length === 0 && commands.length === 0 && itemId === undefined
  return realms.filter(one => {
    const sight = sightOf(one, roles)
    return (realm ?? one) === one && (sight === 'whole' || (sight === 'number-and-time' && saysNothing))
  })
}
