import type { Limits } from './limit.ts'

export const exitPassLimits = {
  'exit-pass.longest': {
    label: '放行条最长有效期',
    affects: '有效期超过此限的放行条不能开具。只管以后开具的，已开的不变。',
    initial: 30,
    unit: 'days',
    least: 0,
    most: 366,
    rule: 'unit',
  },
  'exit-pass.decision-oldest': {
    label: '电话放行可补记的期限',
    affects: '没有放行条、电话请示后放行的，通话早于登记超过此限不予登记，以防日期填错。',
    initial: 1440,
    unit: 'minutes',
    least: 10,
    most: 10080,
    rule: 'unit',
  },
} as const satisfies Limits<'exit-pass'>
