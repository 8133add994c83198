import { inForce, type TableRead, type UnitTable } from '../unit-table/index.ts'
import {
  type ReportGrade,
  type ReportLimits,
  reportGradeIds,
  reportGrades,
  reportLimitNames,
  shippedReportLimits,
} from './shipped-limits.ts'

/** Limits of reports, a row for each grade. */
export const reportLimitsTable: UnitTable<ReportGrade, ReportLimits> = {
  keys: reportGradeIds,
  labelOf: grade => reportGrades[grade],
  nameOf: grade => `${reportGrades[grade]}的报告时限`,
  shipped: grade => shippedReportLimits[grade],
  isSame: (a, b) => reportLimitNames.every(name => a[name] === b[name]),
}

/** The limits that start to run now with an incident of the grade. */
export const reportLimitsNow = (state: TableRead<ReportLimits>, grade: ReportGrade): ReportLimits =>
  inForce(reportLimitsTable, state, grade)
