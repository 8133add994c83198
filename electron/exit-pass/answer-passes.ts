import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import type { FindSight } from './find-pass.ts'
import { findPass } from './find-pass.ts'
import { readLately } from './read-lately.ts'
import { readPasses } from './read-passes.ts'
import { showPass } from './show-pass.ts'

export type PassQuery = Extract<QueryName, `exit-pass.${string}`>

type Answerers = {
  readonly [N in PassQuery]: (sight: FindSight, input: InputOf<N>) => QueryAnswers[N]
}

const answerers: Answerers = {
  'exit-pass.page': readPasses,
  'exit-pass.one': (sight, { itemId }) => {
    const row = sight.ledger.exitPass(itemId)
    return row ? showPass(sight, row) : null
  },
  'exit-pass.find': (sight, { text }) => findPass(sight, text),
  'exit-pass.lately': (sight, { text }) => readLately(sight, text),
}

/** @throws DiskError, JournalDamaged. */
export const answerFromPasses = <N extends PassQuery>(
  sight: FindSight,
  name: N,
  input: InputOf<N>,
): QueryAnswers[N] => answerers[name](sight, input)
