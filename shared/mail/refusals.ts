import type { RefusalTable } from '../kernel/refusal.ts'
import type { MailStageRefusal } from './stages.ts'

export type MailRefusal =
  | 'mail.none'
  | 'mail.too-many'
  | 'mail.addressee-unknown'
  | 'mail.remark-needed'
  | 'mail.not-yet'
  | 'mail.too-long-ago'
  | 'mail.before-arrival'
  | 'mail.unknown'
  | 'mail.more-than-waiting'
  | 'mail.damage-unsaid'
  | 'mail.not-recipient'
  | 'mail.behalf-unsaid'
  | 'mail.duty-officer-first'
  | 'mail.fewer-than-gone'
  | 'mail.revision-stale'
  | 'mail.nothing-changed'
  | 'mail.same-place'
  | MailStageRefusal

export const mailRefusals = {
  'mail.none': {
    rule: 'unit',
    text: '件数不能为 0。',
    wayOn: '填件数后再存；没有的不必登记。',
  },
  'mail.too-many': {
    rule: 'unit',
    text: '一项登记{count}件，超过{most}件的上限。',
    wayOn: '核对件数；确有其事的分项登记，或由办公室在设置中改上限。',
  },
  'mail.addressee-unknown': {
    rule: '§11.5',
    text: '名册中没有所填的收件人或科室。',
    wayOn: '改选名册中的人或科室；查无此人的，记在办公室名下待退。',
  },
  'mail.remark-needed': {
    rule: 'unit',
    text: '第{place}项：{doubts}。登记须写明情况。',
    wayOn: '核对后在备注写明再存；重复登记的不必再存。',
  },
  'mail.not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'mail.too-long-ago': {
    rule: 'unit',
    text: '所填时间 {at} 距现在已超过{days}天。',
    wayOn: '核对日期；确系更早的，在值班日志中说明。',
  },
  'mail.before-arrival': {
    rule: 'unit',
    text: '所填时间 {at} 早于到件时间 {arrivedAt}。',
    wayOn: '改正时间后再存。',
  },
  'mail.unknown': {
    rule: 'unit',
    text: '没有编号 {number} 的收件登记。',
    wayOn: '核对编号。',
  },
  'mail.already-handed-over': {
    rule: 'unit',
    text: '编号 {number} 已于 {at} 由{name}领取。',
    wayOn: '登记错了的，先撤回那次领取。',
  },
  'mail.already-returned': {
    rule: 'unit',
    text: '编号 {number} 已于 {at} 退回。',
    wayOn: '登记错了的，先撤回那次退回。',
  },
  'mail.nothing-gone': {
    rule: 'unit',
    text: '编号 {number} 没有可撤回的领取或退回。',
    wayOn: '按 Esc 收起。',
  },
  'mail.more-than-waiting': {
    rule: 'unit',
    text: '所填{count}件，而待领只有{waiting}件。',
    wayOn: '核对件数；到件时件数登记少了的，先更正。',
  },
  'mail.damage-unsaid': {
    rule: '§11.5',
    text: '有破损的，须写明破损情况。',
    wayOn: '在备注写明何处破损、内件是否齐全后再存。',
  },
  'mail.not-recipient': {
    rule: '§11.5',
    text: '{name}不是收件人，也不是{section}的人。',
    wayOn: '由收件人或本科室的人签收；托他人代领的，按纸质签收登记并写明受谁委托。',
  },
  'mail.behalf-unsaid': {
    rule: '§11.5',
    text: '签名人{name}不是收件人{to}，须写明受谁委托代领。',
    wayOn: '在备注写明后再存。',
  },
  'mail.duty-officer-first': {
    rule: '§11.5',
    text: '编号 {number} 须由值班员签收，{name}不是值班员。',
    wayOn: '请值班员到场用本人账号签收，或登记值班员的纸质签名。',
  },
  'mail.fewer-than-gone': {
    rule: 'unit',
    text: '更正后为{count}件，而已领取、退回{gone}件。',
    wayOn: '核对件数；领取、退回登记错了的，先撤回。',
  },
  'mail.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过这一件。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'mail.nothing-changed': {
    rule: 'unit',
    text: '与现在登记的相同，没有可更正的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'mail.same-place': {
    rule: 'unit',
    text: '编号 {number} 已登记存放在{place}。',
    wayOn: '改填别处，或按 Esc 收起。',
  },
} satisfies RefusalTable<MailRefusal>
