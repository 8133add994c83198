import { z } from 'zod'
import { isCalendarDay } from '../calendar/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import { instant, line } from '../kernel/text.ts'
import type { MailRecipient, MailStated } from './events.ts'
import { mailSender, type ShownSender } from './sender.ts'
import type { MailStage } from './stages.ts'
import type { MailTally } from './state.ts'
import { type MailCondition, mailConditionIds, mailKindIds } from './words.ts'

/** Numbers far beyond what is received are still understood, so that the answer can say why not. */
const pieces = z.int().min(0).max(1_000_000)
const place = line(40)
const remark = line(200)

const stated = {
  kind: z.enum(mailKindIds),
  to: z.union([z.strictObject({ staffId: itemId }), z.strictObject({ sectionId: line(60) })]),
  count: pieces,
  /** Of a registered letter or a parcel, as a reader types it. */
  number: line(40).optional(),
  remark: remark.optional(),
}

const received = z.strictObject({
  ...stated,
  /** Who sent it; sealed before it is decided. */
  sender: mailSender.optional(),
  /** Where it is put at once. */
  place: place.optional(),
})

/** A morning's post goes in with one act. */
export const mostReceived = 120

export const receiveMail = z.strictObject({
  items: z.array(received).min(1).max(mostReceived),
  /** When they came; without it, now. */
  arrivedAt: instant.optional(),
})
export type ReceiveMail = z.infer<typeof receiveMail>

type WithSealedSender<Item extends { readonly sender?: unknown }> = Omit<Item, 'sender'> & {
  readonly sender?: PersonRef
}
export type SealedMailItem = WithSealedSender<ReceiveMail['items'][number]>
export type SealedMail = Omit<ReceiveMail, 'items'> & { readonly items: readonly SealedMailItem[] }

export const storeMail = z.strictObject({ itemId, place })
export type StoreMail = z.infer<typeof storeMail>

const verified = {
  itemId,
  /** How many; without it, all that wait. */
  count: pieces.optional(),
  condition: z.enum(mailConditionIds),
  remark: remark.optional(),
}

/** By the recipient's own account, on the spot. */
export const acknowledgeMail = z.strictObject(verified)
export type AcknowledgeMail = z.infer<typeof acknowledgeMail>

/** Signed for on paper: who signed, and when. */
export const acknowledgeMailOnPaper = z.strictObject({ ...verified, name: line(40), at: instant })
export type AcknowledgeMailOnPaper = z.infer<typeof acknowledgeMailOnPaper>

export const returnMail = z.strictObject({
  itemId,
  count: pieces.optional(),
  reason: line(200),
  /** Without it, now. */
  returnedAt: instant.optional(),
})
export type ReturnMail = z.infer<typeof returnMail>

export const correctMail = z.strictObject({
  ...stated,
  itemId,
  /** The revision that the corrector saw, from 1. */
  revision: z.int().min(1).max(100_000),
  /** Without it the sender stays as he was named before. */
  sender: mailSender.optional(),
  arrivedAt: instant,
  reason: line(200),
})
export type CorrectMail = z.infer<typeof correctMail>
export type SealedMailCorrection = WithSealedSender<CorrectMail>

/** Handed over or returned by mistake: that is taken back, and stays to be read. */
export const takeBackMail = z.strictObject({ itemId, reason: line(200) })
export type TakeBackMail = z.infer<typeof takeBackMail>

/** One statement of an item; the first one received it, every later one corrected it. */
export type MailStatement = MailStated & {
  readonly revision: number
  readonly by: string
  readonly at: string
  readonly reason?: string
  readonly seq: number
  readonly hash: string
}

export type MailStoring = { readonly place: string; readonly by: string; readonly at: string }

/** Some of it, or all, went out; `takenBack`: it was a mistake. `on`: when that was written down. */
export type MailGoing = {
  readonly count: number
  readonly at: string
  readonly by: string
  readonly on: string
  readonly takenBack?: { readonly reason: string; readonly by: string; readonly at: string }
} & (
  | {
      readonly went: 'handed-over'
      readonly recipient: MailRecipient
      readonly condition: MailCondition
      readonly remark?: string
    }
  | { readonly went: 'returned'; readonly reason: string }
)

