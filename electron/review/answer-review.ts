import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { unreviewedDays } from '../../shared/review/index.ts'
import { shiftSight } from '../read-board.ts'
import type { Ledger } from '../store/ledger.ts'
import { readReviewDay } from './read-day.ts'
import { readReviewMonth } from './read-month.ts'
import { readReviewsOf } from './read-said.ts'

export type ReviewQuery = Extract<QueryName, `review.${string}`>

/** Who asks, and when. */
export type ReviewSight = { readonly ledger: Ledger; readonly now: string; readonly account: string }

type Answerers = {
  readonly [N in ReviewQuery]: (sight: ReviewSight, input: InputOf<N>) => QueryAnswers[N]
}

const answerers: Answerers = {
  'review.unreviewed': ({ ledger, now }) =>
    unreviewedDays(ledger.state, { now, timeZone: shiftSight(ledger).timeZone }),
  'review.day': ({ ledger, now, account }, { day }) => readReviewDay(ledger, { day, now, account }),
  'review.of-entry': ({ ledger }, { itemId }) => readReviewsOf(ledger, itemId),
  'review.month': ({ ledger }, { month }) => readReviewMonth(ledger, month),
}

/** @throws DiskError, JournalDamaged. */
export const answerReview = <N extends ReviewQuery>(
  sight: ReviewSight,
  name: N,
  input: InputOf<N>,
): QueryAnswers[N] => answerers[name](sight, input)
