export type { IncidentClock } from './clocks.ts'
export type { IncidentView, ProposedReport, ShownReport } from './contract.ts'
export {
  elementsInProse,
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  longestElement,
} from './elements.ts'
export { incidentVersions, isIncidentEvent } from './events.ts'
export { incidentRefusals } from './refusals.ts'
export { type ReportForm, reportForms, reportName } from './report-forms.ts'
export { type ReportStage, reportStageWords } from './report-stages.ts'
export { incidentStageWords } from './stages.ts'
export { emptyIncidents, type IncidentState } from './state.ts'
export { incidentWords } from './trail-words.ts'
export { approvalWays, callResults, callRoles, clockWords, origins, sendingWays } from './words.ts'
