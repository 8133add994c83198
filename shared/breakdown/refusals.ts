import type { RefusalTable } from '../kernel/refusal.ts'

export type BreakdownCode = 'breakdown.view' | 'breakdown.cover' | 'breakdown.window'

/** What stands where something could not be drawn. */
export const breakdownRefusals = {
  'breakdown.view': {
    text: '“{name}”页面出错，显示不出来。已保存的内容和草稿都在。',
    wayOn: '按 Enter 重新载入，或转到其他页面；仍不成的，先用纸质登记，把编号告知系统管理员。',
    number: 'WB-1006',
  },
  'breakdown.cover': {
    text: '“{name}”出错，显示不出来。已保存的内容和草稿都在。',
    wayOn: '按 Enter 收起后再试；仍不成的，把编号告知系统管理员。',
    number: 'WB-1007',
  },
  'breakdown.window': {
    text: '窗口出错，显示不出来。已保存的内容和草稿都在。',
    wayOn: '按 Enter 重新载入；仍不成的，关闭程序再打开，急事先用纸质登记，把编号告知系统管理员。',
    number: 'WB-1008',
  },
} satisfies RefusalTable<BreakdownCode>
