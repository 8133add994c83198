import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import {
  arrangementsOf,
  myRosterOf,
  rosterDraftOf,
  rosterMonthOf,
  swapsOf,
} from '../../shared/roster/index.ts'
import { shiftSight } from '../read-board.ts'
import type { Ledger } from '../store/ledger.ts'

export type RosterQuery = Extract<QueryName, `roster.${string}`>

/** `account`: who asks; his own page is his alone. */
export type RosterSight = { readonly ledger: Ledger; readonly now: string; readonly account: string }

type Answerers = {
  readonly [N in RosterQuery]: (sight: RosterSight, input: InputOf<N>) => QueryAnswers[N]
}

const viewOf = ({ ledger, now }: RosterSight) => ({ ...shiftSight(ledger), now })

const answerers: Answerers = {
  'roster.month': (sight, { month }) => rosterMonthOf(viewOf(sight), month),
  'roster.draft': (sight, asked) => rosterDraftOf(viewOf(sight), asked),
  'roster.arrangements': sight => arrangementsOf(viewOf(sight)),
  'roster.swaps': (sight, { list }) => swapsOf(viewOf(sight), list),
  'roster.mine': sight => myRosterOf(viewOf(sight), sight.account),
}

/** @throws DiskError, JournalDamaged. */
export const answerRoster = <N extends RosterQuery>(
  sight: RosterSight,
  name: N,
  input: InputOf<N>,
): QueryAnswers[N] => answerers[name](sight, input)
