import type { Limits } from './limit.ts'

export const sessionLimits = {
  'session.idle-lock': {
    label: '无操作锁定',
    affects: '无人操作到时即锁定并退出登录，草稿留存。闲置30分钟的计算机应关机（§22C.10），故至多30分钟。',
    initial: 5,
    unit: 'minutes',
    least: 1,
    most: 30,
    rule: 'unit',
  },
  'session.failures-before-wait': {
    label: '登录失败后须等候',
    affects: '同一账号连续输错密码满此次数后，再试须等候，越错越久。',
    initial: 5,
    unit: 'times',
    least: 1,
    most: 10,
    rule: 'unit',
  },
  'session.longest-wait': {
    label: '登录等候上限',
    affects: '连续输错密码后，每次等候最长到此为止。',
    initial: 15,
    unit: 'minutes',
    least: 1,
    most: 60,
    rule: 'unit',
  },
  'session.once': {
    label: '会签登录有效',
    affects: '第二人在同一屏幕会签时，登录后须在此限内办完，逾时重新登录。',
    initial: 60,
    unit: 'seconds',
    least: 15,
    most: 300,
    rule: 'unit',
  },
  'session.recovery': {
    label: '同意恢复账户有效',
    affects: '账号文件遗失后，审计员签字同意恢复的，系统管理员须在此限内设定新密码，逾时重新签字。',
    initial: 30,
    unit: 'minutes',
    least: 5,
    most: 240,
    rule: 'unit',
  },
} as const satisfies Limits<'session'>
