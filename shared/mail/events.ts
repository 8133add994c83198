import type { Event } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { ForDutyOfficer, MailTo, WaitingMail } from './state.ts'
import type { MailCondition, MailDoubt, MailKind } from './words.ts'

/** What one statement says of an item. */
export type MailStated = {
  readonly kind: MailKind
  readonly to: MailTo
  readonly count: number
  readonly number?: string
  readonly sender?: PersonRef
  readonly remark?: string
  readonly arrivedAt: string
  readonly doubts: readonly MailDoubt[]
  readonly forDutyOfficer?: ForDutyOfficer
}

type OfItem = { readonly itemId: string }

/** `waitDays`: the limit in force, so that a later one rewrites no past. */
export type MailReceived = Event<
  'mail.received',
  OfItem & MailStated & { readonly place?: string; readonly waitDays: number }
>

export type MailStored = Event<'mail.stored', OfItem & { readonly place: string }>

/** Who took it, as he was called on that day; whether by his own account or on paper. */
export type MailRecipient = {
  readonly name: string
  readonly staffId?: string
  readonly way: 'account' | 'paper'
}

export type MailHandedOver = Event<
  'mail.handed-over',
  OfItem & {
    readonly count: number
    readonly handedAt: string
    readonly recipient: MailRecipient
    readonly condition: MailCondition
    readonly remark?: string
  }
>

export type MailReturned = Event<
  'mail.returned',
  OfItem & { readonly count: number; readonly returnedAt: string; readonly reason: string }
>

/**
 * `waiting`: pieces that wait after it. `was`: what counted until then, and `place`, `waitDays`: what is to be known of an
 * item that is out of mind and waits again.
 */
export type MailCorrected = Event<
  'mail.corrected',
  OfItem &
    MailStated & {
      readonly revision: number
      readonly corrects: number
      readonly reason: string
      readonly waiting: number
      readonly was: { readonly count: number; readonly arrivedAt: string; readonly number?: string }
      readonly place?: string
      readonly waitDays: number
    }
>

/** The last going out was a mistake. `item`: what is to be known of it, as it stands; what went out is out of mind. */
export type MailTakenBack = Event<
  'mail.taken-back',
  OfItem & {
    readonly went: 'handed-over' | 'returned'
    readonly count: number
    readonly at: string
    readonly reason: string
    readonly item: Omit<WaitingMail, 'waiting'>
  }
>

export type MailEvent =
  | MailReceived
  | MailStored
  | MailHandedOver
  | MailReturned
  | MailCorrected
  | MailTakenBack

export const mailVersions = {
  'mail.received': [],
  'mail.stored': [],
  'mail.handed-over': [],
  'mail.returned': [],
  'mail.corrected': [],
  'mail.taken-back': [],
} as const satisfies { [K in MailEvent['kind']]: readonly Upcast[] }

export const isMailEvent = (event: Event): event is MailEvent => Object.hasOwn(mailVersions, event.kind)
