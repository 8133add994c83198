import type { IncidentClock } from './clock-facts.ts'
import type { ShownReport } from './contract.ts'
import { reportName } from './report-forms.ts'
import { sentAtOf, stageOfReport, textInForce } from './report-row.ts'
import type { IncidentRow, ReportRow, Sending } from './row-types.ts'
import type { IncidentSight } from './sight.ts'

/** Every report as it stands, in the order in which they were begun. */
export const showReports = (
  sight: IncidentSight,
  { reports }: IncidentRow,
  clocks: readonly IncidentClock[],
): readonly ShownReport[] => reports.map(report => shownReport(sight, report, clocks))

const shownReport = (
  { nameOf }: IncidentSight,
  row: ReportRow,
  clocks: readonly IncidentClock[],
): ShownReport => {
  const { form, no, text, revision, by, at } = textInForce(row)
  const name = reportName(form, no)
  const sentAt = sentAtOf(row)
  const lateByMs = lateness(clocks, form, sentAt)
  const approvals = row.approvals.filter(approval => approval.revision === revision)
  const approvedAt = approvals.map(approval => approval.at).sort()[0]
  return {
    report: row.report,
    ...{ form, no, name, text, revision },
    stage: stageOfReport(row),
    draftedAt: at,
    draftedByName: nameOf(by),
    seen: row.seen,
    approvals: approvals.map(approval => ({ ...approval, byName: nameOf(approval.by) })),
    ...(row.returned && { returned: { ...row.returned, byName: nameOf(row.returned.by) } }),
    sendings: row.sendings.map(sending => shownSending(sending, approvedAt, nameOf)),
    ...(sentAt !== undefined && { sentAt }),
    ...(lateByMs !== undefined && { lateByMs }),
    earlier: row.texts
      .filter(other => other.revision !== revision)
      .map(other => ({ text: other.text, at: other.at, byName: nameOf(other.by) })),
  }
}

/** Of the limit that it met; a report that met none was not late. */
const lateness = (
  clocks: readonly IncidentClock[],
  form: ShownReport['form'],
  sentAt: string | undefined,
): number | undefined =>
  clocks.find(
    ({ clock, metAt }) =>
      metAt === sentAt && sentAt !== undefined && (clock === 'written') === (form === 'first'),
  )?.lateByMs

const shownSending = (
  { acknowledged, ...sending }: Sending,
  approvedAt: string | undefined,
  nameOf: (account: string) => string,
): ShownReport['sendings'][number] => ({
  ...sending,
  byName: nameOf(sending.by),
  ...(acknowledged && { acknowledged: { ...acknowledged, byName: nameOf(acknowledged.by) } }),
  ...((approvedAt === undefined || sending.at < approvedAt) && { isBeforeApproval: true }),
})
