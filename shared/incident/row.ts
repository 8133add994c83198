import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import { type IncidentEvent, type IncidentRaised, isIncidentEvent } from './events.ts'
import { foldReports, isReportEvent } from './report-row.ts'
import type { ClosedBy, Establishing, IncidentRow } from './row-types.ts'

/** The row after one more event of its incident; total, other events leave it as it is. */
export const foldIncident = (
  row: IncidentRow | undefined,
  event: Event,
  meta: EventMeta,
): IncidentRow | undefined => {
  if (!isIncidentEvent(event)) return row
  if (event.kind === 'incident.raised') return row ?? raisedRow(event, meta)
  return row && folded(row, event, meta)
}

type Later = Exclude<IncidentEvent, IncidentRaised>

const folded = (row: IncidentRow, event: Later, meta: EventMeta): IncidentRow => {
  const written = { by: meta.actor, on: meta.at }
  if (isReportEvent(event)) return { ...row, reports: foldReports(row.reports, event, meta) }
  switch (event.kind) {
    case 'incident.established':
      return { ...row, establishings: [...row.establishings, { ...without(event.data), ...written }] }
    case 'incident.graded': {
      const { grade, limits } = event.data
      const grading = { ...without(event.data), by: meta.actor, at: meta.at }
      return { ...row, grade, limits, gradings: [...row.gradings, grading] }
    }
    case 'incident.called':
      return { ...row, attempts: [...row.attempts, { ...without(event.data), ...written }] }
    case 'incident.arrived':
      return { ...row, arrivals: [...row.arrivals, { ...without(event.data), ...written }] }
    case 'incident.reported-orally':
      return { ...row, orals: [...row.orals, { ...without(event.data), ...written }] }
    case 'incident.closed':
      return { ...row, closings: [...row.closings, closing(event.data, written)] }
    case 'incident.reopened': {
      const { reason } = event.data
      return { ...row, reopenings: [...row.reopenings, { reason, by: meta.actor, at: meta.at }] }
    }
    default:
      return assertNever(event)
  }
}

const without = <T extends { readonly itemId: string }>({ itemId: _, ...said }: T): Omit<T, 'itemId'> => said

const closing = (
  data: Extract<IncidentEvent, { kind: 'incident.closed' }>['data'],
  written: Pick<ClosedBy, 'by' | 'on'>,
): ClosedBy =>
  data.by === 'final-report'
    ? { how: 'final-report', ...written }
    : { how: 'decision', ...data.decision, ...written }

const raisedRow = ({ data }: IncidentRaised, { actor: by, at: on }: EventMeta): IncidentRow => {
  const { elements, unknown, ...said } = data
  const first: Establishing = { elements, unknown, at: data.knownAt, by, on }
  return {
    ...said,
    firstLimits: data.limits,
    by,
    on,
    establishings: [first],
    gradings: [],
    attempts: [],
    arrivals: [],
    orals: [],
    reports: [],
    closings: [],
    reopenings: [],
  }
}
