import { assertNever, type EventMeta } from '../kernel/event.ts'
import type {
  IncidentEvent,
  ReportAcknowledged,
  ReportApproved,
  ReportDrafted,
  ReportReturned,
  ReportSent,
} from './events.ts'
import type { ReportStage } from './report-stages.ts'
import type { ReportRow, ReportText } from './row-types.ts'

export type ReportEvent = ReportDrafted | ReportApproved | ReportReturned | ReportSent | ReportAcknowledged

export const isReportEvent = (event: IncidentEvent): event is ReportEvent =>
  event.kind.startsWith('incident.report-')

/** The reports of an incident after one more act on one of them. */
export const foldReports = (
  reports: readonly ReportRow[],
  event: ReportEvent,
  meta: EventMeta,
): readonly ReportRow[] => {
  const { report } = event.data
  const before = reports.find(row => row.report === report)
  if (before) return reports.map(row => (row === before ? folded(row, event, meta) : row))
  return event.kind === 'incident.report-drafted' ? [...reports, begun(event, meta)] : reports
}

const begun = (event: ReportDrafted, meta: EventMeta): ReportRow => ({
  report: event.data.report,
  texts: [textOf(event, meta)],
  approvals: [],
  sendings: [],
  seen: 1,
  lastAct: { act: 'redraft', ...whoAndWhen(meta) },
})

const folded = (row: ReportRow, event: ReportEvent, meta: EventMeta): ReportRow => {
  const acted = (act: ReportRow['lastAct']['act']) => ({
    seen: row.seen + 1,
    lastAct: { act, ...whoAndWhen(meta) },
  })
  switch (event.kind) {
    case 'incident.report-drafted':
      return { ...withoutReturn(row), ...acted('redraft'), texts: withText(row, textOf(event, meta)) }
    case 'incident.report-approved': {
      const { itemId: _, report: __, ...said } = event.data
      return { ...row, ...acted('approve'), approvals: [...row.approvals, { ...said, ...whoAndWhen(meta) }] }
    }
    case 'incident.report-returned': {
      const { reason, returnedBy } = event.data
      return { ...row, ...acted('return'), returned: { reason, returnedBy, ...whoAndWhen(meta) } }
    }
    case 'incident.report-sent': {
      const { itemId: _, report: __, form: ___, no: ____, ...said } = event.data
      return { ...row, ...acted('send'), sendings: [...row.sendings, { ...said, ...whoAndWhen(meta) }] }
    }
    case 'incident.report-acknowledged':
      return { ...row, ...acted('acknowledge'), sendings: withReceipt(row, event, meta) }
    default:
      return assertNever(event)
  }
}

const withoutReturn = ({ returned: _, ...row }: ReportRow): ReportRow => row

/** In the order of revisions: of two written apart, whoever sent one sent that one. */
const withText = ({ texts }: ReportRow, text: ReportText): readonly ReportText[] =>
  [...texts, text].sort((a, b) => a.revision - b.revision || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const withReceipt = (
  { sendings }: ReportRow,
  { data: { sending, who, at } }: ReportAcknowledged,
  meta: EventMeta,
): ReportRow['sendings'] =>
  sendings.map((one, place) =>
    place === sending - 1 && !one.acknowledged
      ? { ...one, acknowledged: { who, at, ...whoAndWhen(meta) } }
      : one,
  )

const textOf = ({ data }: ReportDrafted, { actor: by, at }: EventMeta): ReportText => {
  const { itemId: _, report: __, ...said } = data
  return { ...said, by, at }
}

const whoAndWhen = ({ actor: by, at: on }: EventMeta) => ({ by, on })

/** The text that went out; where nothing did, the newest. */
export const textInForce = ({ texts, sendings }: Pick<ReportRow, 'texts' | 'sendings'>): ReportText => {
  const [sent] = sendings
  const found = sent ? texts.findLast(({ revision }) => revision === sent.revision) : texts.at(-1)
  const [first] = texts
  if (!found && !first) throw new Error('a report without a text')
  return found ?? (first as ReportText)
}

export const stageOfReport = (row: ReportRow): ReportStage => {
  const { sendings, approvals, returned } = row
  if (sendings.length > 0) return sendings.every(({ acknowledged }) => acknowledged) ? 'acknowledged' : 'sent'
  if (returned) return 'returned'
  const { revision } = textInForce(row)
  return approvals.some(approval => approval.revision === revision) ? 'approved' : 'draft'
}

/** When it first went out. */
export const sentAtOf = ({ sendings }: Pick<ReportRow, 'sendings'>): string | undefined =>
  sendings.map(({ at }) => at).sort()[0]
