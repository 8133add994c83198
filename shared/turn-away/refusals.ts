import type { RefusalTable } from '../kernel/refusal.ts'
import type { TurnAwayStageRefusal } from './stages.ts'

export type TurnAwayRefusal =
  | 'turn-away.nobody'
  | 'turn-away.too-many'
  | 'turn-away.detail-needed'
  | 'turn-away.not-yet'
  | 'turn-away.too-long-ago'
  | 'turn-away.call-needless'
  | 'turn-away.unanswered'
  | 'turn-away.called-before'
  | 'turn-away.person-gone'
  | 'turn-away.unknown'
  | 'turn-away.nobody-named'
  | 'turn-away.revision-stale'
  | 'turn-away.nothing-changed'
  | TurnAwayStageRefusal

/** Said by the shell, which holds what is sealed. */
export type TurnAwayQueryRefusal = 'turn-away.look-first'

export const turnAwayRefusals = {
  'turn-away.nobody': {
    rule: 'unit',
    text: '人数不能为 0，没有登记。',
    wayOn: '填被拒人数后再存；没有人来的不必登记。',
  },
  'turn-away.too-many': {
    rule: 'unit',
    text: '一次登记{people}人，超过{most}人的上限，没有登记。',
    wayOn: '核对人数；确有其事的分批登记，并报办公室。',
  },
  'turn-away.detail-needed': {
    rule: 'unit',
    text: '类别为“其他”，没有写情由。',
    wayOn: '写明来意或情形后再存。',
  },
  'turn-away.not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，登记时是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'turn-away.too-long-ago': {
    rule: 'unit',
    text: '所填时间 {at} 距登记已超过{hours}小时。',
    wayOn: '核对日期；确系更早的，在值班日志中说明。',
  },
  'turn-away.call-needless': {
    rule: '§11.4',
    text: '人已离开的，不登记报办公室的电话。',
    wayOn: '不肯离开的选“不肯离开”；已离开的去掉电话一项。',
  },
  'turn-away.unanswered': {
    rule: 'unit',
    text: '电话无人接听，不会有处理结果。',
    wayOn: '改选“已接通”，或去掉结果，改打别的号码后再登记一次。',
  },
  'turn-away.called-before': {
    rule: 'unit',
    text: '报办公室的时间 {at} 早于拒绝的时间 {happenedAt}。',
    wayOn: '改正时间后再存。',
  },
  'turn-away.person-gone': {
    rule: 'unit',
    text: '编号 {number} 的来访人信息已不能读取，没有登记。',
    wayOn: '重新填写，或不填是谁。',
  },
  'turn-away.unknown': {
    rule: 'unit',
    text: '没有编号 {number} 的拒绝登记。',
    wayOn: '核对编号。',
  },
  'turn-away.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过这次登记。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'turn-away.nothing-changed': {
    rule: 'unit',
    text: '与现在登记的相同，没有可更正的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'turn-away.has-left': {
    rule: '§11.4',
    text: '编号 {number} 登记为已离开，不必报办公室。',
    wayOn: '其实不肯离开的，先更正登记。',
  },
  'turn-away.not-called': {
    rule: '§11.4',
    text: '编号 {number} 还没有报办公室，不能登记结果。',
    wayOn: '先登记电话；人后来自行离开的，更正为“已离开”。',
  },
  'turn-away.already-settled': {
    rule: 'unit',
    text: '编号 {number} 已登记处理结果。',
    wayOn: '核对编号；又来的，另行登记。',
  },
  'turn-away.nobody-named': {
    rule: 'unit',
    text: '编号 {number} 没有登记此人身份。',
    wayOn: '后来查明的，更正登记时补填。',
  },
  'turn-away.look-first': {
    rule: '§21.9.3',
    text: '被拒人员的完整信息须先写明原因、输入本人密码方可查看，逾时须重新写明。',
    wayOn: '写明原因后再看，每次查看都记入账目。',
  },
} satisfies RefusalTable<TurnAwayRefusal | TurnAwayQueryRefusal>
