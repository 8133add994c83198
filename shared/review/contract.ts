import { z } from 'zod'
import { type DayKind, isCalendarDay } from '../calendar/index.ts'
import type { EntryType, ShownState } from '../duty-log/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import type { Position } from '../kernel/event.ts'
import { itemId } from '../kernel/ids.ts'
import { instant, line, lineOrEmpty } from '../kernel/text.ts'
import type { SignedAs } from './events.ts'
import type { PointKind } from './kinds.ts'
import type { DayStage } from './stages.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))

export const longestComment = 500
export const longestOpinion = 500
export const longestWanted = 200

export const comment = z.strictObject({
  day,
  /** What it is said to; without it, to the day or to a point that has no number. */
  itemId: itemId.optional(),
  /** What the commented thing is called; empty where the day is meant. */
  about: lineOrEmpty(80),
  text: line(longestComment),
})
export type Comment = z.infer<typeof comment>

export const returnEntry = z.strictObject({
  day,
  itemId,
  what: line(longestWanted),
  dueAt: instant.optional(),
})
export type ReturnEntry = z.infer<typeof returnEntry>

/** `text`: needed where the entry itself was not changed. */
export const answerReturn = z.strictObject({ itemId, text: lineOrEmpty(longestWanted) })
export type AnswerReturn = z.infer<typeof answerReturn>

export const withdrawReturn = z.strictObject({ itemId, reason: line(200) })
export type WithdrawReturn = z.infer<typeof withdrawReturn>

export const signDay = z.strictObject({
  day,
  /** The line up to which the signer read. */
  seen: z.strictObject({ chain: line(40), seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  opinion: lineOrEmpty(longestOpinion),
  /** Another than the leader on duty says that he stands in for him. */
  asDeputy: z.boolean().optional(),
  password: z.string().max(200),
})
export type SignDay = z.infer<typeof signDay>
/** Once the password was checked. */
export type PreparedSignDay = Omit<SignDay, 'password'>

/** Without a day, the one that is to be reviewed now. */
export const reviewDay = z.strictObject({ day: day.optional() })
export const reviewMonth = z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) })
export const reviewsOf = z.strictObject({ itemId })

/** Where a point leads. */
export type PointLead =
  | { readonly of: 'entry'; readonly itemId: string; readonly occurredAt: string }
  | { readonly of: 'incident' | 'instruction'; readonly itemId: string }
  | { readonly of: 'visit' | 'passage' | 'turn-away' | 'mail' | 'exit-pass'; readonly itemId: string }
  | { readonly of: 'handover'; readonly line: number }
  | { readonly of: 'gate' | 'open-entries' | 'post' | 'contact-check' }

/** `fine`: as it should be. `due`: it was not. `notice`: to be known. */
export type PointMark = 'due' | 'notice' | 'fine' | 'none'

/** It came, or became otherwise, after the day was signed. */
export type SinceSigned = 'added' | 'changed'

/** One line of the night. */
export type ReviewPoint = {
  /** Tells it from the others of its day. */
  readonly key: string
  readonly kind: PointKind
  readonly at: string
  readonly what: string
  /** Its source, or what came of it. */
  readonly result: string
  readonly mark: PointMark
  readonly lead: PointLead
  /** The item that a comment on it names. */
  readonly itemId?: string
  readonly isCorrected?: true
  readonly since?: SinceSigned
}

/** What a feature tells of a day: kinds that it looks for, whether or not it found any. */
export type PointsFound = {
  readonly kinds: readonly PointKind[]
  readonly points: readonly ReviewPoint[]
}

/** A line of the whole log. */
export type ReviewEntry = {
  readonly itemId: string
  readonly occurredAt: string
  readonly type: EntryType
  readonly what: string
  readonly state: ShownState
  readonly byName: string
  readonly isCorrected: boolean
  readonly since?: SinceSigned
}

export const figureIds = [
  'entries',
  'incidents',
  'unfinished',
  'incomplete',
  'late',
  'visits',
  'vehicles',
  'overnight',
  'turned-away',
] as const
export type FigureId = (typeof figureIds)[number]
export type DayFigures = { readonly [F in FigureId]: number }

type SaidBy = { readonly byName: string; readonly at: string; readonly seq: number }

