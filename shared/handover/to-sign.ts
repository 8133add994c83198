import type { AssignableRole } from '../kernel/roles.ts'
import { shiftPosts } from '../shift/index.ts'
import type { Around } from './around.ts'
import type { ToSign } from './contract.ts'
import { shiftTaken } from './shift-taken.ts'
import { chainOf } from './state.ts'

/** Answers `handover.to-sign`: what waits for its second signature (§6.3). */
export const handoversToSign = (
  around: Around,
  when: { readonly now: string; readonly timeZone: string },
): readonly ToSign[] =>
  shiftPosts.flatMap((post): readonly ToSign[] => {
    const { holder, running } = chainOf(around.handovers, post)
    const { signature } = running ?? {}
    if (!holder || !signature) return []
    const outgoing = holder.account
    if (signature.side === 'incoming')
      return [{ post, missing: 'outgoing', outgoing, incoming: signature.by }]
    const { staffId } = shiftTaken(around, post, holder, when)
    return [
      { post, missing: 'incoming', outgoing, ...(staffId !== undefined && { plannedStaffId: staffId }) },
    ]
  })

type Person = {
  readonly account: string
  readonly staffId?: string | undefined
  readonly roles: readonly AssignableRole[]
}

/** Both persons: who passes the post on, and who takes it; where the list names nobody, whoever may take it. */
export const concerns = (
  { post, missing, outgoing, incoming, plannedStaffId }: ToSign,
  { account, staffId, roles }: Person,
): boolean => {
  if (account === outgoing) return true
  if (missing === 'outgoing') return account === incoming
  return plannedStaffId === undefined ? roles.includes(post) : staffId === plannedStaffId
}
