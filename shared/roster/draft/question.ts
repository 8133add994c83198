import type { ShiftPost } from '../../shift/index.ts'

/** A day to be filled; what a duty on it weighs (◇ a working day 1, a rest day 2, a statutory holiday 3). */
export type DutyDay = { readonly day: string; readonly weight: number }

/** Somebody who takes his turn at a post. */
export type Candidate = {
  readonly staffId: string
  /** What he bore in the months of that year before, and what would have been his fair part of it; in weights. */
  readonly burden: number
  readonly share: number
  /** Days on which he may not be planned: leave, training, not yet or no more on the staff. */
  readonly unavailable: ReadonlySet<string>
  /** Days on which he asked to be left out; kept where somebody else can be found. */
  readonly wished: ReadonlySet<string>
  /** Duties outside of the days to be filled: they count for his rest. */
  readonly duties: readonly Omit<Duty, 'staffId'>[]
}

export type Duty = { readonly day: string; readonly post: ShiftPost; readonly staffId: string }

export type Pools = { readonly [P in ShiftPost]: readonly Candidate[] }
/** Whole days that lie at least between two duties of one person; between duties on two posts the longer one. */
export type Rest = { readonly [P in ShiftPost]: number }

export type RosterQuestion = {
  readonly days: readonly DutyDay[]
  readonly pools: Pools
  /** What stands: pinned by the office, or begun already. */
  readonly fixed: readonly Duty[]
  /** What has begun, or is past: nobody is drafted for it any more. */
  readonly closed?: readonly Omit<Duty, 'staffId'>[]
  /** Two who are not planned for the same day, whatever their posts. */
  readonly apart: readonly (readonly [string, string])[]
  readonly rest: Rest
}

/** What one bears when the draft is carried out, on all posts together. `share`: his fair part, by the days on which he is there. */
export type Tally = {
  readonly staffId: string
  readonly duties: number
  /** In these days; and in the year, these days included. */
  readonly burden: number
  readonly burdenOfYear: number
  readonly share: number
  readonly shareOfYear: number
}

export type RosterDraft = {
  /** By day, then by post. */
  readonly duties: readonly Duty[]
  readonly gaps: readonly Omit<Duty, 'staffId'>[]
  /** Duties on days on which their persons asked to be left out. */
  readonly unmet: readonly Duty[]
  readonly tallies: readonly Tally[]
}
