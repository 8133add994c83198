import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** `dueAt`: when it was to be opened or closed, by the limit in force, so that a later one rewrites no past. */
type Hour = { readonly at: string; readonly dueAt: string; readonly remark?: string }

/** Something that is not settled in the evening, and what a person says of it: with whom somebody is, and why. */
export type CarriedOver = { readonly itemId: string; readonly withWhom?: string; readonly why: string }

export type GateOpened = Event<'gate.opened', Hour>
export type ItemCarriedOver = Event<'gate.carried-over', CarriedOver>
/** `left`: all that was not settled, each with what was said of it. */
export type GateClosed = Event<'gate.closed', Hour & { readonly left: readonly CarriedOver[] }>

export type GateEvent = GateOpened | ItemCarriedOver | GateClosed

export const gateVersions = {
  'gate.opened': [],
  'gate.carried-over': [],
  'gate.closed': [],
} as const satisfies { [K in GateEvent['kind']]: readonly Upcast[] }

export const isGateEvent = (event: Event): event is GateEvent => Object.hasOwn(gateVersions, event.kind)