/** A word of the leader's, with what became of it. */
export type ReviewSaid = SaidBy & {
  readonly itemId?: string
  readonly about: string
  readonly text: string
} & (
    | { readonly said: 'comment' }
    | {
        readonly said: 'return'
        readonly dueAt?: string
        readonly authorName: string
        readonly answer?: SaidBy & { readonly text: string }
        readonly withdrawn?: SaidBy & { readonly reason: string }
      }
  )

export type ShownSignature = SaidBy & {
  readonly hash: string
  readonly as: SignedAs
  readonly leaders: readonly string[]
  readonly opinion: string
  readonly seen: Position
}

/** A day as a leader reads it. */
export type ReviewDay = {
  readonly day: string
  readonly from: string
  readonly to: string
  readonly stage: DayStage
  /** When it can be signed. */
  readonly signableFrom: string
  readonly overdueAt: string
  readonly leaders: readonly string[]
  readonly officers: readonly string[]
  /** As whom the asker would sign. */
  readonly as: SignedAs
  /** Up to where the journal was read for it. */
  readonly seen: Position
  readonly points: readonly ReviewPoint[]
  readonly zeros: readonly PointKind[]
  readonly log: readonly ReviewEntry[]
  readonly figures: DayFigures
  /** Oldest first. */
  readonly said: readonly ReviewSaid[]
  /** Oldest first; the last one counts. */
  readonly signatures: readonly ShownSignature[]
  /** Whether anything was added or changed since it was signed. */
  readonly hasNews: boolean
}

/** A day that waits for a leader. */
export type UnreviewedDay = {
  readonly day: string
  readonly from: string
  readonly to: string
  readonly isOverdue: boolean
  /** It was signed, and something was added since. */
  readonly added: number
}

export type UnreviewedDays = {
  readonly total: number
  readonly overdue: number
  /** The oldest first. */
  readonly days: readonly UnreviewedDay[]
}

/** What was said of one entry. */
export type ReviewsOfEntry = {
  readonly said: readonly ReviewSaid[]
  readonly isReturned: boolean
}

/** One day of a month in figures. */
export type MonthDay = {
  readonly day: string
  readonly kind: DayKind
  readonly entries: number
  readonly incidents: number
  readonly incomplete: number
  readonly visits: number
  readonly vehicles: number
  readonly turnedAway: number
  readonly handovers: number
  readonly lateHandovers: number
  readonly gateLate: number
}

/** A handover that was late or given up. */
export type MonthHandover = {
  readonly line: number
  readonly day: string
  readonly at: string
  readonly post: string
  readonly incomingName: string
  readonly lateMinutes: number
}

export type MonthFigures = {
  readonly month: string
  readonly days: readonly MonthDay[]
  /** Of each type that occurs, how many entries by the hour in which they happened. */
  readonly types: readonly { readonly type: EntryType; readonly hours: readonly number[] }[]
  readonly lateHandovers: readonly MonthHandover[]
}

/** Whoever may sign a day. */
export const reviewers = ['leader', 'deputy-leader', 'principal-leader'] as const
/** Whoever may read what the leader said of it. */
export const reviewReaders = [...reviewers, 'duty-officer', 'office', 'auditor'] as const
const command = { kind: 'command', feature: 'review', roles: reviewers } as const
const query = { kind: 'query', feature: 'review', roles: reviewReaders } as const
const touches = ({ itemId: one }: { readonly itemId?: string | undefined }): readonly string[] =>
  one === undefined ? [] : [one]

export const reviewContract = {
  'review.comment': { ...command, schema: comment, touches },
  'review.return': { ...command, schema: returnEntry, touches },
  'review.answer': {
    ...command,
    roles: ['duty-officer', 'office'],
    schema: answerReturn,
    touches,
  },
  'review.withdraw-return': { ...command, schema: withdrawReturn },
  'review.sign': { ...command, schema: signDay },
  'review.unreviewed': { ...query, schema: z.strictObject({}) },
  'review.day': { ...query, schema: reviewDay },
  'review.of-entry': { ...query, schema: reviewsOf },
  'review.month': { ...query, schema: reviewMonth },
} as const satisfies Record<string, ContractRow>
