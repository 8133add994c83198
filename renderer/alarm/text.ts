/** What alarms say in the frame. */
export const alarmText = {
  seen: '已看到 {number}，期限照走',
  seenMany: '已看到清单所列 {count} 项，期限照走',
  key: '最紧的提醒，已看到',
  see: '已看到',
  list: '期限清单',
  seenBy: '{name} {at} 已看到',
  lacks: { relief: '未接班', plan: '未排班', opening: '未开门', closing: '未关门' },
  contact: '联系核查',
  locked: '有事项须立即办，请登录。',
  lockedKey: '看提醒须先登录',
  signInFirst: '先登录，再按 F4：已看到须记名。',
  listOf: '{shown}，期限清单 {count} 项',
  calls: { due: '将到期', urgent: '立即办', missed: '已逾期', notice: '须知' },
  calling: '{call}：{number} {what}，{left}。',
  summed: '{count} 项',
  many: '{count} 项提醒，最紧的 {number} {what}，{left}。',
} as const
