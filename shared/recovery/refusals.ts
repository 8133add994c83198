import type { RefusalTable } from '../kernel/refusal.ts'

export type RecoveryRefusal =
  | 'recovery.not-administrator'
  | 'recovery.not-auditor'
  | 'recovery.not-agreed'
  | 'recovery.agreement-over'
  | 'recovery.key-in-force'

/** Said by the shell, which alone knows files, keys and passwords. */
export type RecoveryShellRefusal =
  | 'recovery.not-lost'
  | 'recovery.no-key'
  | 'recovery.key-mistyped'
  | 'recovery.not-proven'
  | 'recovery.throttled'
  | 'recovery.password-needed'
  | 'recovery.record-found'
  | 'recovery.none-found'
  | 'recovery.not-written'
  | 'recovery.not-drawn'
  | 'recovery.no-printer'
  | 'recovery.not-printed'

export const recoveryRefusals = {
  'recovery.not-administrator': {
    rule: 'unit',
    text: '{account} 不是在用的系统管理员账号，没有恢复。',
    wayOn: '从列表中选择系统管理员。',
  },
  'recovery.not-auditor': {
    rule: 'unit',
    text: '{account} 不是在用的审计员账号，没有签字。',
    wayOn: '由在任的审计员本人签字。',
  },
  'recovery.not-agreed': {
    rule: 'unit',
    text: '审计员还没有签字同意，没有恢复。',
    wayOn: '先由审计员签字，再由系统管理员设定新密码。',
  },
  'recovery.agreement-over': {
    rule: 'unit',
    text: '审计员的签字已过时限，没有恢复。',
    wayOn: '由审计员重新签字。',
  },
  'recovery.key-in-force': {
    rule: 'unit',
    text: '这把恢复密钥已经启用。',
    wayOn: '要换新的，重新生成一把。',
  },
  'recovery.not-lost': {
    rule: 'unit',
    text: '账号文件完好，系统管理员可以登录，不能用恢复单恢复。',
    wayOn: '返回登录；其他人忘了密码的，由系统管理员重设。',
  },
  'recovery.no-key': {
    text: '账目中没有登记恢复密钥，恢复单不能用来恢复账户。账目完好，没有丢失。',
    wayOn: '从备份取回账号文件；没有备份的，联系供应方。',
    number: 'WB-1411',
  },
  'recovery.key-mistyped': {
    rule: 'unit',
    text: '恢复密钥抄错或不全：两联合起来应为 58 个字符。',
    wayOn: '对照恢复单逐组核对后再试，这次不计入输错次数。',
  },
  'recovery.not-proven': {
    rule: '§21.8.6',
    text: '恢复密钥或审计员密码不对，没有办成。',
    wayOn: '核对恢复单编号和密码后再试；连续不对须等候。本次已记入轨迹。',
  },
  'recovery.throttled': {
    rule: 'unit',
    text: '恢复密钥或密码连续不对，还须等候{minutes}分钟。',
    wayOn: '到时再试；其间改用纸质登记。',
  },
  'recovery.password-needed': {
    rule: 'unit',
    text: '审计员的密码记录还在，须由审计员本人输入密码。',
    wayOn: '审计员输入自己的密码后再签字。',
  },
  'recovery.record-found': {
    rule: 'unit',
    text: '备份中有系统管理员现用密码的记录，不须用恢复单。',
    wayOn: '按“从备份取回”，用原密码登录。',
  },
  'recovery.none-found': {
    rule: 'unit',
    text: '没有找到与账目相符的密码记录，没有改动任何文件。',
    wayOn: '插好备份盘再试，或写明账号文件所在的文件夹；都没有的，用恢复单恢复。',
  },
  'recovery.not-written': {
    text: '账号文件没有写成（{code}）。账目和原有文件没有改动。',
    wayOn: '腾出空间或恢复写入权限后再试，审计员的签字在时限内仍有效。',
    number: 'WB-1412',
  },
  'recovery.not-drawn': {
    rule: 'unit',
    text: '这个窗口没有待打印的恢复单，没有打印。',
    wayOn: '恢复单只在生成时可以打印；要新的，重新生成。',
  },
  'recovery.no-printer': {
    text: '本机没有可用的打印机，没有打印。恢复单不存成文件。',
    wayOn: '接好打印机再试；没有打印机的，照屏幕分两张纸抄写。',
    number: 'WB-1413',
  },
  'recovery.not-printed': {
    text: '打印机没有出纸（{cause}）。',
    wayOn: '检查打印机后再打印；或照屏幕分两张纸抄写。',
    number: 'WB-1414',
  },
} satisfies RefusalTable<RecoveryRefusal | RecoveryShellRefusal>
