/** What a look at sealed particulars says. */
export const lookText = {
  ask: '查看完整信息',
  reason: '查看原因',
  password: '本人密码',
  show: '查看',
  missing: '未填',
} as const
