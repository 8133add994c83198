/** How an attempt to reach somebody ended. */
export const callResults = {
  reached: '接通',
  'no-answer': '无人接听',
  busy: '占线',
  'wrong-number': '号码有误',
} as const
export type CallResult = keyof typeof callResults
export const callResultIds = Object.keys(callResults) as [CallResult, ...CallResult[]]

/** How a report was signed off, a draft of it sent back, or an incident ended, where not in the program. */
export const approvalWays = { program: '本系统', telephone: '电话', paper: '纸质' } as const
export type ApprovalWay = keyof typeof approvalWays
export const approvalWayIds = Object.keys(approvalWays) as [ApprovalWay, ...ApprovalWay[]]

/** How a report went out. */
export const sendingWays = { telephone: '电话', fax: '传真', system: '系统', messenger: '专人' } as const
export type SendingWay = keyof typeof sendingWays
export const sendingWayIds = Object.keys(sendingWays) as [SendingWay, ...SendingWay[]]

/** Clocks of an incident (domain.md §6). `final`: named, without a limit. */
export const clockWords = {
  oral: '口头首报',
  written: '书面首报',
  'follow-up': '续报',
  daily: '日报',
  final: '终报',
} as const
export type ClockName = keyof typeof clockWords

/** What became an incident: something written down for it, or something that was written down before. */
export const origins = { new: '接报', entry: '由条目转为', petition: '由上访转为' } as const
export type Origin = keyof typeof origins
