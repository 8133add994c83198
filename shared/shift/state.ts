import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { ShiftPost } from './posts.ts'

/** Whom the list names for a post of a day, or that it names nobody any more; by whom, when, where in the book. */
export type ShiftStatement = {
  /** From 1; of two statements made apart at different stations both may bear one. */
  readonly revision: number
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly seq: number
  /** Of that line. */
  readonly hash: string
} & (
  | { readonly act: 'planned'; readonly staffId: string; readonly from: string; readonly to: string }
  | { readonly act: 'cleared' }
)
export type PlannedShift = Extract<ShiftStatement, { readonly act: 'planned' }>

type DayOfShifts = { [P in ShiftPost]?: ShiftStatement[] }

/** Every statement on every day that is still in mind, oldest first; a list, until signed handovers say who is on duty. */
export type ShiftState = { days: { [day: string]: DayOfShifts } }

export const emptyShifts = (): ShiftState => ({ days: {} })

type Shifts = Frozen<ShiftState>

export const statementsOf = (shifts: Shifts, day: string, post: ShiftPost): readonly ShiftStatement[] =>
  own(shifts.days, day)?.[post] ?? []

/** What counts now; undefined where nobody has the post that day. */
export const plannedFor = (shifts: Shifts, day: string, post: ShiftPost): PlannedShift | undefined => {
  const last = statementsOf(shifts, day, post).at(-1)
  return last?.act === 'planned' ? last : undefined
}
