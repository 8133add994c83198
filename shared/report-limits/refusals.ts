import type { RefusalTable } from '../kernel/refusal.ts'

export type ReportLimitsRefusal = 'report-limits.out-of-bounds' | 'report-limits.written-before-oral'

export const reportLimitsRefusals = {
  'report-limits.out-of-bounds': {
    rule: 'unit',
    text: '{label}须在{least}至{most}分钟之间，不能改为{value}分钟。',
    wayOn: '改填范围以内的数。',
  },
  'report-limits.written-before-oral': {
    rule: 'unit',
    text: '先口头、后书面：书面报告{written}分钟，短于口头报告{oral}分钟。',
    wayOn: '书面报告的时限不短于口头报告再存。',
  },
} satisfies RefusalTable<ReportLimitsRefusal>
