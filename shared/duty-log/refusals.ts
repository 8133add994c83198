import type { RefusalTable } from '../kernel/refusal.ts'
import { handlingRefusals } from './handling/refusals.ts'
import type { StageRefusal } from './handling/stages.ts'

export type DutyLogRefusal =
  | 'duty-log.not-yet-happened'
  | 'duty-log.too-long-ago'
  | 'duty-log.due-too-early'
  | 'duty-log.elements-not-for-type'
  | 'duty-log.classified-by-number-only'
  | 'duty-log.ends-before-start'
  | 'duty-log.no-petitioner'
  | 'duty-log.entry-unknown'
  | 'duty-log.revision-stale'
  | 'duty-log.nothing-changed'
  | 'duty-log.deadline-by-act'
  | StageRefusal

/** Said by the store, which answers for its speed. */
export type DutyLogQueryRefusal = 'duty-log.asked-anew' | 'duty-log.look-first'

export const dutyLogRefusals = {
  ...handlingRefusals,
  'duty-log.not-yet-happened': {
    rule: 'unit',
    text: '发生时间 {occurredAt} 尚未到，现在是 {now}。',
    wayOn: '改正发生时间后再存。',
  },
  'duty-log.too-long-ago': {
    rule: 'unit',
    text: '发生时间 {occurredAt} 距登记已超过{days}天，疑为年份有误。',
    wayOn: '核对年份；确系旧事的，时间填知悉之时，旧事的时间写入内容。',
  },
  'duty-log.due-too-early': {
    rule: 'unit',
    text: '办理期限 {dueAt} 不晚于发生时间 {occurredAt}，疑为日期有误。',
    wayOn: '核对期限的日期后再存。',
  },
  'duty-log.elements-not-for-type': {
    rule: 'unit',
    text: '{type}条目没有这些要素项。',
    wayOn: '改为相应的类型，或把要素写入内容。',
  },
  'duty-log.classified-by-number-only': {
    rule: 'unit',
    text: '涉密文件只登记文号，标题须空着。',
    wayOn: '删去标题，内容也不写涉密事项，再存。',
  },
  'duty-log.ends-before-start': {
    rule: 'unit',
    text: '结束时间 {endsAt} 不晚于开始时间 {startsAt}。',
    wayOn: '核对起止时间后再存。',
  },
  'duty-log.no-petitioner': {
    rule: 'unit',
    text: '编号 {number} 的条目没有封存的上访人信息。',
    wayOn: '核对编号；须补登的，更正该条目。',
  },
  'duty-log.look-first': {
    rule: '§21.9.3',
    text: '查看上访人信息须先写明原因，每次查看都记入账目。',
    wayOn: '在条目中按“查看上访人”，写明原因。',
  },
  'duty-log.entry-unknown': {
    rule: 'unit',
    text: '没有编号为 {number} 的条目。',
    wayOn: '核对编号，或按时间查找。',
  },
  'duty-log.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过此条目。',
    wayOn: '看过新的内容后，再作更正；所写内容仍在草稿中。',
  },
  'duty-log.nothing-changed': {
    rule: 'unit',
    text: '内容与原条目相同，没有可更正的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'duty-log.deadline-by-act': {
    rule: 'unit',
    text: '办理期限已另行改为 {dueAt}，更正不再改动期限。',
    wayOn: '期限恢复原样后再存；要改期限的，在条目中改期限。',
  },
  'duty-log.asked-anew': {
    rule: 'unit',
    text: '筛选条件已改，这一次没有查完。',
    wayOn: '需要时再按原条件筛选一次。',
  },
} satisfies RefusalTable<DutyLogRefusal | DutyLogQueryRefusal>
