import type { DayKind } from '../calendar/index.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { AbsenceKind, PlannedDuty } from './contract.ts'
import type { Problem } from './problems.ts'

/** A duty with who has it, as the directory calls him. */
export type NamedDuty = PlannedDuty & { readonly name: string }

export type ShownProblem = Problem & {
  readonly name?: string
  /** Who the other one is. */
  readonly withName?: string
}

/** What one bears; `posts`: where he takes turns. */
export type ShownTally = {
  readonly staffId: string
  readonly name: string
  readonly section: string
  readonly posts: readonly ShiftPost[]
  readonly duties: number
  readonly burden: number
  readonly burdenOfYear: number
  readonly shareOfYear: number
}

export type RosterPlace = {
  readonly post: ShiftPost
  readonly from: string
  readonly to: string
  readonly hasBegun: boolean
  readonly duty?: NamedDuty
  /** Whom the published version named, where somebody else has it now. */
  readonly published?: { readonly staffId: string; readonly name: string } | { readonly nobody: true }
}

export type RosterDay = {
  readonly day: string
  readonly kind: DayKind
  readonly dayName: string
  readonly weight: number
  readonly places: { readonly [P in ShiftPost]: RosterPlace }
}

export type ShownVersion = {
  readonly version: number
  readonly byName: string
  readonly at: string
  readonly changed: number
  readonly reason: string
  readonly seq: number
}

/** A month as it is planned. */
export type RosterMonth = {
  readonly month: string
  readonly days: readonly RosterDay[]
  /** Newest first. */
  readonly versions: readonly ShownVersion[]
  /** Goes back with a draft that was made by it. */
  readonly statements: number
  readonly problems: readonly ShownProblem[]
  readonly tallies: readonly ShownTally[]
}

/** A month as it is drafted; nothing of it holds until it is published. */
export type RosterDraftView = {
  readonly month: string
  readonly version: number
  readonly statements: number
  readonly duties: readonly NamedDuty[]
  readonly problems: readonly ShownProblem[]
  readonly tallies: readonly ShownTally[]
  /** How many places of the list of shifts would change. */
  readonly changes: number
}

export type ShownAbsence = {
  readonly itemId: string
  readonly staffId: string
  readonly name: string
  readonly kind: AbsenceKind
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly approver?: string
  readonly byName: string
  readonly at: string
}

export type ShownPool = {
  readonly post: ShiftPost
  /** How many statements there were; 0 where it follows the accounts. */
  readonly revision: number
  readonly members: readonly {
    readonly staffId: string
    readonly name: string
    readonly section: string
    readonly since: string
  }[]
}

export type RosterArrangements = {
  readonly pools: readonly ShownPool[]
  /** Those not over yet, by their first day. */
  readonly absences: readonly ShownAbsence[]
  readonly pairs: readonly {
    readonly one: string
    readonly oneName: string
    readonly other: string
    readonly otherName: string
    readonly reason: string
  }[]
}
