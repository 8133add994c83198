/** `clock`: a time of day, in minutes after midnight. */
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

/** What a limit is about; the part of its name before the full stop. In the order in which they are shown. */
export const limitGroups = {
  'duty-log': '值班日志',
  shift: '班次',
  handover: '交接班',
  session: '登录与锁定',
  account: '密码',
  alarm: '期限与提醒',
  clock: '时钟',
  backup: '备份',
  visit: '来访',
  retention: '外来人员信息',
} as const
export type LimitGroup = keyof typeof limitGroups

type Limit = {
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

/** Every limit that the product applies, with its default; no other place holds these numbers. */
export const limits = {
  'duty-log.late-after': {
    label: '补记界限',
    affects: '发生后超过此限才登记的条目标为补记。只管以后的登记，已有条目的标记不变。',
    initial: 30,
    unit: 'minutes',
    least: 1,
    most: 1440,
    rule: 'unit',
  },
  'duty-log.ahead': {
    label: '发生时间可超前',
    affects: '发生时间晚于现在超过此限的，不予登记。容许各处钟表略有快慢。',
    initial: 60,
    unit: 'seconds',
    least: 0,
    most: 600,
    rule: 'unit',
  },
  'duty-log.oldest': {
    label: '可补记的期限',
    affects: '发生时间早于登记超过此限的，不予登记，以防年份填错。',
    initial: 366,
    unit: 'days',
    least: 1,
    most: 3660,
    rule: 'unit',
  },
  'duty-log.look': {
    label: '查看上访人信息限时',
    affects: '写明原因后，上访人的身份信息只显示此限，逾时须再写原因。每次查看都记入账目。',
    initial: 30,
    unit: 'seconds',
    least: 5,
    most: 300,
    rule: 'unit',
  },
  'duty-log.nil-longest': {
    label: '无事签报时段',
    affects: '一次签报无事的时段不得长于此限，更长的分段签报。',
    initial: 3,
    unit: 'days',
    least: 1,
    most: 9,
    rule: 'unit',
  },
  'duty-log.receipt-foremost': {
    label: '特提件签收',
    affects: '特提件转办后须在此限内签收，逾时提醒。已转办的按转办时的限值。',
    initial: 15,
    unit: 'minutes',
    least: 6,
    most: 1440,
    rule: 'unit',
  },
  'duty-log.receipt-pressing': {
    label: '特急件签收',
    affects: '特急件转办后须在此限内签收，逾时提醒。已转办的按转办时的限值。',
    initial: 60,
    unit: 'minutes',
    least: 6,
    most: 1440,
    rule: 'unit',
  },
  'duty-log.receipt-urgent': {
    label: '加急件签收',
    affects: '加急件转办后须在此限内签收，逾时提醒。已转办的按转办时的限值。',
    initial: 240,
    unit: 'minutes',
    least: 6,
    most: 2880,
    rule: 'unit',
  },
  'duty-log.receipt-plain': {
    label: '平急件签收',
    affects: '平急件转办后须在此限内签收，逾时提醒。已转办的按转办时的限值。',
    initial: 1440,
    unit: 'minutes',
    least: 6,
    most: 10080,
    rule: 'unit',
  },
  'shift.duty-room-starts': {
    label: '值班带班起时',
    affects: '值班员、带班领导每班24小时，自此时起。已排的班照旧，以后新排的适用。值班日志仍自08:30分日。',
    initial: 510,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: 'unit',
  },
  'shift.gatehouse-starts': {
    label: '门卫交接起时',
    affects: '门卫每班24小时，自此时起。已排的班照旧，以后新排的适用。',
    initial: 420,
    unit: 'clock',
    least: 0,
    most: 1439,
    rule: '§11.1',
  },
  'shift.plan-ahead': {
    label: '可提前排班',
    affects: '排班日期晚于今日超过此限的，不予登记，以防年份填错。',
    initial: 92,
    unit: 'days',
    least: 7,
    most: 366,
    rule: 'unit',
  },
  'shift.plan-back': {
    label: '可更改已过班次',
    affects: '已过的班次在此限以内可写明原因更改，更早的不再改动。',
    initial: 31,
    unit: 'days',
    least: 1,
    most: 92,
    rule: 'unit',
  },
  'shift.unplanned': {
    label: '未排班提醒',
    affects: '下一班次未排人的，在其起始前此时间内提醒。',
    initial: 720,
    unit: 'minutes',
    least: 60,
    most: 2880,
    rule: 'unit',
  },
  'handover.arrive-early': {
    label: '接班提前到岗',
    affects: '接班人应比班次起时提前此时间到岗，晚到的记入交接记录。已签的交接照当时的限值。',
    initial: 10,
    unit: 'minutes',
    least: 0,
    most: 120,
    rule: '§6.3',
  },
  'handover.relief-window': {
    label: '提前交接',
    affects: '班次起时之前此时间以内交接的，算接下一班；更早的算班中换人，不计早晚。',
    initial: 180,
    unit: 'minutes',
    least: 30,
    most: 720,
    rule: 'unit',
  },
  'handover.overdue': {
    label: '逾期未接班',
    affects: '班次届满后超过此时间仍未交接的，响铃提醒。',
    initial: 10,
    unit: 'minutes',
    least: 1,
    most: 120,
    rule: 'unit',
  },
  'session.idle-lock': {
    label: '无操作锁定',
    affects: '无人操作到时即锁定并退出登录，草稿留存。闲置30分钟的计算机应关机（§22C.10），故至多30分钟。',
    initial: 5,
    unit: 'minutes',
    least: 1,
    most: 30,
    rule: 'unit',
  },
  'session.failures-before-wait': {
    label: '登录失败后须等候',
    affects: '同一账号连续输错密码满此次数后，再试须等候，越错越久。',
    initial: 5,
    unit: 'times',
    least: 1,
    most: 10,
    rule: 'unit',
  },
  'session.longest-wait': {
    label: '登录等候上限',
    affects: '连续输错密码后，每次等候最长到此为止。',
    initial: 15,
    unit: 'minutes',
    least: 1,
    most: 60,
    rule: 'unit',
  },
  'session.once': {
    label: '会签登录有效',
    affects: '第二人在同一屏幕会签时，登录后须在此限内办完，逾时重新登录。',
    initial: 60,
    unit: 'seconds',
    least: 15,
    most: 300,
    rule: 'unit',
  },
  'session.recovery': {
    label: '同意恢复账户有效',
    affects: '账号文件遗失后，审计员签字同意恢复的，系统管理员须在此限内设定新密码，逾时重新签字。',
    initial: 30,
    unit: 'minutes',
    least: 5,
    most: 240,
    rule: 'unit',
  },
  'account.password-least': {
    label: '密码最短',
    affects: '新设和更改的密码不得短于此限。现用密码不受影响，更改时适用。',
    initial: 10,
    unit: 'characters',
    least: 8,
    most: 64,
    rule: 'unit',
  },
  'account.password-least-apart': {
    label: '三员密码最短',
    affects: '系统管理员、保密员、审计员新设和更改的密码不得短于此限，也不得比其他人的短。',
    initial: 12,
    unit: 'characters',
    least: 10,
    most: 64,
    rule: 'unit',
  },
  'account.passwords-remembered': {
    label: '密码不得重复最近',
    affects: '新密码不得与最近几次用过的相同，含现用的一个。',
    initial: 5,
    unit: 'times',
    least: 1,
    most: 12,
    rule: 'unit',
  },
  'alarm.due-part': {
    label: '将到期提醒',
    affects: '期限还剩全长的此份额时，转为 ◆ 将到期。',
    initial: 3,
    unit: 'parts',
    least: 2,
    most: 10,
    rule: 'unit',
  },
  'alarm.urgent-part': {
    label: '立即办提醒',
    affects: '期限还剩全长的此份额时，转为 ▲ 立即办。',
    initial: 6,
    unit: 'parts',
    least: 2,
    most: 20,
    rule: 'unit',
  },
  'alarm.urgent-least': {
    label: '立即办至少提前',
    affects: '期限再短，到期前也至少提前此时间转为 ▲ 立即办。',
    initial: 5,
    unit: 'minutes',
    least: 1,
    most: 60,
    rule: 'unit',
  },
  'alarm.repeat-part': {
    label: '逾期再提醒',
    affects: '逾期后每过全长的此份额，再提醒一次，直至办结。',
    initial: 3,
    unit: 'parts',
    least: 1,
    most: 10,
    rule: 'unit',
  },
  'alarm.silence': {
    label: '看到后静默',
    affects: '有人按 F4 表示已看到后，此时间内不再提醒；期限照走，不因此而停。',
    initial: 5,
    unit: 'minutes',
    least: 1,
    most: 15,
    rule: 'unit',
  },
  'alarm.flood-most': {
    label: '提醒合并条数',
    affects: '同时提醒的事项超过此数的，合为一条并附清单；已逾期的，两项以上即合为一条。',
    initial: 5,
    unit: 'times',
    least: 2,
    most: 20,
    rule: 'unit',
  },
  'alarm.ring-every': {
    label: '提示音间隔',
    affects: '▲ 立即办的提示音响过后，隔此时间再响，直至有人按 F4 表示已看到。',
    initial: 10,
    unit: 'seconds',
    least: 5,
    most: 60,
    rule: 'unit',
  },
  'alarm.night-volume-least': {
    label: '夜间音量下限',
    affects: '18:30–次日06:30，提示音的音量不低于此限，各终端调得再低也照此限响。',
    initial: 60,
    unit: 'percent',
    least: 40,
    most: 100,
    rule: 'unit',
  },
  'clock.back': {
    label: '时钟回拨界限',
    affects: '电脑时钟比账目末条早过此限的，打开时须有人核对时间；运行中回拨的，记入账目。',
    initial: 2,
    unit: 'seconds',
    least: 1,
    most: 300,
    rule: 'unit',
  },
  'clock.leap': {
    label: '时钟超前界限',
    affects: '打开时电脑时钟比账目末条晚过此限的，须有人核对时间。',
    initial: 7,
    unit: 'days',
    least: 1,
    most: 90,
    rule: 'unit',
  },
  'clock.drift': {
    label: '运行中时钟偏差界限',
    affects: '运行中时钟向前跳过此限的，记入账目，状态条提示时钟异常。',
    initial: 5,
    unit: 'minutes',
    least: 1,
    most: 60,
    rule: 'unit',
  },
  'backup.every': {
    label: '自动备份间隔',
    affects: '各备份位置上次备份已过此限的，自动再备份。交接班签完后另备份一次。',
    initial: 1,
    unit: 'days',
    least: 1,
    most: 7,
    rule: 'unit',
  },
  'backup.overdue': {
    label: '备份逾期界限',
    affects: '某一备份位置超过此限没有备份成的，各页面上方提示，状态条“备份”转为注意。',
    initial: 2,
    unit: 'days',
    least: 1,
    most: 14,
    rule: 'unit',
  },
  'backup.kept': {
    label: '每处保留备份',
    affects: '新备份核对无误后，每处只留最近这么多份。新的一份包含以前的全部内容。',
    initial: 3,
    unit: 'copies',
    least: 2,
    most: 30,
    rule: 'unit',
  },
  'backup.trial': {
    label: '试恢复间隔',
    affects: '超过此限没有试恢复的，“备份”页提示。试恢复不影响账目。',
    initial: 31,
    unit: 'days',
    least: 7,
    most: 366,
    rule: 'unit',
  },
  'visit.overstay': {
    label: '来访停留界限',
    affects: '进入后停留超过此限而未离开的，在门岗标出。只管以后登记的来访。',
    initial: 240,
    unit: 'minutes',
    least: 10,
    most: 1440,
    rule: 'unit',
  },
  'visit.most-people': {
    label: '一次来访人数上限',
    affects: '一次登记超过此数的不予登记，以防多按一位；确有其事的分批登记。',
    initial: 200,
    unit: 'times',
    least: 1,
    most: 5000,
    rule: 'unit',
  },
  'visit.look': {
    label: '查看来访人信息限时',
    affects: '写明原因并输入本人密码后，来访人的证件号码和电话只显示此限。每次查看都记入账目。',
    initial: 30,
    unit: 'seconds',
    least: 5,
    most: 300,
    rule: 'unit',
  },
  'visit.oldest': {
    label: '来访可补记的期限',
    affects: '进入、离开时间早于登记超过此限的，不予登记，以防日期填错。',
    initial: 2880,
    unit: 'minutes',
    least: 60,
    most: 20160,
    rule: 'unit',
  },
  'retention.particulars': {
    label: '外来人员信息保存',
    affects: '来访、上访等外来人员的姓名、证件、电话保存到期后，方可提请销毁。',
    initial: 24,
    unit: 'months',
    least: 6,
    most: 120,
    rule: 'unit',
  },
} as const satisfies Record<`${LimitGroup}.${string}`, Limit>

export type LimitName = keyof typeof limits
export const limitNames = Object.keys(limits) as [LimitName, ...LimitName[]]

/** The row of a limit, its numbers as any limit has them. */
export const limitOf = (name: LimitName): Limit => limits[name]

/** The group that its name begins with. */
export const groupOf = (name: LimitName): LimitGroup =>
  groupNames.find(group => name.startsWith(`${group}.`)) ?? 'duty-log'

const groupNames = Object.keys(limitGroups).filter((name): name is LimitGroup =>
  Object.hasOwn(limitGroups, name),
)
