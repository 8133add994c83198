import type { RefusalTable } from '../kernel/refusal.ts'

export type ContactRefusal =
  | 'contact-check.nobody'
  | 'contact-check.not-yours'
  | 'contact-check.no-such-time'
  | 'contact-check.too-early'
  | 'contact-check.over'
  | 'contact-check.ahead'
  | 'contact-check.long-ago'
  | 'contact-check.reached-already'
  | 'contact-check.meanwhile'

/** Said by the shell. */
export type ContactQueryRefusal = 'contact-check.range-wrong'

export const contactRefusals = {
  'contact-check.nobody': {
    rule: '§8.2',
    text: '现在没有带班领导，无从联系。',
    wayOn: '请办公室排班，或请带班领导接岗。',
  },
  'contact-check.not-yours': {
    rule: '§8.2',
    text: '现在由{name}带班，去向由其本人或值班员登记。',
    wayOn: '已换人的，先办理交接。',
  },
  'contact-check.no-such-time': {
    rule: 'unit',
    text: '{at} 不是核查时间。',
    wayOn: '按列表中的时间登记，或登记为随时核查。',
  },
  'contact-check.too-early': {
    rule: 'unit',
    text: '{at} 的核查还没有到时间。',
    wayOn: '现在联系的，登记为随时核查。',
  },
  'contact-check.over': {
    rule: 'unit',
    text: '{at} 的核查时间已过，下一次已开始。',
    wayOn: '当时联系过的，写明当时的时间补记；没有的，照列为漏查。',
  },
  'contact-check.ahead': {
    rule: 'unit',
    text: '联系时间 {at} 晚于现在 {now}。',
    wayOn: '核对时间。',
  },
  'contact-check.long-ago': {
    rule: 'unit',
    text: '联系时间 {at} 已超过{hours}小时，不能补记。',
    wayOn: '须说明的，记入值班日志。',
  },
  'contact-check.reached-already': {
    rule: 'unit',
    text: '{name} {at} 已接通，这次核查已完成。',
    wayOn: '又联系过的，登记为随时核查。',
  },
  'contact-check.meanwhile': {
    rule: 'unit',
    text: '{name} {at} 刚拨过，结果已登记，您的没有保存。',
    wayOn: '看过结果后，再登记一次。',
  },
  'contact-check.range-wrong': {
    rule: 'unit',
    text: '一次最多查看 62 天的联系核查。',
    wayOn: '缩短时段。',
  },
} satisfies RefusalTable<ContactRefusal | ContactQueryRefusal>
