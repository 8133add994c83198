import type { Context } from '../kernel/context.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  type LookOutMetEvent,
  type LookOutRefusal,
  type LookOutState,
  lookOutNo,
  metEvents,
} from '../look-out/index.ts'
import {
  decideCorrectVisit,
  type SealedIdentification,
  type VisitContext,
  type VisitCorrected,
  type VisitRefusal,
  type VisitSurroundings,
} from '../visit/index.ts'

/** What is asked of other features when somebody is named anew. */
type Around = VisitSurroundings & Frozen<{ lookOuts: LookOutState }>

type Corrected =
  | { readonly ok: true; readonly events: readonly [VisitCorrected, ...LookOutMetEvent[]] }
  | Refusal<VisitRefusal | LookOutRefusal>

/** Whoever turns out to be somebody who is looked out for is no less so because another name stood there first. */
export const decideIdentification = (
  around: Around,
  { lookOuts: taken = [], lookOutSeen: seen, ...input }: SealedIdentification,
  context: VisitContext & Context,
): Corrected => {
  const corrected = decideCorrectVisit(around, input, context)
  if (!corrected.ok) return corrected
  const no = lookOutNo(around.lookOuts, { taken, seen, remark: input.remark }, context)
  if (no) return no
  const [visit] = corrected.events
  return { ok: true, events: [visit, ...metEvents(around.lookOuts, taken, input.itemId, context)] }
}
