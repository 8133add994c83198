import { nameOf } from '../account/index.ts'
import { shownTime } from '../calendar/index.ts'
import { refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Around, IncidentContext, When } from './around.ts'
import type { IncidentRefusal } from './refusals.ts'
import { type ReportForm, reportForms, reportName } from './report-forms.ts'
import { sentAtOf, stageOfReport, textInForce } from './report-row.ts'
import { type ReportAct, reportTable } from './report-stages.ts'
import type { IncidentRow, ReportRow } from './row-types.ts'
import { finalSentIn, sentReports, stageOf, unsentReport } from './standing.ts'
import { incidentFor, type No } from './whether.ts'

const actOf = { approve: 'approve-report', return: 'return-report', send: 'send-report' } as const
type Named = { readonly itemId: string; readonly report: number; readonly seen?: number | undefined }
type Found =
  | { readonly ok: true; readonly row: IncidentRow; readonly report: ReportRow }
  | Refusal<IncidentRefusal>

/** The report that an act names, if it takes that act as it stands and nobody else acted in between. */
export const reportFor = (
  around: Around,
  act: ReportAct,
  { itemId, report, seen }: Named,
  context: IncidentContext,
): Found => {
  const incidentAct =
    act === 'redraft' ? 'draft-report' : act === 'acknowledge' ? 'acknowledge-report' : actOf[act]
  const found = incidentFor(around, incidentAct, itemId, context)
  if (!found.ok) return found
  const row = found.row.reports.find(one => one.report === report)
  if (!row) return refuse('incident.report-unknown', { report })
  const no =
    overWithout(around, found.row, row, context) ??
    meanwhile(around, row, seen, context) ??
    reportStageNo(act, row, context)
  return no ?? { ok: true, row: found.row, report: row }
}

/** Where the incident is over, only what went out before can still be signed or acknowledged. */
const overWithout = ({ accounts }: Around, row: IncidentRow, report: ReportRow, when: When): No => {
  const last = row.closings.at(-1)
  if (!last || stageOf(row) === 'running' || report.sendings.length > 0) return undefined
  const at = shownTime(last.on, when.timeZone, when.now)
  return refuse('incident.closed', { name: nameOf(accounts, last.by), at })
}

export const nameOfReport = (report: ReportRow): string => {
  const { form, no } = textInForce(report)
  return reportName(form, no)
}

const reportStageNo = (act: ReportAct, report: ReportRow, { now, timeZone }: When): No => {
  const { no } = reportTable[stageOfReport(report)][act]
  if (no === undefined) return undefined
  const at = no === 'incident.report-returned' ? report.returned?.on : sentAtOf(report)
  return refuse(no, {
    report: nameOfReport(report),
    at: at === undefined ? '' : shownTime(at, timeZone, now),
    reason: report.returned?.reason ?? '',
  })
}

const actWords: { readonly [A in ReportAct]: string } = {
  redraft: '改写',
  approve: '签发',
  return: '退回',
  send: '报出',
  acknowledge: '登记确认收到',
}

/** Two who act on one report: whoever comes second is told what the first one did. */
const meanwhile = (
  { accounts }: Around,
  report: ReportRow,
  seen: number | undefined,
  { now, timeZone }: When,
): No => {
  if (seen === undefined || seen >= report.seen) return undefined
  const { by, on, act } = report.lastAct
  return refuse('incident.report-meanwhile', {
    name: nameOf(accounts, by),
    at: shownTime(on, timeZone, now),
    act: actWords[act],
    report: nameOfReport(report),
  })
}

/** Why the chain does not take a report of that form now. @param own the one that is written anew. */
export const formNo = (
  row: IncidentRow,
  form: ReportForm,
  own: ReportRow | undefined,
  { now, timeZone }: When,
): No => {
  const open = unsentReport(row)
  if (open && open !== own) return refuse('incident.report-open', { report: nameOfReport(open) })
  const final = finalSentIn(row)
  if (final) {
    const at = shownTime(sentAtOf(final) ?? row.on, timeZone, now)
    return refuse('incident.final-sent', { at })
  }
  const hasFirst = sentReports(row).length > 0
  if (form === 'first') return hasFirst ? refuse('incident.first-sent') : undefined
  return hasFirst ? undefined : refuse('incident.first-is-first', { form: reportForms[form] })
}
