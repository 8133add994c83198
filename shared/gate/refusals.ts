import type { RefusalTable } from '../kernel/refusal.ts'
import type { GateStageRefusal } from './stages.ts'

export type GateRefusal =
  | GateStageRefusal
  | 'gate.not-yet'
  | 'gate.too-long-ago'
  | 'gate.before-last'
  | 'gate.unsettled'
  | 'gate.is-settled'
  | 'gate.with-whom'

export const gateRefusals = {
  'gate.already-open': {
    rule: '§11.2',
    text: '大门已于 {at} 登记开门，尚未登记关门。',
    wayOn: '昨日忘记登记关门的，先按实际时间补登关门。',
  },
  'gate.not-open': {
    rule: '§11.2',
    text: '大门现为关闭，没有开门登记。',
    wayOn: '开门时忘记登记的，先按实际时间补登开门。',
  },
  'gate.not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'gate.too-long-ago': {
    rule: 'unit',
    text: '所填时间 {at} 距现在已超过{hours}小时。',
    wayOn: '核对日期；确系更早的，按现在登记并在备注写明。',
  },
  'gate.before-last': {
    rule: 'unit',
    text: '所填时间 {at} 早于上一次登记 {last}。',
    wayOn: '改正时间后再存。',
  },
  'gate.unsettled': {
    rule: 'unit',
    text: '还有{count}项未了：{first}。关门前须逐项问清。',
    wayOn: '逐项登记离开，或写明留下的缘由，再关门。',
  },
  'gate.is-settled': {
    rule: 'unit',
    text: '编号 {number} 已无未了事项，不用说明。',
    wayOn: '看清点单上余下的各项。',
  },
  'gate.with-whom': {
    rule: 'unit',
    text: '{number} 的来访人仍在内，没有写与谁在一起。',
    wayOn: '问清后填写，再存。',
  },
} satisfies RefusalTable<GateRefusal>
