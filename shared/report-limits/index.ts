export { decideRestoreReportLimits, decideSetReportLimits } from './decide.ts'
export { isReportLimitsEvent, reportLimitsVersions } from './events.ts'
export { evolveReportLimits } from './evolve.ts'
export { reportLimitsRefusals } from './refusals.ts'
export {
  type ReportGrade,
  type ReportLimitName,
  type ReportLimits,
  reportGradeIds,
  reportGrades,
  reportLimitColumns,
  reportLimitNames,
} from './shipped-limits.ts'
export { reportLimitsNow, reportLimitsTable } from './table.ts'
export { reportLimitsWords } from './trail-words.ts'
