import { z } from 'zod'
import { approval } from '../approval/index.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { line } from '../kernel/text.ts'
import { shiftPosts } from '../shift/index.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const post = z.enum(shiftPosts)
const reason = line(200)
/** How many statements of the kind their author has seen: somebody else's in between is refused, never overwritten. */
const seen = z.int().min(0).max(1_000_000).optional()

/** Who takes turns at a post, in the order in which they come where all else is equal. */
export const setPool = z.strictObject({
  post,
  staffIds: z.array(itemId).max(200),
  revision: seen,
})
export type SetPool = z.infer<typeof setPool>

/** Two who are not drafted for the same day. */
export const keepApart = z.strictObject({ one: itemId, other: itemId, reason })
export type KeepApart = z.infer<typeof keepApart>

/** 请假 and 不能值班 are kept by every draft; a wish where somebody else can be found. */
export const absenceKinds = ['leave', 'unavailable', 'wish'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

/** Both ends included. `approver`: who granted it; needed for leave. */
export const noteAbsence = z.strictObject({
  staffId: itemId,
  kind: z.enum(absenceKinds),
  from: day,
  to: day,
  reason,
  approver: line(40).optional(),
})
export type NoteAbsence = z.infer<typeof noteAbsence>

export const withdrawAbsence = z.strictObject({ itemId, reason })
export type WithdrawAbsence = z.infer<typeof withdrawAbsence>

export const plannedDuty = z.strictObject({ day, post, staffId: itemId })
export type PlannedDuty = z.infer<typeof plannedDuty>

const duties = z.array(plannedDuty).max(31 * shiftPosts.length)

/** What the draft begins from: only what is pinned, or all that the list of shifts says already. */
export const draftMonth = z.strictObject({ month, pins: duties, keepsPlanned: z.boolean() })
export type DraftMonth = z.infer<typeof draftMonth>

export const publishMonth = z.strictObject({
  month,
  duties,
  /** The version that its author has seen; 0 where none was published. */
  version: z.int().min(0).max(10_000),
  /** How many statements the list of shifts had for the month when the draft was made. */
  statements: z.int().min(0).max(1_000_000),
  /** Why a month that is published is published anew. */
  reason: reason.optional(),
})
export type PublishMonth = z.infer<typeof publishMonth>

const place = z.strictObject({ day, post })

/** 调班: two exchange their duties; 代班: one takes the duty of another. */
export const askSwap = z.strictObject({
  /** Whose duty it is; without it the one who asks. */
  staffId: itemId.optional(),
  own: place,
  otherId: itemId,
  /** The other's duty that is taken in return; without it he stands in. */
  other: place.optional(),
  reason,
  /** Both have agreed on paper: the office writes it down for those who have no account. */
  agreedOn: line(60).optional(),
})
export type AskSwap = z.infer<typeof askSwap>

export const actOnSwap = z.strictObject({ itemId })
export type ActOnSwap = z.infer<typeof actOnSwap>

export const endSwap = z.strictObject({ itemId, reason })
export type EndSwap = z.infer<typeof endSwap>

/** With `paper` somebody else granted it, and the office writes it down. */
export const approveSwap = z.strictObject({ itemId, paper: approval.optional() })
export type ApproveSwap = z.infer<typeof approveSwap>

export const rosterMonth = z.strictObject({ month })
export type RosterMonthQuery = z.infer<typeof rosterMonth>

/** `open`: somebody still has to do something. */
export const swapLists = ['open', 'all'] as const
export type SwapList = (typeof swapLists)[number]

/** Who may grant a swap (◇). */
export const swapApprovers = ['leader', 'deputy-leader', 'principal-leader', 'office'] as const
/** Why somebody is away is nobody else's business. */
export const absenceReaders = ['office', 'leader', 'principal-leader'] as const
/** Whoever has duties may ask and agree; administrators and auditors have none. */
const staff = ['staff'] as const

const command = { kind: 'command', feature: 'roster' } as const
const query = { kind: 'query', feature: 'roster' } as const

export const rosterContract = {
  'roster.set-pool': { ...command, roles: ['office'], schema: setPool },
  'roster.keep-apart': { ...command, roles: ['office'], schema: keepApart },
  'roster.let-meet': { ...command, roles: ['office'], schema: keepApart },
  /** Everybody may wish for himself; the rest is the office's. */
  'roster.note-absence': { ...command, roles: staff, schema: noteAbsence },
  'roster.withdraw-absence': { ...command, roles: staff, schema: withdrawAbsence },
  'roster.publish': { ...command, roles: ['office'], schema: publishMonth },
  'roster.ask-swap': { ...command, roles: staff, schema: askSwap },
  'roster.agree-swap': { ...command, roles: staff, schema: actOnSwap },
  'roster.decline-swap': { ...command, roles: staff, schema: endSwap },
  'roster.withdraw-swap': { ...command, roles: staff, schema: endSwap },
  'roster.approve-swap': { ...command, roles: swapApprovers, schema: approveSwap },
  'roster.reject-swap': { ...command, roles: swapApprovers, schema: endSwap },
  /** A month as it is planned, with what was published and what is asked for. */
  'roster.month': { ...query, roles: staff, schema: rosterMonth },
  'roster.draft': { ...query, roles: ['office'], schema: draftMonth },
  /** Pools, absences and pairs. */
  'roster.arrangements': {
    ...query,
    roles: absenceReaders,
    schema: z.strictObject({}),
  },
  'roster.swaps': { ...query, roles: swapApprovers, schema: z.strictObject({ list: z.enum(swapLists) }) },
  /** The caller's own duties, wishes and swaps. */
  'roster.mine': { ...query, roles: staff, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
