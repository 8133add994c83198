import { ladderInForce } from '../alarm/index.ts'
import type { EntryRow } from '../duty-log/index.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { IncidentClock } from './clock-facts.ts'
import { clocksOf, lateClocks, owedClocks } from './clocks.ts'
import type { IncidentLine, IncidentView, ShownElement } from './contract.ts'
import { courseOf } from './course.ts'
import { type IncidentElement, incidentElementNames, incidentElements } from './elements.ts'
import { gradeInWords } from './in-words.ts'
import { sentAtOf } from './report-row.ts'
import type { IncidentRow } from './row-types.ts'
import { showCalls } from './show-calls.ts'
import { showReports } from './show-reports.ts'
import type { IncidentSight } from './sight.ts'
import { factsOf, knownOf, sayingsOf, sentReports, stageOf, unknownOf } from './standing.ts'
import { nameOfReport } from './whether-report.ts'

/** Answers `incident.one`. */
export const incidentView = (sight: IncidentSight, row: IncidentRow, entry: EntryRow): IncidentView => {
  const { nameOf } = sight
  const clocks = clocksOf(factsOf(row), sight)
  const stage = stageOf(row)
  const closed = stage === 'closed' ? row.closings.at(-1) : undefined
  return {
    ...headOf(row),
    origin: row.origin,
    limits: row.limits,
    number: shownNumber(row.itemId),
    gradeLabel: gradeInWords(row.grade),
    stage,
    entry: { type: entry.type, text: entry.text, occurredAt: entry.occurredAt },
    raisedAt: row.on,
    raisedByName: nameOf(row.by),
    elements: incidentElementNames.map(name => shownElement(sight, row, name)),
    gradings: row.gradings.map(grading => ({
      ...grading,
      byName: nameOf(grading.by),
      label: gradeInWords(grading.grade),
    })),
    clocks,
    ...nearestIn(clocks),
    ladder: ladderInForce(sight.state.settings),
    ...showCalls(sight, row),
    arrivals: row.arrivals.map(arrival => ({ ...arrival, byName: nameOf(arrival.by) })),
    orals: row.orals.map(oral => ({ ...oral, byName: nameOf(oral.by) })),
    reports: showReports(sight, row, clocks),
    course: courseOf(sight, row, entry),
    ...(closed && { closed: { ...closed, byName: nameOf(closed.by) } }),
    reopenings: row.reopenings.map(reopening => ({ ...reopening, byName: nameOf(reopening.by) })),
  }
}

/** A line of `incident.page`. */
export const incidentLine = (sight: IncidentSight, row: IncidentRow): IncidentLine => {
  const clocks = clocksOf(factsOf(row), sight)
  const stage = stageOf(row)
  const closedAt = stage === 'closed' ? row.closings.at(-1)?.on : undefined
  const last = sentReports(row).at(-1)
  const lastAt = last && sentAtOf(last)
  const { place } = knownOf(row)
  const unknown = unknownOf(row)
  return {
    ...headOf(row),
    stage,
    ...(closedAt !== undefined && { closedAt }),
    ...(place !== undefined && { place }),
    unknown: incidentElementNames.filter(name => unknown[name] !== undefined),
    clocks,
    ...nearestIn(clocks),
    late: lateClocks(clocks).length,
    ...(last && lastAt !== undefined && { lastReport: { name: nameOfReport(last), at: lastAt } }),
  }
}

const headOf = ({ itemId, title, kind, kindLabel, drill, grade, knownAt }: IncidentRow) => ({
  ...{ itemId, title, kind, kindLabel, drill, grade, knownAt },
})

const nearestIn = (clocks: readonly IncidentClock[]): { readonly nearest?: IncidentClock } => {
  const [nearest] = owedClocks(clocks)
  return nearest ? { nearest } : {}
}

const shownElement = ({ nameOf }: IncidentSight, row: IncidentRow, name: IncidentElement): ShownElement => {
  const { label } = incidentElements[name]
  const sayings = sayingsOf(row, name)
  const known = sayings.flatMap(one => (one.state === 'known' ? [one] : []))
  const last = sayings.at(-1)
  if (!last) return { name, label, state: 'unsaid' }
  if (last.state === 'to-verify') {
    const before = known.at(-1)?.text
    return {
      name,
      label,
      state: 'to-verify',
      since: last.since,
      ...(before !== undefined && { before }),
    }
  }
  const { text, said } = last
  return {
    name,
    label,
    state: 'known',
    text,
    at: said.at,
    byName: nameOf(said.by),
    ...(said.source !== undefined && { source: said.source }),
    earlier: known
      .slice(0, -1)
      .map(one => ({ text: one.text, at: one.said.at, byName: nameOf(one.said.by) })),
  }
}
