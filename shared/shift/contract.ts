import { z } from 'zod'
import { type DayKind, isCalendarDay } from '../calendar/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import { type ShiftPost, shiftPosts } from './posts.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))

const ofPost = {
  /** Date on which the shift begins. */
  day,
  post: z.enum(shiftPosts),
  /** Needed where a shift that has begun is changed. */
  reason: line(200).optional(),
  /**
   * How many statements on this post of this day its author has seen: somebody else's in between is refused, never
   * overwritten. Without it nobody looked before, as on the command line.
   */
  revision: z.int().min(0).max(100_000).optional(),
}

export const planShift = z.strictObject({ ...ofPost, staffId: itemId })
export type PlanShift = z.infer<typeof planShift>

export const clearShift = z.strictObject(ofPost)
export type ClearShift = z.infer<typeof clearShift>

/** Both ends included; at most 62 days. */
export const shiftDays = z.strictObject({ from: day, to: day })
export type ShiftDays = z.infer<typeof shiftDays>

/** Somebody on the list, with what the directory says of him today. */
export type ShownPerson = {
  readonly staffId: string
  readonly name: string
  readonly section: string
  readonly post: string
  readonly phone: string
  readonly shortPhone: string
  /** He left the staff on that day, and is still on the list. */
  readonly leftOn?: string
}

export type ShownShift = ShownPerson & {
  readonly from: string
  readonly to: string
}

/** One statement on a post of a day; without a name, that nobody has it any more. */
export type ShownShiftStep = {
  readonly name?: string
  readonly reason: string
  readonly byName: string
  readonly at: string
  readonly seq: number
}

export type ShownPost = {
  /** Whose shift it is; absent where nobody was planned. */
  readonly shift?: ShownShift
  /** When the shift begins and ends, whoever has it. */
  readonly from: string
  readonly to: string
  /** Goes back as `revision`. */
  readonly revision: number
  /** Newest first. */
  readonly steps: readonly ShownShiftStep[]
}

export type ShiftDay = {
  readonly day: string
  readonly kind: DayKind
  /** What the calendar calls it; an ordinary day has no name. */
  readonly name: string
  readonly posts: { readonly [P in ShiftPost]: ShownPost }
}

const office = { kind: 'command', feature: 'shift', roles: ['office'] } as const

export const shiftContract = {
  'shift.plan': { ...office, schema: planShift },
  'shift.clear': { ...office, schema: clearShift },
  'shift.days': { kind: 'query', feature: 'shift', roles: signedIn, schema: shiftDays },
} as const satisfies Record<string, ContractRow>
