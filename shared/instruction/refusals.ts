import type { RefusalTable } from '../kernel/refusal.ts'
import type { StageRefusal } from './stages.ts'
import type { WordRefusal } from './word.ts'

export type InstructionRefusal =
  | StageRefusal
  | WordRefusal
  | 'instruction.unknown'
  | 'instruction.meanwhile'
  | 'instruction.recipient-unknown'
  | 'instruction.recipient-left'
  | 'instruction.due-too-early'
  | 'instruction.source-unknown'
  | 'instruction.entry-of-other-type'
  | 'instruction.entry-settled'
  | 'instruction.tracked-already'
  | 'instruction.tracked-there'
  | 'instruction.act-ahead'
  | 'instruction.act-too-early'
  | 'instruction.not-named'
  | 'instruction.other-not-named'
  | 'instruction.conveyed-already'
  | 'instruction.done-already'
  | 'instruction.nothing-changed'

export const instructionRefusals = {
  'instruction.unknown': {
    rule: 'unit',
    text: '本簿没有编号 {number} 的批示。',
    wayOn: '核对编号。',
  },
  'instruction.meanwhile': {
    rule: 'unit',
    text: '{name} {at} 已对此批示作了登记，您填的还在，没有保存。',
    wayOn: '看过新的登记后，再保存一次。',
  },
  'instruction.not-a-leader': {
    rule: 'unit',
    text: '本账号不是领导账号，不能以本人名义批示。',
    wayOn: '领导电话或书面批示的，选“电话”或“书面”，写明是哪位领导。',
  },
  'instruction.leader-unknown': {
    rule: 'unit',
    text: '名册中没有这位领导。',
    wayOn: '核对姓名；上级单位领导直接写姓名和职务。',
  },
  'instruction.leader-left': {
    rule: 'unit',
    text: '{name} 已于 {on} 离任。',
    wayOn: '核对批示人或批示时间。',
  },
  'instruction.leader-too-low': {
    rule: 'unit',
    text: '{name} 在名册中不是处级以上，也不是领导账号。',
    wayOn: '科室交办的，记为“交办事项”；职级有误的，请办公室更正名册。',
  },
  'instruction.not-his-word': {
    rule: 'unit',
    text: '批示由{instructor}作出，{name}不在本单位名册，不能改变或终结。',
    wayOn: '由批示人本人或本单位领导决定，并写明理由。',
  },
  'instruction.word-ahead': {
    rule: 'unit',
    text: '批示时间 {at} 晚于现在 {now}。',
    wayOn: '核对时间。',
  },
  'instruction.recipient-unknown': {
    rule: 'unit',
    text: '名册中没有这位承办人。',
    wayOn: '核对姓名，或请办公室录入名册。',
  },
  'instruction.recipient-left': {
    rule: 'unit',
    text: '{name} 已于 {on} 离任，不能再作承办人。',
    wayOn: '改派接手的人。',
  },
  'instruction.due-too-early': {
    rule: 'unit',
    text: '办理期限 {due} 不晚于 {from}。',
    wayOn: '核对日期和时间。',
  },
  'instruction.source-unknown': {
    rule: 'unit',
    text: '本簿没有编号 {number} 的条目。',
    wayOn: '核对编号。',
  },
  'instruction.entry-of-other-type': {
    rule: 'unit',
    text: '{number} 不是批示条目，不能直接转为批示跟踪。',
    wayOn: '就此条目另作批示。',
  },
  'instruction.entry-settled': {
    rule: 'unit',
    text: '{number} 已作废或已并入别的条目，不能跟踪。',
    wayOn: '另作批示。',
  },
  'instruction.tracked-already': {
    rule: 'unit',
    text: '{number} 已在跟踪。',
    wayOn: '到批示中查看。',
  },
  'instruction.tracked-there': {
    rule: '§8.5',
    text: '{number} 是跟踪办理的批示，不在日志中更正、办结或作废。',
    wayOn: '到批示中更正、办结或撤回，须凭领导意见。',
  },
  'instruction.act-ahead': {
    rule: 'unit',
    text: '时间 {at} 晚于现在 {now}。',
    wayOn: '核对时间。',
  },
  'instruction.act-too-early': {
    rule: 'unit',
    text: '时间 {at} 早于批示时间 {given}。',
    wayOn: '核对时间。',
  },
  'instruction.not-named': {
    rule: 'unit',
    text: '您不是此批示的承办人。',
    wayOn: '代为登记的，由值班员或办公室办理。',
  },
  'instruction.other-not-named': {
    rule: 'unit',
    text: '{name} 不是此批示的承办人。',
    wayOn: '改派的，先凭领导意见更正批示。',
  },
  'instruction.conveyed-already': {
    rule: 'unit',
    text: '{name} {at} 已确认收到。',
    wayOn: '有办理情况的，登记回报。',
  },
  'instruction.done-already': {
    rule: 'unit',
    text: '{name} {at} 已回报落实。',
    wayOn: '情况有变的，登记为“未落实”或“办理中”。',
  },
  'instruction.nothing-changed': {
    rule: 'unit',
    text: '内容、承办人和期限都没有改动。',
    wayOn: '不须更正的，直接收起。',
  },
  'instruction.not-all-done': {
    rule: '§8.5',
    text: '还不能办结：{outstanding} 未回报落实。',
    wayOn: '登记回报；确须终结的，凭领导决定写明理由。',
  },
  'instruction.ended-already': {
    rule: 'unit',
    text: '此批示 {at} 已由{name}办结。',
    wayOn: '事后的办理情况仍可登记回报；还有事要办的，另作批示。',
  },
  'instruction.withdrawn-already': {
    rule: 'unit',
    text: '此批示 {at} 已撤回，由{name}登记。',
    wayOn: '还有事要办的，另作批示。',
  },
} satisfies RefusalTable<InstructionRefusal>
