/** What shows that a rule is kept: the newest line of one of these commands, or the first line of all. */
type Proof =
  | { readonly by: 'command'; readonly commands: readonly string[]; readonly actor?: 'system' | 'person' }
  | { readonly by: 'first-line' }

export type EvidenceRule = {
  readonly rule: string
  readonly duty: string
  readonly where: string
  readonly proof: Proof
}

const command = (commands: readonly string[], actor?: 'system' | 'person'): Proof => ({
  by: 'command',
  commands,
  ...(actor && { actor }),
})

/**
 * THE table of §21 and §22C: what is asked, where the program does it, and which lines of the book prove it.
 */
export const evidenceRules = {
  identity: {
    rule: '§21.8.6',
    duty: '身份登记和识别',
    where: '每人一个账号，凭姓名和本人密码登录；登录逐次记入账目',
    proof: command(['session.sign-in'], 'person'),
  },
  guessing: {
    rule: 'unit',
    duty: '防止猜试密码',
    where: '连续输错须等候，时间逐次加长；每次被拒都记入账目',
    proof: command(['session.sign-in', 'session.sign-once'], 'system'),
  },
  designated: {
    rule: '§22C.3',
    duty: '指定人员使用',
    where: '账号由系统管理员开立、停用；系统管理员、保密员、审计员分任',
    proof: command([
      'station.set-up',
      'account.create',
      'account.change-roles',
      'account.disable',
      'account.enable',
      'account.reset-password',
    ]),
  },
  leaving: {
    rule: '§22C.8',
    duty: '离机退出',
    where: '锁定、退出，以及无人操作、休眠时自动锁定',
    proof: command(['session.lock', 'session.sign-out']),
  },
  kept: {
    rule: '§21.8.5',
    duty: '运行和使用记录保存60日以上',
    where: '账目只增不删，自开账之日起全部保留；此处所列为最早一条',
    proof: { by: 'first-line' },
  },
  audit: {
    rule: '§21.8.4',
    duty: '安全审计',
    where: '轨迹查阅、审计意见、导出；查看和导出本身也记入账目',
    proof: command(['trail.look', 'trail.note-finding', 'trail.export']),
  },
  unaltered: {
    rule: '§22C.6',
    duty: '数据不被涂改、毁坏',
    where: '各条前后相扣，逐条核验；程序每日自动核验一次，审计员随时核验并记入账目',
    proof: command(['trail.verify']),
  },
  corrections: {
    rule: '§21.9.4',
    duty: '更正留痕',
    where: '更正另立一条并写明原因，原文始终可查',
    proof: command(['duty-log.correct', 'duty-log.strike', 'visit.correct']),
  },
  privacy: {
    rule: '§21.9.3',
    duty: '个人信息不外泄',
    where: '来访、上访等外来人员信息密封存放，查看须写明原因并留痕',
    proof: command([
      'duty-log.look',
      'visit.look',
      'passage.look',
      'turn-away.look',
      'look-out.look',
      'appointment.look',
    ]),
  },
  backup: {
    rule: '§22C.7',
    duty: '重要数据双份异地备份（并见 §21.8.1）',
    where: '更多 › 备份：两处，每日和交接后自动，读回核对；可试恢复',
    proof: command(['backup.keep']),
  },
  retirement: {
    rule: 'unit',
    duty: '外来人员信息按期销毁',
    where: '更多 › 外来人员信息：办公室提请、审计员确认，销毁当月密钥，账目照旧可核验',
    proof: command(['retention.destroy']),
  },
} as const satisfies { readonly [id: string]: EvidenceRule }

export const evidenceList: readonly (readonly [string, EvidenceRule])[] = Object.entries(evidenceRules)
