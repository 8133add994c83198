import type { DutyDay } from '../../shared/calendar/index.ts'
import { type IncidentRow, isIncidentEvent } from '../../shared/incident/index.ts'
import { compare } from '../../shared/kernel/reading.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'

/**
 * Incidents that ran at some time of the day: whatever still runs and began before its end, and whatever something was
 * written down of in it. By when they became known. @throws DiskError, JournalDamaged.
 */
export const incidentsTouched = (
  ledger: Ledger,
  { from, to }: Pick<DutyDay, 'from' | 'to'>,
): readonly IncidentRow[] =>
  ledger.together(() => {
    const ids = new Set([...Object.keys(ledger.state.incidents.running), ...writtenBetween(ledger, from, to)])
    return [...ids]
      .flatMap(itemId => ledger.incident(itemId) ?? [])
      .filter(({ knownAt }) => knownAt < to)
      .sort((a, b) => compare(a.knownAt, b.knownAt) || compare(a.itemId, b.itemId))
  })

const writtenBetween = (ledger: Ledger, from: string, to: string): readonly string[] => {
  const found = ledger.linesFound({
    from: Date.parse(from),
    to: Date.parse(to),
    isWanted: ({ command }) => command.startsWith('incident.'),
  })
  return Array.from({ length: found.length }, (_, place) => found.seqAt(place))
    .flatMap(line => ledger.commitAt(line) ?? [])
    .flatMap(commit => eventsOf(commit).filter(isIncidentEvent))
    .map(({ data }) => data.itemId)
}
