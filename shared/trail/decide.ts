import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { parseChain } from '../kernel/ids.ts'
import type { BookVerified, FindingNoted, TrailExported, TrailLooked } from './events.ts'
import type { PreparedExport, PreparedFinding, PreparedVerification } from './prepared.ts'
import type { TrailRefusal } from './refusals.ts'
import { hasLooked, type TrailState } from './state.ts'

export const decideLookAtTrail = (
  trail: Frozen<TrailState>,
  context: Pick<Context, 'actor' | 'now' | 'timeZone'>,
): Decision<TrailLooked, TrailRefusal> =>
  hasLooked(trail, context.actor, context)
    ? refuse('trail.already-looked')
    : accept({ kind: 'trail.looked', v: 1, data: {} })

/** A finding stands in the general book: nothing of what is in the secret one may be written there. */
export const decideNoteFinding = ({
  chain,
  seq,
  hash,
  text,
}: PreparedFinding): Decision<FindingNoted, TrailRefusal> => {
  if (parseChain(chain)?.realm === 'secret') return refuse('trail.secret-finding')
  if (hash === null) return refuse('trail.no-such-commit', { number: seq })
  return accept({ kind: 'trail.finding-noted', v: 1, data: { chain, seq, hash, text } })
}

export const decideVerify = ({ found }: PreparedVerification): Decision<BookVerified, TrailRefusal> =>
  found ? accept({ kind: 'trail.verified', v: 1, data: found }) : refuse('trail.not-verified')

/** The line stands before the file, so that nothing goes out of the house without one. */
export const decideExport = (
  trail: Frozen<TrailState>,
  { filter, file, lines }: PreparedExport,
  context: Pick<Context, 'actor' | 'now' | 'timeZone'>,
): Decision<TrailExported, TrailRefusal> => {
  if (!hasLooked(trail, context.actor, context)) return refuse('trail.look-first')
  if (lines === 0) return refuse('trail.nothing-to-export')
  return accept({ kind: 'trail.exported', v: 1, data: { filter, file, lines } })
}
