import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** Outside persons whose particulars were sealed in a month (`YYYY-MM`). */
export type MonthOfPeople = { readonly month: string; readonly people: number }

/** The office wants the particulars of these months destroyed; `keptMonths`: the period in force. */
export type DestructionProposed = Event<
  'retention.proposed',
  { readonly months: readonly MonthOfPeople[]; readonly keptMonths: number }
>
export type ProposalWithdrawn = Event<'retention.withdrawn', { readonly reason: string }>
/** The second person agreed: from this line on the keys of these months are to be destroyed. */
export type DestructionConfirmed = Event<'retention.confirmed', { readonly months: readonly MonthOfPeople[] }>
/** Done: the key files of these months were overwritten and removed. */
export type KeysDestroyed = Event<'retention.destroyed', { readonly months: readonly string[] }>

export type RetentionEvent = DestructionProposed | ProposalWithdrawn | DestructionConfirmed | KeysDestroyed

export const retentionVersions = {
  'retention.proposed': [],
  'retention.withdrawn': [],
  'retention.confirmed': [],
  'retention.destroyed': [],
} as const satisfies { [K in RetentionEvent['kind']]: readonly Upcast[] }

export const isRetentionEvent = (event: Event): event is RetentionEvent =>
  Object.hasOwn(retentionVersions, event.kind)

export const keysDestroyed = (months: readonly string[]): KeysDestroyed => ({
  kind: 'retention.destroyed',
  v: 1,
  data: { months },
})
