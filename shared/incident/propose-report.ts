import type { EntryRow } from '../duty-log/index.ts'
import { clocksOf, owedClocks } from './clocks.ts'
import type { CourseLine, ProposedReport } from './contract.ts'
import { courseOf } from './course.ts'
import { nextNo } from './decide-reports.ts'
import { incidentElementNames, incidentElements, type KnownElements } from './elements.ts'
import { type ReportForm, reportName } from './report-forms.ts'
import { sentAtOf, textInForce } from './report-row.ts'
import {
  ended,
  firstReport,
  gradeLine,
  numbered,
  opening,
  paperClock,
  paperTime,
  sectionsOf,
  stillUnknown,
  toldOf,
} from './report-text.ts'
import type { IncidentRow, ReportRow } from './row-types.ts'
import type { IncidentSight } from './sight.ts'
import { factsOf, knownOf, sentReports, unsentReport } from './standing.ts'
import { nameOfReport } from './whether-report.ts'

type Asked = { readonly form?: ReportForm | undefined }

/** Answers `incident.draft`: what the next report of the chain would say. */
export const proposeReport = (
  sight: IncidentSight,
  row: IncidentRow,
  entry: EntryRow,
  { form: asked }: Asked,
): ProposedReport => {
  const last = sentReports(row).at(-1)
  const form = last ? (asked ?? nextForm(sight, row)) : 'first'
  const no = nextNo(row, form)
  const news = last ? newsSince(sight, row, entry, last) : []
  const sentAt = last && sentAtOf(last)
  const open = unsentReport(row)
  return {
    form,
    no,
    name: reportName(form, no),
    text: last ? textFor(sight, row, { form, last, news }) : firstReport(row, sight),
    ...(last && sentAt !== undefined && { since: { name: nameOfReport(last), sentAt } }),
    news,
    ...(open && { open: openOne(open) }),
  }
}

const openOne = (report: ReportRow): NonNullable<ProposedReport['open']> => ({
  report: report.report,
  seen: report.seen,
  name: nameOfReport(report),
  text: textInForce(report).text,
})

/** A follow-up while it is fresh, a daily report once it lasts long. */
const nextForm = (sight: IncidentSight, row: IncidentRow): ReportForm =>
  owedClocks(clocksOf(factsOf(row), sight)).some(({ clock }) => clock === 'daily') ? 'daily' : 'follow-up'

type Next = { readonly form: ReportForm; readonly last: ReportRow; readonly news: readonly string[] }

/** A follow-up tells what is new, not the start again; the final report tells the whole. */
const textFor = (sight: IncidentSight, row: IncidentRow, { form, last, news }: Next): string => {
  const { timeZone, now } = sight
  if (form === 'final') return finalReport(sight, row)
  const sentAt = sentAtOf(last)
  const when = sentAt === undefined ? '' : `（${paperTime(sentAt, timeZone)}报）`
  const head =
    form === 'daily'
      ? `现将“${row.title}”截至${paperTime(now, timeZone)}的情况日报如下，此前情况见${nameOfReport(last)}${when}。`
      : `现将“${row.title}”${nameOfReport(last)}${when}以后的情况续报如下。`
  const nothing = `截至${paperTime(now, timeZone)}，情况没有新的变化。`
  return numbered([head, ...(news.length === 0 ? [nothing] : news), ...stillUnknown(row)])
}

const finalReport = (sight: IncidentSight, row: IncidentRow): string => {
  const known = knownOf(row)
  return numbered([
    opening(row, known, sight),
    ...gradeLine(row),
    ...sectionsOf(known),
    ...toldOf(row, sight),
    '处置情况：现场处置已经结束。',
    ...stillUnknown(row),
  ])
}

/** Elements that say something else than in the last report, and what happened after it was written. */
const newsSince = (
  sight: IncidentSight,
  row: IncidentRow,
  entry: EntryRow,
  last: ReportRow,
): readonly string[] => {
  const { elements: before, at: writtenAt } = textInForce(last)
  const course = courseOf(sight, row, entry).filter(line => (line.on ?? line.at) > writtenAt && isTold(line))
  return [
    ...elementsNew(before, knownOf(row)),
    ...course.map(({ at, text }) => `${paperClock(at, sight.timeZone)}，${ended(text)}`),
  ]
}

/** What those outside are told of; elements are told as such, failed calls and papers are the duty room's own. */
const isTold = ({ what, isFailure }: CourseLine): boolean =>
  !isFailure && (what === 'graded' || what === 'called' || what === 'arrived' || what === 'handled')

/** `伤亡情况：无。`; what was reported otherwise is corrected in words. */
const elementsNew = (before: KnownElements, known: KnownElements): readonly string[] =>
  incidentElementNames.flatMap(name => {
    const [old, text] = [before[name], known[name]]
    const { label } = incidentElements[name]
    if (text === old) return []
    if (text === undefined) return [`${label}：原报“${old}”，正在重新核实。`]
    return [old === undefined ? `${label}：${ended(text)}` : `${label}：原报“${old}”，现为“${text}”。`]
  })
