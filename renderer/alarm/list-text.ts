/** What the list of deadlines says. */
export const alarmListText = {
  title: '期限清单',
  count: '共 {count} 项，已逾期 {passed} 项；按 Enter 前往，已看到不停期限',
  close: '关闭',
  empty: '没有定了期限而未办结的事项。',
  head: {
    left: '时限',
    due: '到期时间',
    name: '编号或岗位',
    what: '事项',
    rule: '依据',
    seen: '已看到',
  },
} as const
