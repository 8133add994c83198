import { minutesBetween, shownDuration } from '../../../shared/calendar/index.ts'
import {
  clocksOf,
  drillMark,
  factsOf,
  type IncidentClock,
  type IncidentRow,
  incidentStageWords,
  stageOf,
} from '../../../shared/incident/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import type { PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import { incidentsTouched } from '../../incident/incidents-touched.ts'
import { type DaySight, ownEntry, withSince } from '../sight.ts'

/**
 * Incidents of the day, and those of days before that went on in it; of each the limits that were met or passed in the
 * day (§8.4). What began in the day stands as its entry too: there is no second head for it. @throws DiskError, JournalDamaged.
 */
export const incidentPoints = (sight: DaySight): PointsFound => ({
  kinds: ['incident'],
  points: incidentsTouched(sight.ledger, sight.range).flatMap(row => [
    ...headOf(sight, row),
    ...limitsOf(sight, row),
  ]),
})

const ofIncident = (sight: DaySight, { itemId }: IncidentRow) =>
  ({
    kind: 'incident',
    lead: { of: 'incident', itemId },
    ...ownEntry(sight, itemId),
    ...withSince(sight.sinceSigned(itemId)),
  }) as const

const headOf = (sight: DaySight, row: IncidentRow): readonly ReviewPoint[] => {
  if (ownEntry(sight, row.itemId).itemId !== undefined) return []
  const what = `${drillMark(row.drill)}${row.title}，${incidentStageWords[stageOf(row)]}`
  const result = shownNumber(row.itemId)
  const at = sight.range.from
  return [{ ...ofIncident(sight, row), key: `incident ${row.itemId}`, at, what, result, mark: 'notice' }]
}

const limitsOf = (sight: DaySight, row: IncidentRow): readonly ReviewPoint[] =>
  clocksOf(factsOf(row), sight).flatMap(clock => limitPoint(sight, row, clock) ?? [])

const limitPoint = (sight: DaySight, row: IncidentRow, clock: IncidentClock): ReviewPoint | undefined => {
  const { startedAt, dueAt, metAt } = clock
  const at = metAt ?? dueAt
  if (dueAt === undefined || at === undefined) return undefined
  if (at < sight.range.from || at >= sight.range.to || at > sight.now) return undefined
  const took = metAt === undefined ? '' : `，${shownDuration(minutesBetween(startedAt, metAt))}`
  return {
    ...ofIncident(sight, row),
    key: `incident ${row.itemId} ${clock.clock} ${dueAt}`,
    at,
    what: `${drillMark(row.drill)}${row.title}：${clock.name}${took}，限 ${shownDuration(minutesBetween(startedAt, dueAt))}`,
    ...kept(clock),
  }
}

const kept = ({ state, lateByMs = 0 }: IncidentClock): Pick<ReviewPoint, 'result' | 'mark'> => {
  const late = shownDuration(Math.max(1, Math.round(lateByMs / 60_000)))
  switch (state) {
    case 'late':
      return { result: `超 ${late}`, mark: 'due' }
    case 'overdue':
      return { result: `未报，已超 ${late}`, mark: 'due' }
    case 'dropped':
      return { result: '结束前未报', mark: 'due' }
    case 'kept':
    case 'running':
    case 'named':
      return { result: '按时', mark: 'fine' }
  }
}
