import type { ClockFacts } from './clock-facts.ts'
import { byTime } from './clock-facts.ts'
import { type IncidentElement, incidentElementNames, type KnownElements } from './elements.ts'
import { sentAtOf, textInForce } from './report-row.ts'
import type { Establishing, IncidentRow, ReportRow } from './row-types.ts'
import type { IncidentStage } from './stages.ts'
import type { OpenIncident } from './state.ts'

/** By the last that ended it or opened it again, whichever was written down later. */
export const stageOf = (row: Pick<IncidentRow, 'closings' | 'reopenings'>): IncidentStage =>
  endsOf(row).at(-1)?.how === 'closed' ? 'closed' : 'running'

/** By time; of those of one instant each opening comes after the ending that it undid. */
export const endsOf = ({
  closings,
  reopenings,
}: Pick<IncidentRow, 'closings' | 'reopenings'>): ClockFacts['ends'] =>
  byTime(
    closings.flatMap(({ on }, place) => [
      { how: 'closed' as const, at: on },
      ...reopenings.slice(place, place + 1).map(({ at }) => ({ how: 'reopened' as const, at })),
    ]),
  )

/** What was said of an element last: what it is, or that it is to be verified since then. */
export type ElementSaid =
  | { readonly state: 'known'; readonly text: string; readonly said: Establishing }
  | { readonly state: 'to-verify'; readonly since: string }

/** What was said of an element, the newest last: what was written down later counts. */
export const sayingsOf = (
  { establishings }: Pick<IncidentRow, 'establishings'>,
  name: IncidentElement,
): readonly ElementSaid[] =>
  [...establishings]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap((said): ElementSaid[] => {
      const text = said.elements[name]
      if (text !== undefined) return [{ state: 'known', text, said }]
      return said.unknown.includes(name) ? [{ state: 'to-verify', since: said.at }] : []
    })

export const knownOf = (row: Pick<IncidentRow, 'establishings'>): KnownElements =>
  Object.fromEntries(
    incidentElementNames.flatMap(name => {
      const last = sayingsOf(row, name).at(-1)
      return last?.state === 'known' ? [[name, last.text]] : []
    }),
  )

export const unknownOf = (row: Pick<IncidentRow, 'establishings'>): OpenIncident['unknown'] =>
  Object.fromEntries(
    incidentElementNames.flatMap(name => {
      const last = sayingsOf(row, name).at(-1)
      return last?.state === 'to-verify' ? [[name, last.since]] : []
    }),
  )

export const factsOf = (row: IncidentRow): ClockFacts => ({
  knownAt: row.knownAt,
  limits: row.firstLimits,
  dailyAfterMinutes: row.dailyAfterMinutes,
  dailyAtMinutes: row.dailyAtMinutes,
  gradings: row.gradings.map(({ at, limits }) => ({ at, limits })),
  orals: row.orals.map(({ at }) => at),
  sent: row.reports.flatMap(report => {
    const at = sentAtOf(report)
    const { form, no } = textInForce(report)
    return at === undefined ? [] : [{ report: report.report, form, no, at }]
  }),
  ends: endsOf(row),
})

/** What is in mind of it while it runs. */
export const openOf = (row: IncidentRow): OpenIncident => ({
  title: row.title,
  drill: row.drill,
  grade: row.grade,
  facts: factsOf(row),
  unknown: unknownOf(row),
})

/** The report that is not sent yet; there is never more than one. */
export const unsentReport = ({ reports }: Pick<IncidentRow, 'reports'>): ReportRow | undefined =>
  reports.find(({ sendings }) => sendings.length === 0)

/** Reports that went out, in the order in which they did. */
export const sentReports = ({ reports }: Pick<IncidentRow, 'reports'>): readonly ReportRow[] =>
  reports
    .filter(({ sendings }) => sendings.length > 0)
    .sort((a, b) => ((sentAtOf(a) ?? '') < (sentAtOf(b) ?? '') ? -1 : 1))

/** The final report of the time that runs, or ran last. */
export const finalSentIn = (row: IncidentRow): ReportRow | undefined => {
  const from =
    row.reopenings
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? ''
  return sentReports(row).findLast(
    report => textInForce(report).form === 'final' && report.sendings.some(({ on }) => on > from),
  )
}
