import type { Limits } from './limit.ts'

export const reviewLimits = {
  'review.sign-early': {
    label: '值班日可提前签署',
    affects:
      '值班日结束前这段时间内即可签署，供带班领导交班前审阅；签署后新增的另行标出。零为结束后方可签署。',
    initial: 60,
    unit: 'minutes',
    least: 0,
    most: 240,
    rule: 'unit',
  },
  'review.overdue-after': {
    label: '审阅逾期界限',
    affects: '值班日结束后超过此数的天数仍未签署的，在值守页和审阅页标为逾期。未签署的一直列出，直到签署。',
    initial: 1,
    unit: 'days',
    least: 1,
    most: 60,
    rule: 'unit',
  },
} as const satisfies Limits<'review'>
