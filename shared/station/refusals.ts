import type { RefusalTable } from '../kernel/refusal.ts'

export type StationRefusal =
  | 'station.already-set-up'
  | 'station.time-zone-unknown'
  | 'station.letter-differs'
  | 'station.post-open'
  | 'station.same-person'
  | 'station.post-alone'
  | 'station.person-twice'
  | 'station.person-ambiguous'
  | 'station.same-account'
  | 'station.account-reserved'

/** Said by the shell. */
export type StationShellRefusal =
  | 'station.not-set-up'
  | 'station.taken'
  | 'station.no-demo'
  | 'station.no-window'

export const stationRefusals = {
  'station.already-set-up': {
    rule: 'unit',
    text: '本簿已完成首次设置。',
    wayOn: '返回登录。',
  },
  'station.time-zone-unknown': {
    rule: 'unit',
    text: '认不出时区 {timeZone}。',
    wayOn: '从列表中选择，例如 Asia/Shanghai。',
  },
  'station.letter-differs': {
    rule: 'unit',
    text: '终端字母 {letter} 与终端编号 {station} 不一致。',
    wayOn: '重新打开首次设置。',
  },
  'station.post-open': {
    rule: 'unit',
    text: '{post}还没有人。',
    wayOn: '系统管理员、保密员、审计员、办公室、值班员都须有人。',
  },
  'station.same-person': {
    rule: 'unit',
    text: '{first}和{second}是同一人（{name}）。系统管理员、保密员、审计员须由三人分任。',
    wayOn: '其中一个岗位改由另一人担任。',
  },
  'station.post-alone': {
    rule: 'unit',
    text: '{name}任{post}，不得兼任其他岗位。',
    wayOn: '其他岗位改由另一人担任。',
  },
  'station.person-twice': {
    rule: 'unit',
    text: '{name}列了两次（{first}、{second}），一人只设一个账号。',
    wayOn: '兼任的岗位在同一行一并勾选；确系同名的，两人都写明科室。',
  },
  'station.person-ambiguous': {
    rule: 'unit',
    text: '名册中有{count}个{name}，分不清账号给谁。',
    wayOn: '在“三员”或“岗位”一步写明科室；同一科室同名的，在姓名后加以区分。',
  },
  'station.same-account': {
    rule: 'unit',
    text: '登录名 {account} 用了两次。',
    wayOn: '其中一个登录名后加数字，例如 {account}2。',
  },
  'station.account-reserved': {
    rule: 'unit',
    text: '登录名 {account} 由系统专用。',
    wayOn: '换一个登录名。',
  },
  'station.not-set-up': {
    rule: 'unit',
    text: '本簿尚未完成首次设置。',
    wayOn: '先完成首次设置。',
  },
  'station.no-demo': {
    text: '这里不能建立演示单位。',
    wayOn: '在值守簿的窗口中试用，或用命令 demo 建立。',
    number: 'WB-1311',
  },
  'station.no-window': {
    text: '命令行没有窗口，窗口的事在这里办不了。',
    wayOn: '在值守簿的窗口中办理。',
    number: 'WB-1312',
  },
  'station.taken': {
    text: '本簿已由另一个窗口或命令打开。',
    wayOn: '使用已打开的窗口；没有窗口的，等命令结束后再打开。',
    number: 'WB-1310',
  },
} satisfies RefusalTable<StationRefusal | StationShellRefusal>
