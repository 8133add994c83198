import { shownNumber } from '../kernel/ids.ts'
import { sectionsSaid } from './elements.ts'
import type { IncidentRow } from './row-types.ts'

/** Everything that was written down of an incident, for whoever looks for words of it. */
export const incidentSaid = (row: IncidentRow): readonly string[] => [
  row.title,
  row.kindLabel,
  shownNumber(row.itemId),
  ...row.establishings.flatMap(({ elements, source = '' }) => [...sectionsSaid(elements), source]),
  ...row.gradings.map(({ reason }) => reason),
  ...row.attempts.flatMap(({ who, phone, note = '' }) => [who, phone, note]),
  ...row.arrivals.map(({ who }) => who),
  ...row.orals.flatMap(({ to, takenBy, text }) => [to, takenBy, text]),
  ...row.reports.flatMap(({ texts, approvals, sendings }) => [
    ...texts.map(({ text }) => text),
    ...approvals.map(({ approver }) => approver),
    ...sendings.flatMap(({ to, acknowledged }) => [to, acknowledged?.who ?? '']),
  ]),
  ...row.closings.flatMap(closing => (closing.how === 'decision' ? [closing.leader, closing.words] : [])),
  ...row.reopenings.map(({ reason }) => reason),
]
