import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Around, IncidentContext } from './around.ts'
import { onPostNow } from './call-list.ts'
import type { CallSomebody, ReportOrally } from './contract.ts'
import type { IncidentCalled, ReportedOrally } from './events.ts'
import type { IncidentRefusal } from './refusals.ts'
import type { IncidentRow } from './row-types.ts'
import { falseTime, incidentFor } from './whether.ts'

/** Every attempt is written down, those that failed too. */
export const decideCall = (
  around: Around,
  input: CallSomebody,
  context: IncidentContext,
): Decision<IncidentCalled, IncidentRefusal> => {
  const { itemId, step, result, note, at = context.now } = input
  const found = incidentFor(around, 'call', itemId, context)
  if (!found.ok) return found
  if (step !== undefined && !found.row.calls[step - 1]) return refuse('incident.step-unknown', { step })
  const { who, phone } = calledBy(around, found.row, input, context)
  if (!who || !phone) return refuse('incident.nobody-called')
  const no = falseTime(around, found.row, at, context)
  if (no) return no
  const data = {
    itemId,
    ...(step !== undefined && { step }),
    ...{ who, phone, at, result },
    ...(note !== undefined && { note }),
  }
  return accept({ kind: 'incident.called', v: 1, data })
}

/** Without a word of it, whoever has the post of that line by now, at the number of the list. */
const calledBy = (
  around: Around,
  row: IncidentRow,
  { step, who, phone }: CallSomebody,
  context: IncidentContext,
): { readonly who: string | undefined; readonly phone: string | undefined } => {
  const line = step === undefined ? undefined : row.calls[step - 1]
  const person = line && onPostNow(around, line.role, context)
  return {
    who: who ?? person?.name ?? line?.name,
    phone: phone ?? (person?.phone || line?.phone),
  }
}

/** By word of mouth to the superior office; nobody has to sign it off. */
export const decideReportOrally = (
  around: Around,
  { itemId, to, phone, takenBy, text, at: saidAt }: ReportOrally,
  context: IncidentContext,
): Decision<ReportedOrally, IncidentRefusal> => {
  const at = saidAt ?? context.now
  const found = incidentFor(around, 'report-orally', itemId, context)
  if (!found.ok) return found
  const no = falseTime(around, found.row, at, context)
  return (
    no ?? accept({ kind: 'incident.reported-orally', v: 1, data: { itemId, to, phone, takenBy, text, at } })
  )
}
