import type { CommandName } from './contract.ts'
import { own } from './kernel/own.ts'

/** Occasions on which the program itself writes a line. */
export type ProgramOccasion =
  | 'journal.open'
  | 'clock.check'
  | 'clock.confirm'
  | 'backup.keep'
  | 'recovery.take-back'
  | 'recovery.refuse'

/** What the trail calls each command, for whoever narrows it by one. Total: a command without a word does not compile. */
const words: { readonly [N in CommandName | ProgramOccasion]: string } = {
  'journal.open': '账目：打开',
  'clock.check': '账目：时钟异动',
  'clock.confirm': '账目：确认时钟',
  'station.set-up': '账目：建簿',
  'session.sign-in': '登录：登录',
  'session.sign-once': '登录：会签登录',
  'session.lock': '登录：锁定',
  'session.sign-out': '登录：退出',
  'account.create': '账号：开立',
  'account.change-password': '账号：更换密码',
  'account.change-roles': '账号：改设职责',
  'account.reset-password': '账号：重设密码',
  'account.disable': '账号：停用',
  'account.enable': '账号：启用',
  'backup.keep': '备份：备份、试恢复',
  'backup.set-places': '备份：设定备份处',
  'recovery.take-back': '账号：取回账号文件',
  'recovery.refuse': '账号：恢复账户未成',
  'recovery.agree': '账号：同意恢复账户',
  'recovery.withdraw': '账号：撤回同意恢复',
  'recovery.restore': '账号：恢复账户',
  'recovery.set-key': '账号：启用恢复密钥',
  'handover.remark': '交接：附注',
  'sheet.print': '打印：值班记录表、交接班记录',
  'visit.sign-in': '来访：登记进入',
  'visit.sign-out': '来访：登记离开',
  'visit.correct': '来访：更正',
  'visit.take-back': '来访：撤回离开',
  'visit.look': '来访：查看来访人',
  'visit.find-badge': '来访：牌已找到',
  'turn-away.record': '拒绝：登记',
  'turn-away.correct': '拒绝：更正',
  'turn-away.call': '拒绝：报办公室',
  'turn-away.settle': '拒绝：处理结果',
  'directory.add': '名册：录入',
  'directory.change': '名册：更改',
  'directory.leave': '名册：离职',
  'directory.return': '名册：返岗',
  'directory.rename-section': '名册：科室更名',
  'directory.merge-sections': '名册：科室合并',
  'directory.import': '名册：成批录入',
  'duty-log.record': '日志：登记',
  'duty-log.correct': '日志：更正',
  'duty-log.look': '日志：查看上访人',
  'duty-log.handle': '日志：办理',
  'duty-log.attempt': '日志：联系',
  'duty-log.close': '日志：办结',
  'duty-log.reopen': '日志：重开',
  'duty-log.follow-up': '日志：列为待办',
  'duty-log.strike': '日志：作废',
  'duty-log.mark-duplicate': '日志：标为重复',
  'duty-log.forward': '日志：转办',
  'duty-log.acknowledge': '日志：签收',
  'duty-log.acknowledge-on-paper': '日志：纸质签收',
  'duty-log.report-nil': '日志：无事签报',
  'alarm.acknowledge': '提醒：已看到',
  'calendar.correct': '日历：更正',
  'calendar.restore': '日历：恢复',
  'calendar.announce': '日历：公布放假安排',
  'calendar.withdraw': '日历：撤回放假安排',
  'shift.plan': '班次：排班',
  'shift.clear': '班次：撤销',
  'handover.take-first': '交接：首次接岗',
  'handover.prepare': '交接：准备交班',
  'handover.explain': '交接：交代事项',
  'handover.check': '交接：检查',
  'handover.sign-out': '交接：交班签字',
  'handover.sign-in': '交接：接班签字',
  'handover.withdraw': '交接：撤回签字',
  'handover.give-up': '交接：终止',
  'handover.relieve': '交接：紧急接岗',
  'handover.stay': '交接：续班',
  'trail.look': '轨迹：查看',
  'trail.note-finding': '轨迹：审计意见',
  'trail.verify': '轨迹：核验',
  'trail.export': '轨迹：导出',
  'settings.change': '限值：改设',
  'settings.restore': '限值：恢复默认',
  'phrases.set': '常用语：改设',
  'phrases.restore': '常用语：恢复默认',
  'requirements.set': '必填要素：改设',
  'requirements.restore': '必填要素：恢复默认',
  'checklists.set': '检查单：改设',
  'checklists.restore': '检查单：恢复默认',
  'report-limits.set': '报告时限：改设',
  'report-limits.restore': '报告时限：恢复默认',
}

/** A command that a newer program brought is called by its name. */
export const commandInWords = (command: string): string => own<string>(words, command) ?? command

/** In the order of the table. */
export const commandsInOrder: readonly string[] = Object.keys(words)
