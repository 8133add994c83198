import { shownTime } from '../calendar/index.ts'
import type { DutyLogRefusal, EntryCorrected, EntryFollowedUp } from '../duty-log/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { ReportGrade } from '../report-limits/index.ts'
import { reportLimitsNow, reportLimitsTable } from '../report-limits/index.ts'
import type { Around, IncidentContext } from './around.ts'
import type { Arrive, Establish, GradeIncident } from './contract.ts'
import { elementsInWords, incidentElementNames, type KnownElements } from './elements.ts'
import { entryCorrected } from './entry-of.ts'
import type { IncidentEstablished, IncidentGraded, LeaderArrived } from './events.ts'
import type { IncidentRefusal } from './refusals.ts'
import { knownOf, unknownOf } from './standing.ts'
import { falseTime, incidentFor, type No } from './whether.ts'

/** What was to be verified is known, or what was known turned out otherwise; the entry of the log says so too. */
export const decideEstablish = (
  around: Around,
  { itemId, elements: said = {}, unknown: doubted = [], at: saidAt, source }: Establish,
  context: IncidentContext,
): Decision<IncidentEstablished | EntryCorrected | EntryFollowedUp, IncidentRefusal | DutyLogRefusal> => {
  const found = incidentFor(around, 'establish', itemId, context)
  if (!found.ok) return found
  const at = saidAt ?? context.now
  const [known, open] = [knownOf(found.row), unknownOf(found.row)]
  const elements = news(said, known)
  const unknown = doubted.filter(name => open[name] === undefined)
  const no =
    saidBoth(said, doubted) ??
    falseTime(around, found.row, at, context) ??
    (Object.keys(elements).length + unknown.length === 0 ? refuse('incident.nothing-established') : undefined)
  if (no) return no
  const entry = context.items.get(itemId)
  if (!entry) return refuse('incident.entry-unknown', { number: shownNumber(itemId) })
  const corrected = entryCorrected(around, entry, { elements, unknown }, context)
  if (!corrected.ok) return corrected
  const data = { itemId, elements, unknown, at, ...(source !== undefined && { source }) }
  return accept<IncidentEstablished | EntryCorrected | EntryFollowedUp>(
    { kind: 'incident.established', v: 1, data },
    ...corrected.events,
  )
}

/** What was said and is not known so already. */
const news = (said: KnownElements, known: KnownElements): KnownElements =>
  Object.fromEntries(
    incidentElementNames.flatMap(name => {
      const text = said[name]?.trim()
      return text === undefined || text === known[name] ? [] : [[name, text]]
    }),
  )

const saidBoth = (said: KnownElements, doubted: NonNullable<Establish['unknown']>): No => {
  const both = doubted.filter(name => said[name] !== undefined)
  return both.length === 0 ? undefined : refuse('incident.said-both', { what: elementsInWords(both) })
}

/** Its clocks go on counting from when it became known; a limit that has passed stays missed. */
export const decideGrade = (
  around: Around,
  { itemId, grade, reason, decidedBy }: GradeIncident,
  context: IncidentContext,
): Decision<IncidentGraded, IncidentRefusal> => {
  const found = incidentFor(around, 'grade', itemId, context)
  if (!found.ok) return found
  const no = falseGrade(found.row.grade, grade)
  if (no) return no
  const limits = reportLimitsNow(around.reportLimits, grade)
  const data = { itemId, grade, limits, reason, ...(decidedBy !== undefined && { decidedBy }) }
  return accept({ kind: 'incident.graded', v: 1, data })
}

const falseGrade = (before: ReportGrade, grade: ReportGrade): No => {
  if (grade === before) return refuse('incident.same-grade', { grade: reportLimitsTable.labelOf(grade) })
  return grade === 'ungraded' ? refuse('incident.ungraded-again') : undefined
}

/** A leader is at the scene (§7.4). */
export const decideArrive = (
  around: Around,
  { itemId, who, at: saidAt }: Arrive,
  context: IncidentContext,
): Decision<LeaderArrived, IncidentRefusal> => {
  const found = incidentFor(around, 'arrive', itemId, context)
  if (!found.ok) return found
  const at = saidAt ?? context.now
  const before = found.row.arrivals.find(arrival => arrival.who === who)
  const { now, timeZone } = context
  const no =
    falseTime(around, found.row, at, context) ??
    (before && refuse('incident.arrived-before', { who, at: shownTime(before.at, timeZone, now) }))
  return no ?? accept({ kind: 'incident.arrived', v: 1, data: { itemId, who, at } })
}
