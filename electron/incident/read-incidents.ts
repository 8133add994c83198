import type { IncidentPage, IncidentPageQuery } from '../../shared/incident/contract.ts'
import {
  type IncidentRow,
  type IncidentSight,
  incidentLine,
  incidentSaid,
  isIncidentEvent,
  stageOf,
} from '../../shared/incident/index.ts'
import { folded } from '../../shared/kernel/text.ts'
import type { Ledger } from '../store/ledger.ts'

/**
 * Answers `incident.page`, what became known last in front. There are a few in a month: each is read back from the
 * journal, so that nothing is kept in mind of those that are over. @throws DiskError, JournalDamaged.
 */
export const readIncidents = (
  ledger: Ledger,
  sight: IncidentSight,
  query: IncidentPageQuery,
): IncidentPage => {
  const running = Object.values(ledger.state.incidents.running)
  const rows = ledger.together(() =>
    idsOf(ledger, query)
      .flatMap(itemId => ledger.incident(itemId) ?? [])
      .filter(isWanted(query)),
  )
  const newest = rows.sort((a, b) => (a.knownAt < b.knownAt ? 1 : -1))
  return {
    rows: newest.slice(query.offset, query.offset + query.limit).map(row => incidentLine(sight, row)),
    total: newest.length,
    running: running.length,
    runningDrills: running.filter(({ drill }) => drill).length,
  }
}

/** Those that run are in mind; all others are found by the lines that raised them. */
const idsOf = (ledger: Ledger, { list, from }: IncidentPageQuery): string[] => {
  if (list === 'running') return Object.keys(ledger.state.incidents.running)
  const lines = ledger.linesFound({
    // What became known in a time was never raised before it.
    from: from === undefined ? 0 : Date.parse(from) - clockErrorMs,
    to: Number.MAX_SAFE_INTEGER,
    isWanted: ({ command }) => command === 'incident.raise' || command === 'incident.raise-from',
  })
  const seqs = Array.from({ length: lines.length }, (_, place) => lines.seqAt(place))
  const raised = seqs
    .flatMap(seq => ledger.commitAt(seq)?.events ?? [])
    .flatMap(event => (isIncidentEvent(event) && event.kind === 'incident.raised' ? [event.data.itemId] : []))
  return [...new Set(raised)]
}

/** A clock that was set meanwhile may have run behind. */
const clockErrorMs = 2 * 86_400_000

const isWanted =
  ({ list, drill, grade, kind, text = '', from, to }: IncidentPageQuery) =>
  (row: IncidentRow): boolean =>
    (list === 'all' || stageOf(row) === list) &&
    (drill === undefined || row.drill === drill) &&
    (grade === undefined || row.grade === grade) &&
    (kind === undefined || row.kind === kind) &&
    (from === undefined || row.knownAt >= from) &&
    (to === undefined || row.knownAt < to) &&
    hasWords(row, text)

const hasWords = (row: IncidentRow, text: string): boolean => {
  const said = incidentSaid(row).map(folded)
  return text
    .split(/\s+/u)
    .filter(word => word !== '')
    .every(word => said.some(one => one.includes(folded(word))))
}
