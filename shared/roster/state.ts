import type { Approval } from '../approval/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { PlannedDuty } from './contract.ts'
import type { AbsenceNoted, PoolMember, SwapAsked } from './events.ts'
import { type SwapAct, type SwapStage, swapTable } from './stages.ts'

/** By whom, when, and where in the book. */
export type Said = { readonly by: string; readonly at: string; readonly seq: number; readonly hash: string }

export type PoolStatement = Said & { readonly revision: number; readonly members: readonly PoolMember[] }

export type PairStatement = Said & { readonly isApart: boolean; readonly reason: string }

/** Either half may be missing while the other's line is still to come. */
export type Absence = {
  readonly noted?: Said & Omit<AbsenceNoted['data'], 'itemId'>
  readonly withdrawn?: Said & { readonly reason: string }
}

export type PublishedVersion = Said & {
  readonly version: number
  readonly changed: number
  readonly reason: string
}

/** `duties`: of the version that counts; of those before it who published them. */
export type PublishedMonth = {
  readonly versions: readonly PublishedVersion[]
  readonly duties: readonly PlannedDuty[]
}

export type SwapStepSaid = Said & {
  readonly act: SwapAct
  readonly reason?: string
  readonly paper?: Approval
}
export type Swap = {
  readonly asked?: Said & Omit<SwapAsked['data'], 'itemId'>
  readonly steps: readonly SwapStepSaid[]
}

/**
 * Pools and pairs as they stand; absences, published months and swaps of this year and the last: by them the burden of the
 * year is reckoned, and a roster shows whom it named at first. What is older is in the journal.
 */
export type RosterState = {
  pools: { [P in ShiftPost]?: PoolStatement }
  pairs: { [pair: string]: PairStatement }
  absences: { [itemId: string]: Absence }
  months: { [month: string]: PublishedMonth }
  swaps: { [itemId: string]: Swap }
  /** The newest instant of all these statements: by it what is out of mind is told. */
  newest: string
}

export const emptyRosters = (): RosterState => ({
  pools: {},
  pairs: {},
  absences: {},
  months: {},
  swaps: {},
  newest: '',
})

type Rosters = Frozen<RosterState>

/** The same for both orders. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ')

/** Pairs that may not meet. */
export const pairsApart = ({ pairs }: Rosters): readonly (readonly [string, string])[] =>
  Object.entries(pairs).flatMap(([key, { isApart }]) => {
    const [one = '', other = ''] = key.split(' ')
    return isApart ? [[one, other] as const] : []
  })

export type StandingAbsence = NonNullable<Absence['noted']> & { readonly itemId: string }

/** Absences that were not taken back. */
export const absencesIn = ({ absences }: Rosters): readonly StandingAbsence[] =>
  Object.entries(absences).flatMap(([itemId, { noted, withdrawn }]) =>
    noted && !withdrawn ? [{ itemId, ...noted }] : [],
  )

export const absenceOf = (rosters: Rosters, itemId: string): StandingAbsence | undefined => {
  const found = own(rosters.absences, itemId)
  return found?.noted && !found.withdrawn ? { itemId, ...found.noted } : undefined
}

export const publishedOf = ({ months }: Rosters, month: string): Frozen<PublishedMonth> | undefined =>
  own(months, month)

/** The number of the version that counts; 0 where none was published. */
export const versionOf = (rosters: Rosters, month: string): number =>
  publishedOf(rosters, month)?.versions.at(-1)?.version ?? 0

/** Steps that the table did not allow, because another station's came first, change nothing. */
export const stageOf = ({ asked, steps }: Frozen<Swap>): SwapStage =>
  steps.reduce<SwapStage>(
    (stage, { act }) => swapTable[stage][act].becomes ?? stage,
    asked?.agreedOn === undefined ? 'asked' : 'agreed',
  )
