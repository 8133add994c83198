import type { RefusalTable } from '../kernel/refusal.ts'

export type PlansRefusal = 'plans.must-be-told' | 'plans.twice'

export const plansRefusals = {
  'plans.must-be-told': {
    rule: '§8.4',
    text: '{kind}的通知名单里没有{who}，突发事件须立即报告带班领导和上级值班室。',
    wayOn: '在名单中加上{who}再存，号码可以后补。',
  },
  'plans.twice': {
    rule: 'unit',
    text: '“{text}”列了两遍。',
    wayOn: '删去一条再存。',
  },
} satisfies RefusalTable<PlansRefusal>
