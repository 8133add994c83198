import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { signedIn } from '../kernel/roles.ts'
import { instant, line, lineOrEmpty } from '../kernel/text.ts'
import { type ShiftPost, shiftPosts } from '../shift/index.ts'
import type { Arrival, CheckResult, Explanation } from './events.ts'
import type { Phase } from './phases.ts'
import type { Listed } from './unfinished.ts'

const post = z.enum(shiftPosts)
const remark = lineOrEmpty(200)
const reason = line(200)
/** More is never unfinished at once; whoever signs has seen them. */
const mostItems = 2_000

/** The items that the signer had before him, in their order: what has come up since is refused, never signed unseen. */
const seen = z.array(itemId).max(mostItems)

export const takeFirst = z.strictObject({ post })
export type TakeFirst = z.infer<typeof takeFirst>

export const prepareHandover = z.strictObject({ post })
export type PrepareHandover = z.infer<typeof prepareHandover>

export const explainItem = z.strictObject({ post, about: itemId, remark, isSpecial: z.boolean() })
export type ExplainItem = z.infer<typeof explainItem>

export const checkPoint = z.strictObject({
  post,
  checkId: z.string().min(1).max(40),
  isFine: z.boolean(),
  remark,
})
export type CheckPoint = z.infer<typeof checkPoint>

export const signOut = z.strictObject({ post, seen })
export type SignOut = z.infer<typeof signOut>

export const signIn = z.strictObject({
  post,
  seen,
  /** When he was there; it may lie a day back. */
  arrivedAt: instant,
  /** Special items, each read and confirmed. */
  confirmed: z.array(itemId).max(mostItems),
  /** Needed where the list of shifts names somebody else or nobody. */
  reason: reason.optional(),
  /** What he does not agree with. */
  disagreement: line(500).optional(),
})
export type SignIn = z.infer<typeof signIn>

export const withdrawSignature = z.strictObject({ post, reason })
export type WithdrawSignature = z.infer<typeof withdrawSignature>

export const giveUp = z.strictObject({ post, reason })
export type GiveUp = z.infer<typeof giveUp>

export const relievePost = z.strictObject({
  post,
  /** `illness`: in mid-shift. `absent`: he is not there to sign. */
  cause: z.enum(['illness', 'absent']),
  reason,
  /** The director of the office who agreed; needed where the outgoing one is absent. */
  agreedBy: line(40).optional(),
})
export type RelievePost = z.infer<typeof relievePost>

export const stayOnPost = z.strictObject({ post, reason })
export type StayOnPost = z.infer<typeof stayOnPost>

/** Said to a handover that both have signed: a statement of its own beneath it. */
export const remarkHandover = z.strictObject({ itemId, text: line(500) })
export type RemarkHandover = z.infer<typeof remarkHandover>

