import type { RefusalTable } from '../kernel/refusal.ts'

export type LookOutRefusal =
  | 'look-out.too-little'
  | 'look-out.past-day'
  | 'look-out.unknown'
  | 'look-out.withdrawn'
  | 'look-out.revision-stale'
  | 'look-out.nothing-changed'
  /** Said at the gate, of somebody who is on the list. */
  | 'look-out.met'

/** Said by the shell, which holds what is sealed. */
export type LookOutQueryRefusal = 'look-out.look-first'

export const lookOutRefusals = {
  'look-out.too-little': {
    rule: 'unit',
    text: '所填信息认不出人，没有列入名单。',
    wayOn: '填证件号码，或同时填姓名和电话（至少尾号四位）。',
  },
  'look-out.past-day': {
    rule: 'unit',
    text: '截止日期 {until} 已过，没有存入。',
    wayOn: '改为今日或以后；不再需要的用“撤销”。',
  },
  'look-out.unknown': {
    rule: 'unit',
    text: '关注名单中没有编号 {number}。',
    wayOn: '核对编号。',
  },
  'look-out.withdrawn': {
    rule: 'unit',
    text: '编号 {number} 已从关注名单撤销。',
    wayOn: '仍须关注的，重新列入。',
  },
  'look-out.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过这一条。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'look-out.nothing-changed': {
    rule: 'unit',
    text: '与现在的内容相同，没有可改的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'look-out.met': {
    rule: 'unit',
    text: '此人在办公室关注名单上：{reason}。有效至 {until}。应办：{toDo}。',
    wayOn: '先照应办事项处理；仍要放行的，在备注写明缘由后再存。',
  },
  'look-out.look-first': {
    rule: '§21.9.3',
    text: '关注对象的完整信息须先写明原因、输入本人密码方可查看，逾时须重新写明。',
    wayOn: '写明原因后再看，每次查看都记入账目。',
  },
} satisfies RefusalTable<LookOutRefusal | LookOutQueryRefusal>
