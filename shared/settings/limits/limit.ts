/** `clock`: a time of day, in minutes after midnight; `points`: what a duty weighs. */
export type LimitUnit =
  | 'seconds'
  | 'minutes'
  | 'days'
  | 'months'
  | 'times'
  | 'characters'
  | 'parts'
  | 'copies'
  | 'percent'
  | 'clock'
  | 'points'

/** What a limit is about; the part of its name before the full stop. In the order in which they are shown. */
export const limitGroups = {
  'duty-log': '值班日志',
  shift: '班次',
  roster: '排班',
  handover: '交接班',
  review: '审阅',
  'contact-check': '联系核查',
  instruction: '批示',
  session: '登录与锁定',
  account: '密码',
  alarm: '期限与提醒',
  clock: '时钟',
  incident: '突发事件',
  backup: '备份',
  gate: '大门',
  visit: '来访',
  mail: '收发',
  'exit-pass': '放行条',
  passage: '车辆出入',
  retention: '外来人员信息',
} as const
export type LimitGroup = keyof typeof limitGroups

export type Limit = {
  readonly label: string
  /** What follows from it, for whoever is about to change it. */
  readonly affects: string
  readonly initial: number
  readonly unit: LimitUnit
  /** Nothing outside of `least … most` is put in force, whoever wants it. */
  readonly least: number
  readonly most: number
  /** `§…`, or `unit` where no regulation names it (◇ in domain.md). */
  readonly rule: string
}

/** The rows of one group. */
export type Limits<G extends LimitGroup> = Readonly<Record<`${G}.${string}`, Limit>>
