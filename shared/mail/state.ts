import type { PersonRef } from '../kernel/person-ref.ts'
import type { MailKind, SignReason } from './words.ts'

/** For whom it came: somebody of the staff, or a section. */
export type MailTo = { readonly staffId: string } | { readonly sectionId: string }

/** It goes to the duty officer at once; the limit and the rule in force when it was written down. */
export type ForDutyOfficer = {
  readonly because: SignReason
  readonly signWithinMinutes: number
  readonly rule: string
}

/** An item of which something waits. */
export type WaitingMail = {
  readonly kind: MailKind
  readonly to: MailTo
  /** How many pieces came, and how many of them wait. */
  readonly count: number
  readonly waiting: number
  readonly number?: string
  readonly sender?: PersonRef
  readonly place?: string
  readonly remark?: string
  readonly arrivedAt: string
  /** Days after which it waits too long. */
  readonly waitDays: number
  readonly forDutyOfficer?: ForDutyOfficer
}

/** Pieces of one calendar day. */
export type MailTally = { readonly received: number; readonly handedOver: number; readonly returned: number }

/** What waits, and three figures a day; what went out is read back from the journal. */
export type MailState = {
  waiting: { [itemId: string]: WaitingMail }
  days: { [day: string]: MailTally }
  /** Registered numbers of the newest days, and the item that bears each. */
  numbers: { [day: string]: { [number: string]: string } }
}

export const emptyMail = (): MailState => ({ waiting: {}, days: {}, numbers: {} })