/** An item as it stands: its newest statement in front, all earlier ones behind, where it lay and what went out. */
export type MailRow = MailStatement & {
  readonly itemId: string
  readonly waitDays: number
  readonly storings: readonly MailStoring[]
  readonly goings: readonly MailGoing[]
  /** Oldest first; without the newest. */
  readonly earlier: readonly MailStatement[]
}

/** For whom, as it is called today. `left`: he is not on the staff any more. */
export type ShownTo = {
  readonly name: string
  readonly section: string
  readonly isSection: boolean
  readonly left?: true
}

type Shown = { readonly shownTo: ShownTo; readonly shownSender?: ShownSender; readonly byName: string }
export type ShownMailStatement = Omit<MailStatement, 'sender'> & Shown
export type ShownMailGoing = MailGoing & { readonly byName: string; readonly takenBackByName?: string }

/** An item as the register and its card show it. */
export type ShownMail = Omit<MailRow, 'sender' | 'goings' | 'earlier' | 'storings'> &
  Shown & {
    readonly stage: MailStage
    readonly waiting: number
    readonly place?: string
    readonly storings: readonly (MailStoring & { readonly byName: string })[]
    readonly goings: readonly ShownMailGoing[]
    readonly earlier: readonly ShownMailStatement[]
  }

/** An item that waits, as the gatehouse lists it. */
export type ShownWaitingMail = Pick<ShownMail, 'itemId' | 'kind' | 'count' | 'waiting' | 'arrivedAt'> & {
  readonly number?: string
  readonly place?: string
  readonly shownTo: ShownTo
  /** Pinyin initials of the addressee and of the section. */
  readonly initials: readonly string[]
  readonly shownSender?: ShownSender
  /** Days since it came, the day of its coming not counted; and whether those are too many. */
  readonly days: number
  readonly isTooLong: boolean
  /** By when the duty officer has to sign. */
  readonly signBy?: string
}

/** Received and waiting from before = handed over + returned + waiting. */
export type MailBalance = MailTally & { readonly before: number; readonly waiting: number }

export type WaitingNow = {
  /** By section, then by addressee, then as they came. */
  readonly items: readonly ShownWaitingMail[]
  readonly pieces: number
  readonly tooLong: number
  readonly toSign: number
  readonly today: MailBalance
}

export type MailDay = { readonly rows: readonly ShownMail[]; readonly balance: MailBalance }

/** Whoever mail may come for. */
export type MailAddressee = {
  readonly to: MailStated['to']
  readonly name: string
  /** Both empty for a section. */
  readonly section: string
  readonly post: string
}

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))

const atTheGate = ['gatekeeper', 'duty-officer', 'office'] as const
const mayLook = [...atTheGate, 'leader'] as const
const command = { kind: 'command', feature: 'mail', roles: atTheGate } as const
const query = { kind: 'query', feature: 'mail', roles: mayLook } as const

export const mailContract = {
  'mail.receive': { ...command, schema: receiveMail },
  'mail.store': { ...command, schema: storeMail },
  /** Whoever it came for signs himself: any account of the staff. */
  'mail.acknowledge': { ...command, roles: ['staff'], schema: acknowledgeMail },
  'mail.acknowledge-on-paper': { ...command, schema: acknowledgeMailOnPaper },
  'mail.return': { ...command, schema: returnMail },
  'mail.correct': { ...command, schema: correctMail },
  'mail.take-back': { ...command, schema: takeBackMail },
  'mail.waiting': { ...query, schema: z.strictObject({}) },
  'mail.day': { ...query, schema: z.strictObject({ day }) },
  'mail.one': { ...query, schema: z.strictObject({ itemId }) },
  'mail.addressees': { ...query, roles: atTheGate, schema: z.strictObject({ text: z.string().max(60) }) },
} as const satisfies Record<string, ContractRow>
