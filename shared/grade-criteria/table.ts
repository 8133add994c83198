import { reportGrades } from '../report-limits/index.ts'
import { isSameList, type UnitTable } from '../unit-table/index.ts'
import { type Grade, gradeIds, shippedCriteria } from './shipped-criteria.ts'

/** What makes an incident one of each grade. */
export const gradeCriteriaTable: UnitTable<Grade, readonly string[]> = {
  keys: gradeIds,
  labelOf: grade => reportGrades[grade],
  nameOf: grade => `${reportGrades[grade]}的定级标准`,
  shipped: grade => shippedCriteria[grade],
  isSame: isSameList,
}
