import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { mayCall, type Role } from '../../shared/kernel/roles.ts'
import {
  absenceReaders,
  arrangementsOf,
  myRosterOf,
  rosterDraftOf,
  rosterMonthOf,
  swapsOf,
} from '../../shared/roster/index.ts'
import { shiftSight } from '../read-board.ts'
import type { Ledger } from '../store/ledger.ts'

export type RosterQuery = Extract<QueryName, `roster.${string}`>

/** Who asks: his own page is his alone, and why somebody is away is not everybody's business. */
export type RosterSight = {
  readonly ledger: Ledger
  readonly now: string
  readonly account: string
  readonly roles: readonly Role[]
}

type Answerers = {
  readonly [N in RosterQuery]: (sight: RosterSight, input: InputOf<N>) => QueryAnswers[N]
}

const viewOf = ({ ledger, now, roles }: RosterSight) => ({
  ...shiftSight(ledger),
  now,
  tellsReasons: mayCall(roles, absenceReaders),
})

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
