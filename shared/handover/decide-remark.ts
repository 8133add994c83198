import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Around } from './around.ts'
import type { RemarkHandover } from './contract.ts'
import type { Remarked } from './events.ts'
import type { HandoverRefusal } from './refusals.ts'
import { signedHandover } from './state.ts'

/** What both signed is never touched: whoever has something to say to it says it beneath. */
export const decideRemark = (
  { handovers }: Around,
  { itemId, text }: RemarkHandover,
): Decision<Remarked, HandoverRefusal> => {
  const signed = signedHandover(handovers, itemId)
  if (!signed) return refuse('handover.not-on-record', { number: shownNumber(itemId) })
  return accept({ kind: 'handover.remarked', v: 1, data: { post: signed.post, itemId, text: text.trim() } })
}
