import { type CommandName, contract } from '../shared/contract.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import { own } from '../shared/kernel/own.ts'
import { effectiveRoles, mayCall } from '../shared/kernel/roles.ts'
import type { GeneralState } from '../shared/state.ts'

/** Who acts where nobody is signed in. */
export const actorWithout = (name: CommandName): string => (name === 'station.set-up' ? 'setup' : 'system')

/** What a read-only book lets everybody do: it is no record, but nobody may be kept from going. */
const isLeaving = (name: CommandName): boolean => name === 'session.lock' || name === 'session.sign-out'

/** What a read-only book notes in `logs/` instead (format.md §3): who left, and who looked at the trail. */
export const isNotedOnly = (name: CommandName): boolean => isLeaving(name) || name === 'trail.look'

/** Rights are those of the moment of writing: while a password was checked they may have been taken away. */
export const mayStill = (
  { accounts }: Frozen<GeneralState>,
  name: CommandName,
  { account }: { readonly account: string },
): boolean => {
  const held = own(accounts, account)
  return held !== undefined && !held.disabled && mayCall(effectiveRoles(held.roles), contract[name].roles)
}
