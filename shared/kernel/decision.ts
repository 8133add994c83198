import type { Event } from './event.ts'
import type { Refusal, RefusalParams } from './refusal.ts'

/** What `decide` returns: events that now happened, or a named no. */
export type Decision<E extends Event = Event, Code extends string = string> =
  | { readonly ok: true; readonly events: readonly [E, ...E[]] }
  | Refusal<Code>

export const accept = <E extends Event>(...events: [E, ...E[]]): { ok: true; events: [E, ...E[]] } => ({
  ok: true,
  events,
})

/** Names the obstacle; text and rule stand in the feature's `refusals.ts`. */
export const refuse = <Code extends string>(code: Code, params?: RefusalParams): Refusal<Code> =>
  params === undefined ? { ok: false, code } : { ok: false, code, params }
