import type { LimitUnit } from './contract.ts'

type Limit = {
  readonly label: string
  readonly initial: number
  readonly unit: LimitUnit
  /** A larger value is not put in force. */
  readonly most?: number
  /** `§…`, or `unit` where no regulation names it (◇ in domain.md). */
  readonly rule: string
}

/** Every limit that the product applies, with its default; no other place holds these numbers. */
export const limits = {
  'duty-log.late-after': { label: '补记界限', initial: 30, unit: 'minutes', rule: 'unit' },
  'duty-log.ahead': { label: '发生时间可超前', initial: 60, unit: 'seconds', rule: 'unit' },
  'duty-log.oldest': { label: '可补记的期限', initial: 366, unit: 'days', rule: 'unit' },
  'session.idle-lock': { label: '无操作锁定', initial: 5, unit: 'minutes', most: 30, rule: 'unit' },
  'session.failures-before-wait': { label: '登录失败后须等候', initial: 5, unit: 'times', rule: 'unit' },
  'session.longest-wait': { label: '登录等候上限', initial: 15, unit: 'minutes', rule: 'unit' },
  'session.once': { label: '会签登录有效', initial: 60, unit: 'seconds', rule: 'unit' },
  'account.password-least': { label: '密码最短', initial: 10, unit: 'characters', rule: 'unit' },
  'account.password-least-apart': { label: '三员密码最短', initial: 12, unit: 'characters', rule: 'unit' },
  'account.passwords-remembered': { label: '密码不得重复最近', initial: 5, unit: 'times', rule: 'unit' },
  'clock.back': { label: '时钟回拨界限', initial: 2, unit: 'seconds', rule: 'unit' },
  'clock.leap': { label: '时钟超前界限', initial: 7, unit: 'days', rule: 'unit' },
  'clock.drift': { label: '运行中时钟偏差界限', initial: 5, unit: 'minutes', rule: 'unit' },
  'retention.particulars': { label: '外来人员信息保存', initial: 24, unit: 'months', rule: 'unit' },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits
