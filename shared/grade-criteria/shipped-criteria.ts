import { type ReportGrade, reportGradeIds } from '../report-limits/index.ts'

/** What an incident is graded as; `ungraded` is no grade that anything must reach. */
export type Grade = Exclude<ReportGrade, 'ungraded'>
export const gradeIds = reportGradeIds.filter(grade => grade !== 'ungraded') as [Grade, ...Grade[]]

/** One of them is enough. The State's general grading of accidents by figures, in our own words. */
export const shippedCriteria: { readonly [G in Grade]: readonly string[] } = {
  gravest: ['死亡30人及以上', '重伤100人及以上', '直接经济损失1亿元及以上'],
  grave: ['死亡10至29人', '重伤50至99人', '直接经济损失5000万元及以上、不足1亿元'],
  considerable: ['死亡3至9人', '重伤10至49人', '直接经济损失1000万元及以上、不足5000万元'],
  ordinary: ['死亡3人以下', '重伤10人以下', '直接经济损失不足1000万元'],
}
