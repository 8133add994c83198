/** An incident runs until its final report, or a leader, ends it; it may be opened again. */
export const incidentStages = ['running', 'closed'] as const
export type IncidentStage = (typeof incidentStages)[number]

export const incidentStageWords: { readonly [S in IncidentStage]: string } = {
  running: '处置中',
  closed: '已结束',
}

/** What can be done about an incident; of a report, what sets it in motion and what is only said of it. */
export const incidentActs = [
  'establish',
  'grade',
  'call',
  'arrive',
  'report-orally',
  'draft-report',
  'approve-report',
  'return-report',
  'send-report',
  'acknowledge-report',
  'close',
  'reopen',
] as const
export type IncidentAct = (typeof incidentActs)[number]

export type IncidentStageRefusal = 'incident.closed' | 'incident.still-running'

type Outcome =
  | { readonly becomes: IncidentStage; readonly no?: undefined }
  | { readonly no: IncidentStageRefusal; readonly becomes?: undefined }

const no = (code: IncidentStageRefusal): Outcome => ({ no: code })
const becomes = (stage: IncidentStage): Outcome => ({ becomes: stage })

/**
 * THE table: every stage and every act. What belongs to a report that was sent comes late at times: it is signed on paper or
 * acknowledged when the incident is over.
 */
export const incidentTable: { readonly [S in IncidentStage]: { readonly [A in IncidentAct]: Outcome } } = {
  running: {
    establish: becomes('running'),
    grade: becomes('running'),
    call: becomes('running'),
    arrive: becomes('running'),
    'report-orally': becomes('running'),
    'draft-report': becomes('running'),
    'approve-report': becomes('running'),
    'return-report': becomes('running'),
    'send-report': becomes('running'),
    'acknowledge-report': becomes('running'),
    close: becomes('closed'),
    reopen: no('incident.still-running'),
  },
  closed: {
    establish: no('incident.closed'),
    grade: no('incident.closed'),
    call: no('incident.closed'),
    arrive: no('incident.closed'),
    'report-orally': no('incident.closed'),
    'draft-report': no('incident.closed'),
    'approve-report': becomes('closed'),
    'return-report': no('incident.closed'),
    'send-report': no('incident.closed'),
    'acknowledge-report': becomes('closed'),
    close: no('incident.closed'),
    reopen: becomes('running'),
  },
}
