/** Grades of an incident, the gravest first; `ungraded` counts until somebody graded it. */
export const reportGrades = {
  ungraded: '默认（未定级）',
  gravest: '特别重大',
  grave: '重大',
  considerable: '较大',
  ordinary: '一般',
} as const
export type ReportGrade = keyof typeof reportGrades
export const reportGradeIds = Object.keys(reportGrades) as [ReportGrade, ...ReportGrade[]]

/** Within which time an incident is reported after it became known, and how often while it lasts. */
export type ReportLimits = {
  readonly oralMinutes: number
  readonly writtenMinutes: number
  readonly followUpMinutes: number
}
export type ReportLimitName = keyof ReportLimits
export const reportLimitNames = ['oralMinutes', 'writtenMinutes', 'followUpMinutes'] as const

type Column = {
  readonly label: string
  readonly least: number
  readonly most: number
}

/** Nothing outside of `least … most` is put in force. */
export const reportLimitColumns: { readonly [N in ReportLimitName]: Column } = {
  oralMinutes: { label: '口头报告', least: 1, most: 240 },
  writtenMinutes: { label: '书面报告', least: 1, most: 1440 },
  followUpMinutes: { label: '续报间隔', least: 10, most: 1440 },
}

const every2Hours = 120
const of = (oralMinutes: number, writtenMinutes: number): ReportLimits => ({
  oralMinutes,
  writtenMinutes,
  followUpMinutes: every2Hours,
})

/** §8.4 says at once, §8.5 at any time, neither says minutes: conventions of the field, the unit's own to set; places differ, hence the table. */
export const shippedReportLimits: { readonly [G in ReportGrade]: ReportLimits } = {
  ungraded: of(30, 60),
  gravest: of(15, 30),
  grave: of(15, 30),
  considerable: of(30, 60),
  ordinary: of(60, 360),
}
