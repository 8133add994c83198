import type { RefusalTable } from '../kernel/refusal.ts'

export type SessionRefusal =
  | 'session.wrong-name-or-password'
  | 'session.roles-conflict'
  | 'session.account-disabled'

/** Said by the shell, which alone knows passwords, waits and open sessions. */
export type SessionShellRefusal =
  | 'session.throttled'
  | 'session.clock-unconfirmed'
  | 'session.must-change-password'
  | 'session.pass-unknown'
  | 'session.pass-expired'
  | 'session.pass-for-other-command'

export const sessionRefusals = {
  'session.wrong-name-or-password': {
    rule: '§21.8.6',
    text: '姓名或密码不对。',
    wayOn: '核对后重新输入；连续不对须等候。本次已记入轨迹。',
  },
  'session.roles-conflict': {
    rule: 'unit',
    text: '此账号兼任了须分任的角色，不能登录。',
    wayOn: '请系统管理员改设账号。',
  },
  'session.account-disabled': {
    rule: 'unit',
    text: '此账号已停用，不能登录。',
    wayOn: '仍须使用的，请系统管理员启用。本次已记入轨迹。',
  },
  'session.throttled': {
    rule: 'unit',
    text: '此账号连续输错密码，还须等候{minutes}分钟。',
    wayOn: '到时再登录；值班不能等的，由其他值班员登录。',
  },
  'session.clock-unconfirmed': {
    rule: 'unit',
    text: '本机时钟与账目最后一条的时间不符，尚未确认。',
    wayOn: '核对时间：不对的先校准本机时钟，无误的在登录时勾选确认。',
  },
  'session.must-change-password': {
    rule: 'unit',
    text: '现用的是一次性密码，或职责变动后尚未更换密码，须先更换。',
    wayOn: '设定自己的密码后再办理。',
  },
  'session.pass-unknown': {
    rule: 'unit',
    text: '会签登录已用过或不存在。',
    wayOn: '由会签人重新输入姓名和密码。',
  },
  'session.pass-expired': {
    rule: 'unit',
    text: '会签登录已过时限。',
    wayOn: '由会签人重新输入姓名和密码。',
  },
  'session.pass-for-other-command': {
    rule: 'unit',
    text: '会签登录只用于所签的那一件事。',
    wayOn: '由会签人为本事项重新输入姓名和密码。',
  },
} satisfies RefusalTable<SessionRefusal | SessionShellRefusal>
