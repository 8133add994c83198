import type { IncidentView } from '../../../shared/incident/contract.ts'
import { DraftNext, Redraft } from '../forms/DraftForm.tsx'
import { GradeForm } from '../forms/GradeForm.tsx'
import { OralForm } from '../forms/OralForm.tsx'
import { AcknowledgeForm, ApproveForm, ReturnForm, SendForm } from '../forms/ReportForms.tsx'
import { EndForm, ReopenForm } from '../forms/SmallForms.tsx'
import type { OpenPart } from '../incident-state.ts'
import { PlanPanel } from './PlanPanel.tsx'
import { ReportPanel } from './ReportPanel.tsx'

type MiddleColumnProps = {
  readonly incident: IncidentView
  readonly part: OpenPart
  readonly mayWrite: boolean
  readonly onOpen: (part: OpenPart) => void
  /** Done, or left; then that is shown. */
  readonly onClose: (to?: OpenPart) => void
}

/** What stands in the middle instead of the reports and the course; null where they stay. */
export const MiddlePart = ({ incident, part, mayWrite, onOpen, onClose }: MiddleColumnProps) => {
  const { itemId, stage } = incident
  const leave = { incident, onDone: () => onClose(), onClose: () => onClose() }
  switch (part.kind) {
    case 'oral':
      return <OralForm {...leave} />
    case 'grade':
      return <GradeForm {...leave} />
    case 'end':
      return <EndForm {...leave} />
    case 'reopen':
      return <ReopenForm {...leave} />
    case 'plan':
      return <PlanPanel incident={incident} onClose={() => onClose()} />
    case 'draft':
      return <DraftNext {...leave} form={part.form} onDone={() => onClose()} />
    default:
      break
  }
  if (!('report' in part)) return null
  const report = incident.reports.find(one => one.report === part.report)
  if (!report) return null
  const toReport = () => onClose({ kind: 'report', report: part.report })
  const ofReport = { incident, report, onDone: toReport, onClose: toReport }
  switch (part.kind) {
    case 'report':
      return (
        <ReportPanel
          {...{ itemId, report, mayWrite, onOpen }}
          isClosed={stage === 'closed'}
          onClose={() => onClose()}
        />
      )
    case 'redraft':
      return <Redraft {...ofReport} />
    case 'approve':
      return <ApproveForm {...ofReport} />
    case 'return':
      return <ReturnForm {...ofReport} />
    case 'send':
      return <SendForm {...ofReport} />
    case 'acknowledge':
      return <AcknowledgeForm {...ofReport} sending={part.sending} />
  }
}

/** Whether something stands in the middle instead of reports and course. */
export const isInMiddle = ({ kind }: OpenPart): boolean =>
  !['none', 'establish', 'arrive', 'reached', 'other-call'].includes(kind)
