import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { FilePort } from '../disk/file-port.ts'
import type { Caller } from '../door/admit.ts'
import type { WindowQuery } from '../door/window-side.ts'
import type { JournalBook } from '../journal-book.ts'
import { lineageOf } from '../lineage.ts'
import type { Clock } from '../ports.ts'
import { SecretLines } from './secret-lines.ts'
import { Trail } from './trail.ts'

type OpenTrailPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly hasLooked: (account: string) => boolean
}

/** The trail of a book, made when somebody first asks for it. */
export const openTrail = (
  { port, folder, clock, hasLooked }: OpenTrailPorts,
  journal: JournalBook,
): Trail => {
  const secret = new SecretLines(port, folder)
  const { frozen } = lineageOf(port, folder, journal.station, 'secret')
  const secretPosition = () => journal.positions().find(({ chain }) => parseChain(chain)?.realm === 'secret')
  return new Trail({
    ledger: () => journal.proven?.ledger ?? journal.ledger,
    secretLines: () => {
      const position = secretPosition()
      return position ? secret.upTo(frozen, position) : []
    },
    now: () => clock.now(),
    timeZone: journal.timeZone,
    hasLooked,
  })
}

/** What is chosen and written at a window is not asked of the trail. */
export type TrailQuery = Exclude<Extract<QueryName, `trail.${string}`>, WindowQuery>

type Answerers = {
  readonly [N in TrailQuery]: (trail: Trail, input: InputOf<N>, caller: Caller) => QueryAnswers[N]
}

const answerers: Answerers = {
  'trail.page': (trail, query, caller) => trail.page(query, caller),
  'trail.findings': (trail, query, caller) => trail.findings(query, caller),
  'trail.commit': (trail, position, caller) => trail.commit(position, caller),
  'trail.choices': trail => trail.choices(),
  'trail.evidence': trail => trail.evidence(),
  'trail.compare': (trail, position) => trail.compare(position),
}

/** Nothing is shown to whom no line says that he looks. */
export const answerFromTrail = <N extends TrailQuery>(
  trail: Trail,
  name: N,
  input: InputOf<N>,
  caller: Caller,
): QueryAnswers[N] | Refusal => trail.whyNot(caller) ?? answerers[name](trail, input, caller)
