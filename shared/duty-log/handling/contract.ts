import { z } from 'zod'
import type { ContractRow } from '../../kernel/contract-row.ts'
import { itemId } from '../../kernel/ids.ts'
import { instant, line, prose } from '../../kernel/text.ts'
import type { Awaited, Recipient } from './recipient.ts'
import type { Stage } from './stages.ts'

/**
 * Statements and acts that the actor saw in the record (`revision` + acts). Where somebody else added one in between,
 * the act is refused and told of it, never done over it.
 */
const seen = z.int().min(1).max(1_000_000).optional()
const reason = line(200)

export const handleEntry = z.strictObject({
  itemId,
  /** When the step was taken; without it, now. */
  at: instant.optional(),
  text: prose(2_000),
})
export type HandleEntry = z.infer<typeof handleEntry>

export const attemptCall = z.strictObject({
  itemId,
  at: instant.optional(),
  reached: z.boolean(),
  result: line(200),
})
export type AttemptCall = z.infer<typeof attemptCall>

export const closeEntry = z.strictObject({ itemId, result: line(500), seen })
export type CloseEntry = z.infer<typeof closeEntry>

export const reopenEntry = z.strictObject({ itemId, reason, seen })
export type ReopenEntry = z.infer<typeof reopenEntry>

export const followUpEntry = z.strictObject({
  itemId,
  /** By when; without it the matter is 待办 without a deadline. */
  dueAt: instant.optional(),
  reason,
  seen,
})
export type FollowUpEntry = z.infer<typeof followUpEntry>

export const strikeEntry = z.strictObject({ itemId, reason, seen })
export type StrikeEntry = z.infer<typeof strikeEntry>

export const markDuplicate = z.strictObject({
  itemId,
  /** The entry that goes on counting. */
  of: itemId,
  reason,
  seen,
})
export type MarkDuplicate = z.infer<typeof markDuplicate>

const recipient = z.union([
  z.strictObject({ staffId: itemId }),
  z.strictObject({ name: line(40), section: line(40) }),
])

export const forwardEntry = z.strictObject({
  itemId,
  to: z.array(recipient).min(1).max(20),
  at: instant.optional(),
})
export type ForwardEntry = z.infer<typeof forwardEntry>

/** By the recipient's own account; `to` is needed only where two recipients bear that name. */
export const acknowledgeEntry = z.strictObject({ itemId, to: line(100).optional() })
export type AcknowledgeEntry = z.infer<typeof acknowledgeEntry>

/** Signed for on paper: `to` whom it was forwarded, `name` who signed, and when. */
export const acknowledgeOnPaper = z.strictObject({ itemId, to: line(100), name: line(40), at: instant })
export type AcknowledgeOnPaper = z.infer<typeof acknowledgeOnPaper>

/** 无事: whoever signs says that nothing happened in the half-open period. */
export const reportNil = z.strictObject({ from: instant, to: instant })
export type ReportNil = z.infer<typeof reportNil>

/** One act as the record shows it; every act stays, with who, when and where in the book. */
export type EntryAct = {
  /** Account, and when it was committed. */
  readonly by: string
  readonly on: string
  readonly seq: number
  readonly hash: string
} & EntryDeed

export type EntryDeed =
  | { readonly kind: 'handled'; readonly at: string; readonly text: string }
  | { readonly kind: 'attempted'; readonly at: string; readonly reached: boolean; readonly result: string }
  | { readonly kind: 'closed'; readonly result: string }
  | { readonly kind: 'reopened'; readonly reason: string; readonly dueAt?: string }
  | { readonly kind: 'followed-up'; readonly reason: string; readonly dueAt?: string }
  | { readonly kind: 'struck'; readonly reason: string }
  | { readonly kind: 'marked-duplicate'; readonly of: string; readonly reason: string }
  | { readonly kind: 'named-original'; readonly duplicate: string; readonly reason: string }
  | { readonly kind: 'duplicate-reopened'; readonly duplicate: string; readonly reason: string }
  | {
      readonly kind: 'forwarded'
      readonly at: string
      readonly to: readonly Recipient[]
      readonly signBy?: string
    }
  | { readonly kind: 'acknowledged'; readonly to: string }
  | {
      readonly kind: 'acknowledged-on-paper'
      readonly to: string
      readonly name: string
      readonly at: string
    }

/** To whom it went, and whether that person has signed for it. */
export type Forwarding = Awaited & {
  readonly acknowledged?: {
    readonly at: string
    readonly onPaper: boolean
    /** The account that signed, or that wrote down what was signed on paper. */
    readonly by: string
    /** Who signed on paper. */
    readonly name?: string
  }
}

/** By when, and since when that runs: of the entry, or of the act that set it. */
export type Deadline = { readonly dueAt: string; readonly startedAt: string }

/** What became of an entry after it was saved; the same for every order in which its acts arrive. */
export type Handling = {
  readonly stage: Stage
  /** Oldest first. */
  readonly acts: readonly EntryAct[]
  readonly deadline?: Deadline | undefined
  readonly forwardings: readonly Forwarding[]
  readonly duplicateOf?: string | undefined
  readonly duplicates: readonly string[]
}

export type ShownAct = EntryAct & { readonly byName: string }
export type ShownForwarding = Forwarding & { readonly signedBy?: string }
export type ShownHandling = Omit<Handling, 'acts' | 'forwardings'> & {
  readonly acts: readonly ShownAct[]
  readonly forwardings: readonly ShownForwarding[]
}

/** A signed 无事 and what was recorded into its period afterwards. */
export type NilPeriod = { readonly from: string; readonly to: string }
export type NilReport = NilPeriod & {
  readonly itemId: string
  readonly at: string
  readonly by: string
}
export type ShownNilReport = NilReport & { readonly byName: string }

/** Everything that waits for somebody, whatever its day: what lacks, what is due, what is not signed for. */
export const openEntries = z.strictObject({})

const staff = ['staff'] as const
type Touching = { readonly itemId: string }
const theItem = ({ itemId: id }: Touching) => [id]

export const handlingContract = {
  'duty-log.handle': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: handleEntry,
    touches: theItem,
  },
  'duty-log.attempt': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: attemptCall,
    touches: theItem,
  },
  'duty-log.close': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: closeEntry,
    touches: theItem,
  },
  'duty-log.reopen': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: reopenEntry,
    touches: theItem,
  },
  'duty-log.follow-up': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: followUpEntry,
    touches: theItem,
  },
  'duty-log.strike': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: strikeEntry,
    touches: theItem,
  },
  'duty-log.mark-duplicate': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: markDuplicate,
    touches: ({ itemId: id, of }: MarkDuplicate) => [id, of],
  },
  'duty-log.forward': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: forwardEntry,
    touches: theItem,
  },
  'duty-log.acknowledge': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: acknowledgeEntry,
    touches: theItem,
  },
  'duty-log.acknowledge-on-paper': {
    kind: 'command',
    feature: 'duty-log',
    roles: staff,
    schema: acknowledgeOnPaper,
    touches: theItem,
  },
  'duty-log.report-nil': { kind: 'command', feature: 'duty-log', roles: staff, schema: reportNil },
  'duty-log.open': { kind: 'query', feature: 'duty-log', roles: ['staff', 'auditor'], schema: openEntries },
} as const satisfies Record<string, ContractRow>
