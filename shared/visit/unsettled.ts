import type { Frozen } from '../kernel/event.ts'
import type { VisitState } from './state.ts'

/** A visit of which somebody is inside, or whose badge did not come back; `since` when. */
export type UnsettledVisit = {
  readonly itemId: string
  readonly register: 'visit' | 'badge'
  readonly since: string
}

/** What of the visits is not settled. A visit is never both: a badge is missing only when the last one left. */
export const unsettledVisits = ({ inside, badges }: Frozen<VisitState>): readonly UnsettledVisit[] => [
  ...Object.entries(inside).map(
    ([itemId, { arrivedAt }]): UnsettledVisit => ({ itemId, register: 'visit', since: arrivedAt }),
  ),
  ...Object.values(badges).flatMap(({ itemId, since, isMissing }): readonly UnsettledVisit[] =>
    isMissing ? [{ itemId, register: 'badge', since }] : [],
  ),
]
