import type { RefusalTable } from '../kernel/refusal.ts'

export type ShiftRefusal =
  | 'shift.staff-unknown'
  | 'shift.staff-left'
  | 'shift.rank-too-low'
  | 'shift.rank-missing'
  | 'shift.too-far'
  | 'shift.too-old'
  | 'shift.reason-needed'
  | 'shift.nothing-changed'
  | 'shift.nothing-planned'
  | 'shift.revision-stale'
  | 'shift.range-wrong'

export const shiftRefusals = {
  'shift.staff-unknown': {
    rule: 'unit',
    text: '名册中没有这个人。',
    wayOn: '改选名册中的人，或先在人员名册登记。',
  },
  'shift.staff-left': {
    rule: 'unit',
    text: '{name}已于 {on} 离任，不能排 {day} 的班。',
    wayOn: '改排在任的人。',
  },
  'shift.rank-too-low': {
    rule: '§6.1',
    text: '带班领导须为处级，{name}为{rank}。',
    wayOn: '改排处级领导；职级有误的，先在人员名册更正。',
  },
  'shift.rank-missing': {
    rule: '§6.1',
    text: '带班领导须为处级，名册中没有{name}的职级。',
    wayOn: '先在人员名册补登职级，或改排他人。',
  },
  'shift.too-far': {
    rule: 'unit',
    text: '{day} 太远，最多提前{days}天排班。',
    wayOn: '临近再排，或由办公室在设置中改“可提前排班”。',
  },
  'shift.too-old': {
    rule: 'unit',
    text: '{day} 过去已超过{days}天，不再改动。',
    wayOn: '确有出入的，在值班日志中登记说明。',
  },
  'shift.reason-needed': {
    rule: 'unit',
    text: '{day} 的{post}班已于 {at} 开始，改动须写明原因。',
    wayOn: '填写原因后再存，所选的人还在。',
  },
  'shift.nothing-changed': {
    rule: 'unit',
    text: '{day} 的{post}现在就是{name}，没有可改的。',
    wayOn: '改选他人，或按 Esc 收起。',
  },
  'shift.nothing-planned': {
    rule: 'unit',
    text: '{day} 的{post}本就无人，没有可撤的。',
    wayOn: '按 Esc 收起。',
  },
  'shift.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过 {day} 的{post}。',
    wayOn: '看过现在的安排后，仍要改的再存一次；所填内容还在。',
  },
  'shift.range-wrong': {
    rule: 'unit',
    text: '起止日期不对，一次最多看{days}天。',
    wayOn: '改正日期后再看。',
  },
} satisfies RefusalTable<ShiftRefusal>
