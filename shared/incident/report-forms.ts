/** The forms of a report, in the order of a chain (domain.md §6). */
export const reportForms = {
  first: '首报',
  'follow-up': '续报',
  daily: '日报',
  final: '终报',
} as const
export type ReportForm = keyof typeof reportForms
export const reportFormIds = Object.keys(reportForms) as [ReportForm, ...ReportForm[]]

/** `首报`, `续报一`, `续报十二`, `日报二`; a second final report, after the incident was opened again, is `终报二`. */
export const reportName = (form: ReportForm, no: number): string => {
  const isAlone = (form === 'first' || form === 'final') && no === 1
  return isAlone ? reportForms[form] : `${reportForms[form]}${hanziNumber(no)}`
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const hanziNumber = (n: number): string => {
  if (n >= 100) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const ofTens = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ofTens}${digits[ones]}`
}
