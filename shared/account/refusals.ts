import type { RefusalTable } from '../kernel/refusal.ts'

export type AccountRefusal =
  | 'account.reserved'
  | 'account.taken'
  | 'account.unknown'
  | 'account.roles-conflict'
  | 'account.same-person'
  | 'account.last-of-post'
  | 'account.roles-unchanged'
  | 'account.disabled'
  | 'account.not-disabled'
  | 'account.own-password'
  | 'account.staff-unknown'
  | 'account.staff-left'
  | 'account.staff-has-account'

/** Said by the shell before a password is hashed. */
export type PasswordRefusal =
  | 'account.password-too-short'
  | 'account.password-common'
  | 'account.password-like-name'
  | 'account.password-used-before'
  | 'account.password-wrong'

export const accountRefusals = {
  'account.reserved': {
    rule: 'unit',
    text: '登录名 {account} 由系统专用。',
    wayOn: '换一个登录名。',
  },
  'account.taken': {
    rule: 'unit',
    text: '登录名 {account} 已有人使用，停用的登录名也不再分配。',
    wayOn: '换一个登录名，例如在后面加数字。',
  },
  'account.unknown': { rule: 'unit', text: '没有账号 {account}。', wayOn: '请系统管理员核对账号。' },
  'account.roles-conflict': {
    rule: 'unit',
    text: '{role}不得兼任其他角色。',
    wayOn: '为其他角色另设账号，由另一人使用。',
  },
  'account.same-person': {
    rule: 'unit',
    text: '{name}已是{role}，系统管理员、保密员、审计员须由三人分任。',
    wayOn: '改由另一人担任；确系同名的，在姓名后加以区分。',
  },
  'account.last-of-post': {
    rule: 'unit',
    text: '这是最后一个在用的{role}账号，不能停用，也不能改作他用。',
    wayOn: '先为接任的人建立{role}账号。',
  },
  'account.roles-unchanged': { rule: 'unit', text: '角色没有改动。', wayOn: '改动后再存，或收起。' },
  'account.disabled': { rule: 'unit', text: '账号 {account} 已停用。', wayOn: '须先启用，再作改动。' },
  'account.not-disabled': { rule: 'unit', text: '账号 {account} 在用，没有停用。', wayOn: '返回账号列表。' },
  'account.own-password': {
    rule: 'unit',
    text: '不能给自己发一次性密码。',
    wayOn: '在“我的账号”中更改密码；忘记的，由另一名系统管理员办理。',
  },
  'account.staff-unknown': {
    rule: 'unit',
    text: '人员名册中没有{name}，或姓名已改。',
    wayOn: '重新选择人员。',
  },
  'account.staff-left': {
    rule: 'unit',
    text: '{name}已离任，不能使用账号。',
    wayOn: '回来工作的，由办公室先在名册中办理回任。',
  },
  'account.staff-has-account': {
    rule: 'unit',
    text: '{name}已有账号 {account}。',
    wayOn: '改该账号的角色；不用的先停用。',
  },
  'account.password-too-short': {
    rule: 'unit',
    text: '密码不足{least}位。',
    wayOn: '改用更长的密码，可用几个不相干的词连成。',
  },
  'account.password-common': {
    rule: 'unit',
    text: '密码过于常见，容易被猜中。',
    wayOn: '换一个密码，不用常见词、纯数字、顺序键和重复字符。',
  },
  'account.password-like-name': {
    rule: 'unit',
    text: '密码中含有姓名或登录名。',
    wayOn: '换一个与本人姓名无关的密码。',
  },
  'account.password-used-before': {
    rule: 'unit',
    text: '密码与最近{count}次用过的相同。',
    wayOn: '换一个没有用过的密码。',
  },
  'account.password-wrong': {
    rule: 'unit',
    text: '现用密码不对。',
    wayOn: '核对大小写后重新输入现用密码。',
  },
} satisfies RefusalTable<AccountRefusal | PasswordRefusal>
