/** Where a report stands. `sent`: somebody has not acknowledged it yet. */
export const reportStages = ['draft', 'returned', 'approved', 'sent', 'acknowledged'] as const
export type ReportStage = (typeof reportStages)[number]

export const reportStageWords: { readonly [S in ReportStage]: string } = {
  draft: '待签发',
  returned: '已退回',
  approved: '已签发',
  sent: '已报出',
  acknowledged: '已确认收到',
}

export const reportActs = ['redraft', 'approve', 'return', 'send', 'acknowledge'] as const
export type ReportAct = (typeof reportActs)[number]

export type ReportStageRefusal =
  | 'incident.report-sent'
  | 'incident.report-returned'
  | 'incident.report-not-approved'
  | 'incident.report-not-sent'
  | 'incident.report-acknowledged'

type Outcome =
  | { readonly becomes: readonly ReportStage[]; readonly no?: undefined }
  | { readonly no: ReportStageRefusal; readonly becomes?: undefined }

const no = (code: ReportStageRefusal): Outcome => ({ no: code })
const becomes = (...stages: ReportStage[]): Outcome => ({ becomes: stages })

/**
 * THE table: every stage and every act. What was sent is never changed: the next report corrects it. It may be signed on
 * paper in the morning though, and sent to one more place.
 */
export const reportTable: { readonly [S in ReportStage]: { readonly [A in ReportAct]: Outcome } } = {
  draft: {
    redraft: becomes('draft'),
    approve: becomes('approved'),
    return: becomes('returned'),
    send: no('incident.report-not-approved'),
    acknowledge: no('incident.report-not-sent'),
  },
  returned: {
    redraft: becomes('draft'),
    approve: no('incident.report-returned'),
    return: no('incident.report-returned'),
    send: no('incident.report-not-approved'),
    acknowledge: no('incident.report-not-sent'),
  },
  approved: {
    redraft: becomes('draft'),
    approve: becomes('approved'),
    return: becomes('returned'),
    send: becomes('sent'),
    acknowledge: no('incident.report-not-sent'),
  },
  sent: {
    redraft: no('incident.report-sent'),
    approve: becomes('sent'),
    return: no('incident.report-sent'),
    send: becomes('sent'),
    acknowledge: becomes('sent', 'acknowledged'),
  },
  acknowledged: {
    redraft: no('incident.report-sent'),
    approve: becomes('acknowledged'),
    return: no('incident.report-sent'),
    send: becomes('sent'),
    acknowledge: no('incident.report-acknowledged'),
  },
}
