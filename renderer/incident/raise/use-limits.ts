import type { ReportGrade, ReportLimits } from '../../../shared/report-limits/index.ts'
import { reportLimitsTable } from '../../../shared/report-limits/index.ts'
import { useAsk } from '../../app/use-ask.ts'

/** Within which time an incident of a grade is reported, as the unit has it now. */
export const useLimits = (): ((grade: ReportGrade) => ReportLimits) => {
  const { data = [] } = useAsk('report-limits.list', {})
  return grade => data.find(({ key }) => key === grade)?.content ?? reportLimitsTable.shipped(grade)
}
