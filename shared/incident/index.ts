export type { IncidentContext, IncidentSurroundings } from './around.ts'
export type { IncidentClock } from './clock-facts.ts'
export { clocksOf, owedClocks } from './clocks.ts'
export type { IncidentView } from './contract.ts'
export { decideCall, decideReportOrally } from './decide-calls.ts'
export { decideArrive, decideEstablish, decideGrade } from './decide-elements.ts'
export { decideCloseIncident, decideReopenIncident } from './decide-end.ts'
export { decideRaise, decideRaiseFrom } from './decide-raise.ts'
export {
  decideAcknowledgeReport,
  decideApproveReport,
  decideDraftReport,
  decideReturnReport,
  decideSendReport,
} from './decide-reports.ts'
export {
  elementsInProse,
  elementsInWords,
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  longestElement,
} from './elements.ts'
export { incidentVersions, isIncidentEvent } from './events.ts'
export { evolveIncidents } from './evolve.ts'
export { incidentInWords } from './in-words.ts'
export { drillMark, incidentMatters } from './matters.ts'
export { correctionNo, unlessRunning } from './of-entry.ts'
export { proposeReport } from './propose-report.ts'
export { incidentRefusals } from './refusals.ts'
export { type ReportForm, reportForms } from './report-forms.ts'
export { type ReportStage, reportStageWords } from './report-stages.ts'
export { oralText } from './report-text.ts'
export { foldIncident } from './row.ts'
export type { IncidentRow } from './row-types.ts'
export { incidentSaid } from './said.ts'
export type { IncidentSight } from './sight.ts'
export { incidentStageWords } from './stages.ts'
export { factsOf, stageOf } from './standing.ts'
export type { IncidentState, OpenIncident } from './state.ts'
export { incidentTrailLine } from './trail-line.ts'
export { incidentWords } from './trail-words.ts'
export { incidentLine, incidentView } from './views.ts'
export { clockWords } from './words.ts'
