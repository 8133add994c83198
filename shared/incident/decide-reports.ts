import { nameOf } from '../account/index.ts'
import { minutesBetween, shownTime } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Role } from '../kernel/roles.ts'
import type { Around, IncidentContext, When } from './around.ts'
import type { AcknowledgeReport, ApproveReport, DraftReport, ReturnReport, SendReport } from './contract.ts'
import type {
  ReportAcknowledged,
  ReportApproved,
  ReportDrafted,
  ReportReturned,
  ReportSent,
} from './events.ts'
import type { IncidentRefusal } from './refusals.ts'
import type { ReportForm } from './report-forms.ts'
import { textInForce } from './report-row.ts'
import type { IncidentRow, ReportRow } from './row-types.ts'
import { knownOf, sentReports } from './standing.ts'
import { falseTime, incidentFor, type No } from './whether.ts'
import { formNo, nameOfReport, reportFor } from './whether-report.ts'

/** The next report of the chain is begun, or the one that is not sent yet is written anew. */
export const decideDraftReport = (
  around: Around,
  input: DraftReport,
  context: IncidentContext,
): Decision<ReportDrafted, IncidentRefusal> => {
  const { itemId, report, form } = input
  if (report !== undefined) return redraft(around, { ...input, report }, context)
  const found = incidentFor(around, 'draft-report', itemId, context)
  if (!found.ok) return found
  const no = formNo(found.row, form, undefined, context)
  return no ?? accept(drafted(found.row, input, { report: found.row.reports.length + 1, revision: 1 }))
}

const redraft = (
  around: Around,
  input: DraftReport & { readonly report: number },
  context: IncidentContext,
): Decision<ReportDrafted, IncidentRefusal> => {
  const found = reportFor(around, 'redraft', input, context)
  if (!found.ok) return found
  const before = textInForce(found.report)
  const isSame = before.text === input.text && before.form === input.form
  const no =
    formNo(found.row, input.form, found.report, context) ??
    (isSame ? refuse('incident.report-same') : undefined)
  const revision = before.revision + 1
  return no ?? accept(drafted(found.row, input, { report: input.report, revision }))
}

const drafted = (
  row: IncidentRow,
  { itemId, form, text }: DraftReport,
  place: { readonly report: number; readonly revision: number },
): ReportDrafted => ({
  kind: 'incident.report-drafted',
  v: 1,
  data: { itemId, ...place, form, no: nextNo(row, form), text, elements: knownOf(row) },
})

/** From 1 in each form, by those that went out. */
export const nextNo = (row: IncidentRow, form: ReportForm): number =>
  sentReports(row).filter(report => textInForce(report).form === form).length + 1

const leaders: readonly Role[] = ['leader', 'deputy-leader', 'principal-leader']

/** In the program by the leader himself; by telephone or on paper it is written down whose word it was. Each stays. */
export const decideApproveReport = (
  around: Around,
  input: ApproveReport,
  context: IncidentContext,
): Decision<ReportApproved, IncidentRefusal> => {
  const found = reportFor(around, 'approve', input, context)
  if (!found.ok) return found
  const { itemId, report, way, document, at = context.now } = input
  const approver = way === 'program' ? nameOf(around.accounts, context.actor) : input.approver
  const no = falseApproval(input, context) ?? falseTime(around, found.row, at, context)
  if (no) return no
  if (approver === undefined) return refuse('incident.approver-missing')
  const { revision } = textInForce(found.report)
  const said = { way, approver, revision }
  return (
    approvedBefore(found.report, said, context) ??
    accept({
      kind: 'incident.report-approved',
      v: 1,
      data: { itemId, report, ...said, at, ...(document !== undefined && { document }) },
    })
  )
}

const falseApproval = ({ way, document }: ApproveReport, { roles }: IncidentContext): No => {
  if (way === 'program' && !leaders.some(role => roles.includes(role))) return refuse('incident.not-a-leader')
  return way === 'paper' && document === undefined ? refuse('incident.document-missing') : undefined
}

const approvedBefore = (
  report: ReportRow,
  said: Pick<ReportRow['approvals'][number], 'way' | 'approver' | 'revision'>,
  { now, timeZone }: When,
): No => {
  const before = report.approvals.find(
    ({ way, approver, revision }) =>
      way === said.way && approver === said.approver && revision === said.revision,
  )
  if (!before || report.returned) return undefined
  return refuse('incident.approved-already', {
    approver: said.approver,
    at: shownTime(before.at, timeZone, now),
    report: nameOfReport(report),
  })
}

export const decideReturnReport = (
  around: Around,
  input: ReturnReport,
  context: IncidentContext,
): Decision<ReportReturned, IncidentRefusal> => {
  const found = reportFor(around, 'return', input, context)
  if (!found.ok) return found
  const { itemId, report, reason, by } = input
  const returnedBy = by ?? nameOf(around.accounts, context.actor)
  const { revision } = textInForce(found.report)
  return accept({
    kind: 'incident.report-returned',
    v: 1,
    data: { itemId, report, revision, reason, returnedBy },
  })
}

/** Once it went out, it is never changed. */
export const decideSendReport = (
  around: Around,
  input: SendReport,
  context: IncidentContext,
): Decision<ReportSent, IncidentRefusal> => {
  const found = reportFor(around, 'send', input, context)
  if (!found.ok) return found
  const { itemId, report, to, way, phone, at = context.now } = input
  const no = falseTime(around, found.row, at, context)
  if (no) return no
  const { revision, form, no: number } = textInForce(found.report)
  const data = { itemId, report, revision, form, no: number, to, way, at }
  return accept({
    kind: 'incident.report-sent',
    v: 1,
    data: { ...data, ...(phone !== undefined && { phone }) },
  })
}

export const decideAcknowledgeReport = (
  around: Around,
  input: AcknowledgeReport,
  context: IncidentContext,
): Decision<ReportAcknowledged, IncidentRefusal> => {
  const found = reportFor(around, 'acknowledge', input, context)
  if (!found.ok) return found
  const { itemId, report, sending, who, at = context.now } = input
  const no = falseReceipt(found.report, { sending, at }, context) ?? falseTime(around, found.row, at, context)
  return (
    no ?? accept({ kind: 'incident.report-acknowledged', v: 1, data: { itemId, report, sending, who, at } })
  )
}

const falseReceipt = (
  row: ReportRow,
  { sending, at }: { readonly sending: number; readonly at: string },
  { now, timeZone }: When,
): No => {
  const sent = row.sendings[sending - 1]
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (!sent) return refuse('incident.sending-unknown', { report: nameOfReport(row), sending })
  const { to, acknowledged } = sent
  if (acknowledged)
    return refuse('incident.sending-acknowledged', {
      to,
      who: acknowledged.who,
      at: shown(acknowledged.at),
    })
  return minutesBetween(at, sent.at) >= 1
    ? refuse('incident.acknowledged-before-sent', { at: shown(at), sentAt: shown(sent.at) })
    : undefined
}
