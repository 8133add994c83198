import type { RefusalTable } from '../kernel/refusal.ts'

export type TrailRefusal =
  | 'trail.already-looked'
  | 'trail.no-such-commit'
  | 'trail.secret-finding'
  | 'trail.not-verified'

/** Said by the shell, which answers the queries. */
export type TrailShellRefusal = 'trail.look-first'

export const trailRefusals = {
  'trail.look-first': {
    rule: '§21.8.4',
    text: '查看轨迹须先留痕，今天尚未记入。没有显示任何内容。',
    wayOn: '重新打开“轨迹”，由程序记入后再看。',
  },
  'trail.already-looked': {
    rule: 'unit',
    text: '今天查看轨迹已经记入，不再重复记。',
    wayOn: '可以直接查看。',
  },
  'trail.no-such-commit': {
    rule: 'unit',
    text: '账目中没有第 {number} 条，审计意见没有记入，所写内容仍在表内。',
    wayOn: '核对账和序号后再记。',
  },
  'trail.secret-finding': {
    rule: 'unit',
    text: '密账的事项不在通用账中写意见，没有记入，所写内容仍在表内。',
    wayOn: '请与保密员、主要领导当面核对。',
  },
  'trail.not-verified': {
    rule: '§22C.6',
    text: '核验没有做完，结果没有记入账目。账目未作任何改动。',
    wayOn: '再按“立即核验”；仍做不完的，通知系统管理员检查磁盘。',
  },
} satisfies RefusalTable<TrailRefusal | TrailShellRefusal>
