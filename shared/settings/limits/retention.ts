import type { Limits } from './limit.ts'

export const retentionLimits = {
  'retention.particulars': {
    label: '外来人员信息保存',
    affects: '来访、上访等外来人员的姓名、证件、电话保存到期后，方可提请销毁。',
    initial: 24,
    unit: 'months',
    least: 6,
    most: 120,
    rule: 'unit',
  },
} as const satisfies Limits<'retention'>