export const handoverRecords = z.strictObject({
  /** Without it, of all posts. */
  post: post.optional(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
})
export type HandoverRecordsQuery = z.infer<typeof handoverRecords>

/** The line in which the post was taken, counted on over the chains of the book. */
export const handoverRecord = z.strictObject({ line: z.int().min(1) })

type ShownPerson = { readonly account: string; readonly name: string }
type Signed = ShownPerson & { readonly at: string; readonly seq: number; readonly hash: string }

/** One point of the checklist, looked at or not. */
export type ShownCheck = {
  readonly checkId: string
  readonly text: string
  readonly rule: string
  readonly needsRemark: boolean
  readonly result?: Pick<CheckResult, 'isFine' | 'remark' | 'entryId'>
}

/** A post as it stands: who has it, what would be passed on now, who has signed. */
export type PostStanding = {
  readonly post: ShiftPost
  readonly phase: Phase
  readonly holder?: ShownPerson & {
    readonly since: string
    readonly how: 'first' | 'handover' | 'illness' | 'absent'
    /** He stays for the shift that begins on that day. */
    readonly staysFor?: string
  }
  /** The shift that is taken by who comes now, and whom the list names for it. */
  readonly shift: {
    readonly day: string
    readonly from: string
    readonly to: string
    readonly planned?: { readonly staffId: string; readonly name: string }
    /** When the incoming one ought to be there; absent where the change is in mid-shift. */
    readonly dueAt?: string
  }
  readonly items: readonly (Listed & Explanation & { readonly text: string })[]
  readonly checks: readonly ShownCheck[]
  readonly running?: { readonly itemId: string; readonly preparedAt: string }
  readonly outgoing?: Signed
  /** What came up or is settled since one of them signed; what he signed counts no more then. */
  readonly sinceSigned?: { readonly added: readonly string[]; readonly gone: readonly string[] }
  /** `isBarred`: since he signed his account was disabled or lost the post; what he signed is to be withdrawn. */
  readonly incoming?: Signed & Arrival & { readonly isBarred: boolean }
}

/** A handover that one of the two has signed: whose signature is missing, and whom that concerns. */
export type ToSign = {
  readonly post: ShiftPost
  readonly missing: 'outgoing' | 'incoming'
  readonly outgoing: string
  /** The incoming one, where he has signed. */
  readonly incoming?: string
  /** Whom the list of shifts names for the shift, where he has not. */
  readonly plannedStaffId?: string
}

/** One line of the list of earlier handovers. */
export type HandoverRecordRow = {
  /** Counted on over the chains of the book; `seq` is its number in its own. */
  readonly line: number
  readonly seq: number
  readonly at: string
  readonly post: ShiftPost
  readonly how: 'first' | 'handover' | 'illness' | 'absent'
  readonly itemId?: string
  readonly incomingName: string
  /** Empty where nobody had the post before. */
  readonly outgoingName: string
  readonly items: number
  readonly special: number
  readonly hasDisagreement: boolean
  readonly remarks: number
}

/** Newest first. */
export type HandoverRecords = { readonly rows: readonly HandoverRecordRow[]; readonly total: number }

export type ShownRemark = {
  readonly text: string
  readonly byName: string
  readonly at: string
  readonly seq: number
  /** Counted on over the chains of the book. */
  readonly line: number
}

/** What both signed, with the items as they stood then. */
export type SignedHandover = Arrival & {
  readonly items: readonly (Listed & Explanation & { readonly text: string })[]
  readonly checks: readonly CheckResult[]
  readonly outgoing: Signed
  readonly incoming: Signed
}

/** How a post was taken, as the book has it; nothing of it changes any more. */
export type HandoverRecord = HandoverRecordRow & {
  readonly hash: string
  /** Taken without the other's signature: why, and who of the office agreed. */
  readonly relief?: { readonly reason: string; readonly agreedBy: string }
  readonly signed?: SignedHandover
  /** Oldest first. */
  readonly later: readonly ShownRemark[]
}

/** Whoever has, or oversees, a post. */
const remarkers = [
  'duty-officer',
  'gatekeeper',
  'leader',
  'deputy-leader',
  'office',
  'principal-leader',
] as const
const readers = ['staff', 'auditor'] as const

const ofPosts = {
  kind: 'command',
  feature: 'handover',
  roles: ['duty-officer', 'gatekeeper', 'leader'],
} as const

export const handoverContract = {
  'handover.take-first': { ...ofPosts, schema: takeFirst },
  'handover.prepare': { ...ofPosts, schema: prepareHandover },
  'handover.explain': { ...ofPosts, schema: explainItem },
  'handover.check': { ...ofPosts, schema: checkPoint },
  'handover.sign-out': { ...ofPosts, schema: signOut },
  'handover.sign-in': { ...ofPosts, schema: signIn },
  'handover.withdraw': { ...ofPosts, schema: withdrawSignature },
  'handover.give-up': { ...ofPosts, schema: giveUp },
  'handover.relieve': { ...ofPosts, schema: relievePost },
  'handover.stay': { ...ofPosts, schema: stayOnPost },
  'handover.remark': { kind: 'command', feature: 'handover', roles: remarkers, schema: remarkHandover },
  'handover.records': { kind: 'query', feature: 'handover', roles: readers, schema: handoverRecords },
  'handover.record': { kind: 'query', feature: 'handover', roles: readers, schema: handoverRecord },
  'handover.holders': {
    kind: 'query',
    feature: 'handover',
    roles: signedIn,
    schema: z.strictObject({}),
  },
  'handover.to-sign': {
    kind: 'query',
    feature: 'handover',
    roles: signedIn,
    schema: z.strictObject({}),
  },
  'handover.standing': {
    kind: 'query',
    feature: 'handover',
    roles: signedIn,
    schema: z.strictObject({ post }),
  },
} as const satisfies Record<string, ContractRow>
