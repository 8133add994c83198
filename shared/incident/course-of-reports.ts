import type { CourseLine } from './contract.ts'
import { line } from './course-line.ts'
import { reportName } from './report-forms.ts'
import type { IncidentRow, ReportApproval, ReportRow, Sending } from './row-types.ts'
import type { IncidentSight } from './sight.ts'
import { approvalWays, sendingWays } from './words.ts'

/** What became of each report: written, signed off, sent back, sent, received. */
export const courseOfReports = (sight: IncidentSight, { reports }: IncidentRow): readonly CourseLine[] =>
  reports.flatMap(report => [
    ...report.texts.map(({ form, no, revision, by, at }) =>
      line(sight, 'report', { by, at, on: at }, `${revision === 1 ? '拟写' : '改写'}${reportName(form, no)}`),
    ),
    ...report.approvals.map(approval => line(sight, 'report', approval, approvedInWords(report, approval))),
    ...(report.returned
      ? [
          line(
            sight,
            'report',
            { ...report.returned, at: report.returned.on },
            `${report.returned.returnedBy}退回${nameAt(report)}：${report.returned.reason}`,
          ),
        ]
      : []),
    ...report.sendings.flatMap(sending => sentLines(sight, report, sending)),
  ])

const nameAt = ({ texts }: ReportRow, revision?: number): string => {
  const text = texts.findLast(one => revision === undefined || one.revision === revision) ?? texts.at(-1)
  return text ? reportName(text.form, text.no) : ''
}

const approvedInWords = (
  report: ReportRow,
  { approver, way, document, revision }: ReportApproval,
): string => {
  const paper = document === undefined ? '' : `（${document}）`
  const words = way === 'program' ? '签发' : `${approvalWays[way]}签发`
  return `${approver}${words}${nameAt(report, revision)}${paper}`
}

const sentLines = (sight: IncidentSight, report: ReportRow, sending: Sending): readonly CourseLine[] => {
  const { to, way, revision, acknowledged } = sending
  const name = nameAt(report, revision)
  return [
    line(sight, 'report', sending, `${name}${sendingWays[way]}报${to}`),
    ...(acknowledged ? [line(sight, 'report', acknowledged, `${to}${acknowledged.who}确认收到${name}`)] : []),
  ]
}
