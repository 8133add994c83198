import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { line } from '../kernel/text.ts'
import type { MonthOfPeople } from './events.ts'
import type { GivenUp, Proposal } from './state.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** All months up to this one whose particulars are still kept. */
export const proposeDestruction = z.strictObject({ through: month })
export type ProposeDestruction = z.infer<typeof proposeDestruction>
/** Once the shell counted whose particulars are kept, by month. */
export type CountedProposal = ProposeDestruction & { readonly kept: readonly MonthOfPeople[] }

export const withdrawProposal = z.strictObject({ reason: line(200) })
export type WithdrawProposal = z.infer<typeof withdrawProposal>

/** His own password shows that it is he: nothing can be brought back afterwards. */
export const confirmDestruction = z.strictObject({ password: z.string().max(200) })
export type ConfirmDestruction = z.infer<typeof confirmDestruction>

/** `keysAt`: a backup place that was not reached since; the month's key still lies there, sealed. */
export type ShownGivenUp = Omit<GivenUp, 'by' | 'proposedBy'> & {
  readonly month: string
  readonly byName: string
  readonly proposedByName: string
  readonly keysAt: readonly string[]
}

export type RetentionStanding = {
  readonly keptMonths: number
  /** Whose time is over, oldest first. */
  readonly due: readonly MonthOfPeople[]
  /** Whose time is not. */
  readonly kept: readonly MonthOfPeople[]
  readonly proposed: (Omit<Proposal, 'by'> & { readonly byName: string; readonly isOwn: boolean }) | null
  /** Newest first. */
  readonly givenUp: readonly ShownGivenUp[]
}

const feature = { feature: 'retention' } as const

export const retentionContract = {
  'retention.propose': { ...feature, kind: 'command', roles: ['office'], schema: proposeDestruction },
  'retention.withdraw': {
    ...feature,
    kind: 'command',
    roles: ['office', 'auditor'],
    schema: withdrawProposal,
  },
  'retention.confirm': { ...feature, kind: 'command', roles: ['auditor'], schema: confirmDestruction },
  'retention.standing': {
    ...feature,
    kind: 'query',
    roles: ['office', 'auditor'],
    schema: z.strictObject({}),
  },
} as const satisfies Record<string, ContractRow>
