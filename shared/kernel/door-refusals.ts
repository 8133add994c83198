import type { RefusalTable } from './refusal.ts'

export type DoorRefusal =
  | 'door.unknown-request'
  | 'door.malformed'
  | 'door.too-large'
  | 'door.signed-out'
  | 'door.not-permitted'
  | 'door.read-only'
  | 'door.broken-down'
  | 'lane.id-reused'
  | 'draft.not-kept'

/** What is said before a command is decided, whoever asked. */
export const doorRefusals = {
  'door.unknown-request': {
    text: '程序收到不认识的请求，没有执行。',
    wayOn: '重新打开程序再试；仍出现的，把编号告知系统管理员。',
    number: 'WB-1001',
  },
  'door.malformed': {
    text: '{field}填写不合要求：{problem}。没有保存。',
    wayOn: '改正后再存。',
    number: 'WB-1002',
  },
  'door.too-large': {
    text: '一次提交的内容过长，没有保存。',
    wayOn: '分成几条登记。',
    number: 'WB-1003',
  },
  'door.signed-out': {
    rule: '§22C.8',
    text: '尚未登录，或登录已结束。',
    wayOn: '登录后再办理，草稿仍在。',
  },
  'door.not-permitted': {
    rule: '§22C.3',
    text: '本账号的角色不能办理此事。',
    wayOn: '由有此职责的人员登录办理。',
  },
  'door.read-only': {
    text: '本簿现为只读，不能登记。',
    wayOn: '先用纸质登记，联系系统管理员。',
    number: 'WB-1004',
  },
  'door.broken-down': {
    text: '程序内部出错，本次没有办成。',
    wayOn: '再试一次；仍不成的，改用纸质登记，把编号告知系统管理员。',
    number: 'WB-1005',
  },
  'lane.id-reused': {
    text: '此次保存的编号已用于另一件事，没有保存。',
    wayOn: '收起表单，重新打开后再存。',
    number: 'WB-1101',
  },
  'draft.not-kept': {
    text: '草稿没有存上。',
    wayOn: '尽快保存条目；仍不成的，抄在纸上，联系系统管理员。',
    number: 'WB-1102',
  },
} satisfies RefusalTable<DoorRefusal>
