import { isSettled } from '../duty-log/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Around, IncidentContext } from './around.ts'
import type { CloseIncident, ReopenIncident } from './contract.ts'
import type { IncidentClosed, IncidentReopened } from './events.ts'
import type { IncidentRefusal } from './refusals.ts'
import { finalSentIn, openOf } from './standing.ts'
import { falseTime, incidentFor } from './whether.ts'

/** The final report is out, or a leader decided that there needs to be none. */
export const decideCloseIncident = (
  around: Around,
  input: CloseIncident,
  context: IncidentContext,
): Decision<IncidentClosed, IncidentRefusal> => {
  const { itemId } = input
  const found = incidentFor(around, 'close', itemId, context)
  if (!found.ok) return found
  if (input.by === 'final-report')
    return finalSentIn(found.row)
      ? accept({ kind: 'incident.closed', v: 1, data: { itemId, by: 'final-report' } })
      : refuse('incident.final-missing')
  const { leader, words, at = context.now } = input
  if (leader === undefined || words === undefined) return refuse('incident.decision-incomplete')
  const no = falseTime(around, found.row, at, context)
  return (
    no ??
    accept({
      kind: 'incident.closed',
      v: 1,
      data: { itemId, by: 'decision', decision: { leader, words, at } },
    })
  )
}

/** What is out of mind comes back with it: its clocks, and what is still to be verified. */
export const decideReopenIncident = (
  around: Around,
  { itemId, reason }: ReopenIncident,
  context: IncidentContext,
): Decision<IncidentReopened, IncidentRefusal> => {
  const found = incidentFor(around, 'reopen', itemId, context)
  if (!found.ok) return found
  const entry = context.items.get(itemId)
  if (!entry || isSettled(entry.handling.stage))
    return refuse('incident.entry-does-not-count', { number: shownNumber(itemId) })
  return accept({ kind: 'incident.reopened', v: 1, data: { itemId, reason, stands: openOf(found.row) } })
}
