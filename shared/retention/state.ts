import type { MonthOfPeople } from './events.ts'

/** A proposal that waits for the second person. */
export type Proposal = {
  readonly months: readonly MonthOfPeople[]
  readonly keptMonths: number
  readonly by: string
  readonly at: string
}

/** A month whose particulars two persons gave up; `destroyedAt`: its key is gone. */
export type GivenUp = {
  readonly people: number
  readonly proposedBy: string
  readonly by: string
  readonly at: string
  readonly destroyedAt?: string
}

export type RetentionState = { proposed: Proposal | null; givenUp: { [month: string]: GivenUp } }

export const emptyRetention = (): RetentionState => ({ proposed: null, givenUp: {} })
