/** What alarms say in the frame. */
export const alarmText = {
  seen: '已知悉 {number}，期限照走',
  seenMany: '已知悉 {count} 项提醒，期限照走',
  key: '最紧的提醒，知悉',
  nearest: '最近期限',
  calls: { due: '将到期', urgent: '立即办', missed: '已逾期', notice: '须知' },
  calling: '{call}：{number} {what}，{left}。',
  many: '{count} 项提醒，最紧的 {number} {what}，{left}。',
} as const
