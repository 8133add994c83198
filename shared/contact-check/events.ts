import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ContactResult, SlotCause } from './contract.ts'

type Leader = { readonly key: string; readonly name: string }

/** Where the leader on duty is, as he says himself or the duty officer learnt (§8.2). */
export type WhereaboutsStated = Event<
  'contact-check.stated',
  {
    readonly leader: Leader
    readonly place: string
    readonly phone: string
    readonly isReachable: boolean
    readonly note?: string
  }
>

/** `slot`: the set time that it answers, with the limit in force; absent for a call in between. `at`: when he was called. */
export type CheckMade = Event<
  'contact-check.made',
  {
    readonly slot?: { readonly dueAt: string; readonly cause: SlotCause; readonly graceMinutes: number }
    readonly leader: Leader
    readonly result: ContactResult
    readonly at: string
    readonly place: string
    readonly phone: string
    readonly note?: string
  }
>

export type ContactEvent = WhereaboutsStated | CheckMade

export const contactVersions = {
  'contact-check.stated': [],
  'contact-check.made': [],
} as const satisfies { [K in ContactEvent['kind']]: readonly Upcast[] }

export const isContactEvent = (event: Event): event is ContactEvent =>
  Object.hasOwn(contactVersions, event.kind)
