import { expect, it } from 'vitest'
import { commandInWords } from '../../../shared/command-words.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { foldEntry } from '../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { Event, EventMeta } from '../../../shared/kernel/event.ts'
import { generalVersions } from '../../../shared/lift-event.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { changeInWords } from '../../../shared/trail/index.ts'
import { wordsOf } from '../../../shared/trail-words.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 1, minute)).toISOString()
const [entry, other, handover, staff] = ['D-7K2M-2611-3', 'D-7K2M-2611-4', 'D-7K2M-2611-5', 'D-7K2M-2611-1']
const reading = { full: 'lina', initials: 'ln' }
const person = {
  name: '李娜',
  sectionId: 'D-7K2M-2611-2',
  post: '科员',
  rank: '',
  phone: '',
  shortPhone: '',
  reading,
}
const said = {
  itemId: entry,
  type: 'telephone',
  occurredAt: at(0),
  elements: {},
  missing: ['phone'],
  late: false,
  lateAfterMinutes: 30,
}
const to = [{ key: '设备科 王强', name: '王强', section: '设备科' }]
const ofPost = { post: 'duty-officer' }
const running = { ...ofPost, itemId: handover }
const passed = { listed: [{ itemId: entry, reasons: ['open'], remark: '', isSpecial: false }], checks: [] }
const arrival = {
  arrivedAt: at(5),
  day: '2026-11-23',
  isOnRoster: false,
  reason: '调休',
  confirmed: [],
  disagreement: '',
}
const day = {
  date: '2026-10-10',
  before: { kind: 'work', name: '' },
  after: { kind: 'rest', name: '调休' },
  reason: '通知',
}
const [absence, swap] = ['D-7K2M-2611-40', 'D-7K2M-2611-41']
const swapAsked = {
  itemId: swap,
  staffId: staff,
  own: { day: '2026-12-05', ...ofPost },
  otherId: 'D-7K2M-2611-99',
  other: { day: '2026-12-08', ...ofPost },
  reason: '家长会',
}
const visited = 'D-7K2M-2611-6'
const [own, passage, delivery] = ['D-7K2M-2611-7', 'D-7K2M-2611-8', 'D-7K2M-2611-9']
const refused = 'D-7K2M-2611-7'
const lookedFor = 'D-7K2M-2611-8'
const lookOut = {
  person: { person: 'p', digest: 'd' },
  reason: '扰乱秩序',
  until: '2026-12-31',
  toDo: '通知办公室',
}
const instruction = 'D-7K2M-2611-90'
const awaited = 'D-7K2M-2611-9'
const appointment = {
  hostId: staff,
  purpose: '测绘',
  on: '2026-11-24',
  people: 2,
  guests: [{ person: 'p', digest: 'd' }],
}
const turnedAway = { kind: 'salesperson', people: 1, afterwards: 'stayed', happenedAt: at(0) }
const visit = {
  visitor: { person: 'p', digest: 'd' },
  people: 1,
  hostId: staff,
  purpose: '送合同',
  confirmed: 'phone',
  arrivedAt: at(0),
  doubts: [],
}
const reportLimits = { oralMinutes: 30, writtenMinutes: 60, followUpMinutes: 120 }
const reopened = {
  title: '主管爆裂',
  drill: true,
  grade: 'ordinary',
  facts: {
    knownAt: at(0),
    limits: reportLimits,
    dailyAfterMinutes: 1440,
    dailyAtMinutes: 960,
    gradings: [],
    orals: [],
    sent: [],
    ends: [],
  },
  unknown: {},
}
const item = 'D-7K2M-2611-7'
const mail = { kind: 'letter', to: { staffId: staff }, count: 3, arrivedAt: at(0), doubts: [] }
const [passItem, byTelephone] = ['D-7K2M-2611-7', 'D-7K2M-2611-8']
const approval = { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-20' }
const pass = {
  itemId: passItem,
  holder: { kind: 'staff', staffId: staff },
  section: '办公室',
  items: [{ name: '投影仪', count: 2, unit: '台', asset: 'ZC-0417' }],
  purpose: '会议',
  validUntil: at(30),
  approval,
}
const limit = { name: 'session.idle-lock', before: 5, value: 12, reason: '走动多', revision: 1 }
const minutes = { oralMinutes: 20, writtenMinutes: 60, followUpMinutes: 120 }

/** One event of every kind, in an order in which they can happen; what the trail says in its list. */
const story: readonly (readonly [kind: string, data: unknown, said: string])[] = [
  [
    'chain.opened',
    { format: 1, digest: 'sha-256', station: 'D-7K2M', realm: 'general', timeZone: 'Asia/Shanghai' },
    '开账 通用账 | D-7K2M；时区 Asia/Shanghai',
  ],
  [
    'station.established',
    {
      unit: '云澜区水务局',
      stationName: '值班室',
      stationLetter: 'D',
      timeZone: 'Asia/Shanghai',
      station: 'D-7K2M',
    },
    '建簿 云澜区水务局 | 值班室（D-7K2M）；时区 Asia/Shanghai',
  ],
  [
    'account.created',
    { account: 'li.na', name: '李娜', roles: ['duty-officer'], reading, verifier: '00', oneTime: true },
    '开立账号 李娜（li.na） | 值班员；密码 一次性，首次登录须更换',
  ],
  ['account.password-changed', { account: 'li.na', verifier: '01' }, '更换密码 李娜 | 已更换'],
  [
    'account.roles-changed',
    { account: 'li.na', before: ['duty-officer'], roles: ['office'], mustChange: false },
    '改设职责 李娜 | 值班员 → 办公室',
  ],
  ['account.password-reset', { account: 'li.na', verifier: '02' }, '重设密码 李娜 | 一次性，登录后须更换'],
  ['account.disabled', { account: 'li.na', reason: '调离' }, '停用账号 李娜 | 在用 → 停用'],
  ['account.enabled', { account: 'li.na' }, '启用账号 李娜 | 停用 → 在用'],
  ['session.signed-in', { once: 'handover.sign-in' }, '会签登录 李娜 | 交接：接班签字'],
  ['session.sign-in-failed', { tried: '李哪' }, '登录被拒 所填姓名 李哪 | 没有此账号'],
  ['session.locked', { reason: 'idle' }, '锁定 李娜 | 无人操作，自动锁定'],
  ['session.signed-out', {}, '退出 李娜 | '],
  [
    'directory.added',
    { staffId: staff, section: '办公室', ...person },
    '录入人员 李娜 | 李娜；科室 办公室；职务 科员',
  ],
  [
    'directory.changed',
    { staffId: staff, section: '办公室', ...person, post: '副主任' },
    '更改人员 李娜 | 科员 → 副主任',
  ],
  [
    'directory.section-renamed',
    { sectionId: person.sectionId, before: '办公室', name: '综合科' },
    '科室更名 综合科 | 办公室 → 综合科',
  ],
  [
    'directory.sections-merged',
    { sectionId: person.sectionId, intoId: '财务科' },
    '科室合并 综合科 | 综合科 → 并入财务科',
  ],
  [
    'directory.left',
    { staffId: staff, on: '2026-11-23', reason: '调离', section: '综合科' },
    '登记离职 李娜 | 在册 → 2026-11-23 起离职',
  ],
  ['directory.returned', { staffId: staff, on: '2026-11-24' }, '登记返岗 李娜 | 离职 → 2026-11-24 起在册'],
  [
    'duty-log.recorded',
    { ...said, text: '东湖泵站来电', offDuty: false, followUp: true },
    '登记 来电 D-2611-3 | 东湖泵站来电；状态 待补；类型 来电；发生时间 11-23 09:00；缺 对方电话',
  ],
  [
    'duty-log.corrected',
    {
      ...said,
      text: '西湖泵站来电',
      missing: [],
      elements: { phone: '5551234' },
      revision: 2,
      corrects: 19,
      reason: '听错',
    },
    '更正 来电 D-2611-3 | 内容 东湖泵站来电 → 西湖泵站来电；状态 待补 → 待办；对方电话 （空） → 5551234；缺 对方电话 → （空）',
  ],
  ['duty-log.petitioner-looked-at', { itemId: entry, reason: '回访' }, '查看 来电 D-2611-3 | 上访人身份信息'],
  [
    'duty-log.handled',
    { itemId: entry, at: at(1), text: '已派人' },
    '办理 来电 D-2611-3 | 已派人；办理时间 11-23 09:01',
  ],
  [
    'duty-log.attempted',
    { itemId: entry, at: at(1), reached: false, result: '无人接' },
    '联系 来电 D-2611-3 | 未联系上：无人接；联系时间 11-23 09:01',
  ],
  [
    'duty-log.forwarded',
    { itemId: entry, at: at(2), to, type: 'telephone', occurredAt: at(0) },
    '转办 来电 D-2611-3 | 状态 待办 → 待签收；待签收 （空） → 王强（设备科）',
  ],
  [
    'duty-log.acknowledged',
    { itemId: entry, to: '设备科 王强' },
    '签收 来电 D-2611-3 | 状态 待签收 → 待办；待签收 王强（设备科） → （空）',
  ],
  [
    'duty-log.acknowledged-on-paper',
    { itemId: entry, to: '设备科 王强', name: '王强', at: at(3) },
    '纸质签收 来电 D-2611-3 | 王强；签收时间 11-23 09:03',
  ],
  ['duty-log.closed', { itemId: entry, result: '已修复' }, '办结 来电 D-2611-3 | 待办 → 办结'],
  [
    'duty-log.reopened',
    {
      itemId: entry,
      reason: '又坏',
      dueAt: at(59),
      entry: { type: 'telephone', occurredAt: at(0), missing: [], recordedAt: at(0), awaiting: [] },
    },
    '重开 来电 D-2611-3 | 状态 办结 → 待办；办理期限 （空） → 11-23 09:59',
  ],
  [
    'duty-log.followed-up',
    { itemId: entry, reason: '延期', dueAt: at(58), type: 'telephone', occurredAt: at(0) },
    '列为待办 来电 D-2611-3 | 11-23 09:59 → 11-23 09:58',
  ],
  [
    'duty-log.marked-duplicate',
    { itemId: entry, of: other, reason: '同一事' },
    `标为重复 来电 D-2611-3 | 状态 待办 → 重复；重复于 （空） → D-2611-4`,
  ],
  ['duty-log.struck', { itemId: entry, reason: '记错' }, '作废 来电 D-2611-3 | '],
  [
    'duty-log.nil-reported',
    { itemId: other, from: at(0), to: at(30), text: '无事', occurredAt: at(30), offDuty: false },
    '无事签报 其他 D-2611-4 | 11-23 09:00 至 11-23 09:30；内容 无事；状态 已记；类型 其他；发生时间 11-23 09:30',
  ],
  [
    'alarm.acknowledged',
    { key: `deadline:${entry}`, kind: 'urgent', keys: [`deadline:${entry}`] },
    '已看到 期限 D-2611-3 | 即将逾期；事项 期限 D-2611-3',
  ],
  [
    'alarm.acknowledged',
    { key: 'deadlines', kind: 'missed', keys: [`receipt:${entry}`, 'relief:duty-officer'] },
    '已看到 2 项提醒 | 已逾期；事项 签收 D-2611-3、未交接 值班员',
  ],
  ['calendar.corrected', day, '更正日历 2026-10-10 | 工作日 → 休息日（调休）'],
  [
    'calendar.restored',
    { ...day, before: day.after, after: day.before },
    '恢复日历 2026-10-10 | 休息日（调休） → 工作日',
  ],
  [
    'calendar.announced',
    { year: 2027, document: '国办发明电〔2026〕9号' },
    '公布放假安排 2027年 | 国办发明电〔2026〕9号',
  ],
  ['calendar.withdrawn', { year: 2027, reason: '误填' }, '撤回放假安排 2027年 | 已公布 → 未公布'],
  ['settings.changed', limit, '改设 无操作锁定 | 5分钟 → 12分钟'],
  [
    'settings.restored',
    { ...limit, before: 12, value: 5, revision: 2 },
    '恢复默认 无操作锁定 | 12分钟 → 5分钟',
  ],
  [
    'phrases.changed',
    { type: 'patrol', phrases: ['正常'], reason: '简化', revision: 1 },
    '改设 巡查的常用语 | ',
  ],
  [
    'phrases.restored',
    { type: 'patrol', phrases: ['一切正常'], reason: '改回', revision: 2 },
    '恢复默认 巡查的常用语 | 正常 → 一切正常',
  ],
  [
    'requirements.changed',
    { type: 'patrol', required: ['points'], reason: '简化', revision: 1 },
    '改设 巡查的必填要素 | 巡查点位、发现情况 → 巡查点位',
  ],
  [
    'requirements.restored',
    { type: 'patrol', required: ['points', 'findings'], reason: '改回', revision: 2 },
    '恢复默认 巡查的必填要素 | 巡查点位 → 巡查点位、发现情况',
  ],
  [
    'checklists.changed',
    {
      post: 'gatekeeper',
      items: [{ id: 'keys', text: '钥匙齐全', needsRemark: true }],
      reason: '精简',
      revision: 1,
    },
    '改设 门卫室的检查单 | ',
  ],
  [
    'checklists.restored',
    {
      post: 'gatekeeper',
      items: [{ id: 'keys', text: '钥匙都在', needsRemark: false }],
      reason: '改回',
      revision: 2,
    },
    '恢复默认 门卫室的检查单 | 钥匙齐全（异常须注明） → 钥匙都在',
  ],
  [
    'report-limits.changed',
    { grade: 'grave', ...minutes, reason: '市里要求', revision: 1 },
    '改设 重大的报告时限 | 口头报告 15分钟 → 20分钟；书面报告 30分钟 → 60分钟',
  ],
  [
    'report-limits.restored',
    { grade: 'grave', ...minutes, oralMinutes: 15, reason: '改回', revision: 2 },
    '恢复默认 重大的报告时限 | 20分钟 → 15分钟',
  ],
  [
    'plans.changed',
    {
      kind: 'medical',
      calls: [{ role: 'superior-duty-office', name: '区总值班室', phone: '6001', spare: '6002' }],
      points: ['先拨120'],
      reason: '精简',
      revision: 1,
    },
    '改设 医疗急救的应急预案 | ',
  ],
  [
    'plans.restored',
    { kind: 'medical', calls: [], points: ['先拨120'], reason: '改回', revision: 2 },
    '恢复默认 医疗急救的应急预案 | 上级值班室 区总值班室 6001，备用 6002 → （空）',
  ],
  [
    'grade-criteria.changed',
    { grade: 'ordinary', criteria: ['停水500户以下'], reason: '区里的标准', revision: 1 },
    '改设 一般的定级标准 | ',
  ],
  [
    'grade-criteria.restored',
    { grade: 'ordinary', criteria: ['死亡3人以下'], reason: '改回', revision: 2 },
    '恢复默认 一般的定级标准 | 停水500户以下 → 死亡3人以下',
  ],
  [
    'shift.planned',
    {
      day: '2026-11-24',
      ...ofPost,
      revision: 1,
      reason: '',
      staffId: staff,
      name: '李娜',
      from: at(0),
      to: at(30),
    },
    '排班 2026-11-24 值班员 | 未排 → 李娜',
  ],
  [
    'shift.cleared',
    { day: '2026-11-24', ...ofPost, revision: 2, reason: '', staffId: staff },
    '撤销排班 2026-11-24 值班员 | 李娜 → 未排',
  ],
  [
    'roster.pool-set',
    { ...ofPost, revision: 1, members: [{ staffId: staff, since: '2026-01-01' }] },
    '改设轮值名单 值班员 | 李娜',
  ],
  [
    'roster.kept-apart',
    { one: staff, other: 'D-7K2M-2611-99', reason: '夫妻' },
    '列为回避 李娜、D-7K2M-2611-99 | ',
  ],
  [
    'roster.let-meet',
    { one: staff, other: 'D-7K2M-2611-99', reason: '调离' },
    '解除回避 李娜、D-7K2M-2611-99 | ',
  ],
  [
    'roster.absence-noted',
    {
      itemId: absence,
      staffId: staff,
      kind: 'leave',
      from: '2026-12-01',
      to: '2026-12-03',
      reason: '年休假',
      approver: '李建明',
    },
    '登记请假 李娜 | 2026-12-01 至 2026-12-03；批准人 李建明',
  ],
  ['roster.absence-withdrawn', { itemId: absence, reason: '取消' }, '撤销不能值班 李娜 | '],
  [
    'roster.published',
    {
      month: '2026-12',
      version: 2,
      duties: [],
      tallies: [],
      changed: 3,
      begun: 6,
      shown: { gap: 2, leave: 1 },
      reason: '借调',
    },
    '发布排班表 2026年12月第2版 | 3班；已开始未动 6班；发布时提示 无人2处、请假1处',
  ],
  [
    'roster.swap-asked',
    swapAsked,
    '提出调班 D-2611-41 | 2026-12-05 值班员 李娜 → D-7K2M-2611-99；换回 2026-12-08 值班员 D-7K2M-2611-99 → 李娜',
  ],
  [
    'roster.swap-agreed',
    { itemId: swap },
    '同意 调班 D-2611-41 | 2026-12-05 值班员 李娜 → D-7K2M-2611-99；换回 2026-12-08 值班员 D-7K2M-2611-99 → 李娜',
  ],
  [
    'roster.swap-declined',
    { itemId: swap, reason: '有事' },
    '不同意 调班 D-2611-41 | 2026-12-05 值班员 李娜 → D-7K2M-2611-99；换回 2026-12-08 值班员 D-7K2M-2611-99 → 李娜',
  ],
  [
    'roster.swap-withdrawn',
    { itemId: swap, reason: '不调了' },
    '撤回 调班 D-2611-41 | 2026-12-05 值班员 李娜 → D-7K2M-2611-99；换回 2026-12-08 值班员 D-7K2M-2611-99 → 李娜',
  ],
  [
    'roster.swap-rejected',
    { itemId: swap, reason: '人手紧' },
    '不批准 调班 D-2611-41 | 2026-12-05 值班员 李娜 → D-7K2M-2611-99；换回 2026-12-08 值班员 D-7K2M-2611-99 → 李娜',
  ],
  [
    'roster.swap-approved',
    { itemId: swap, paper: { kind: 'paper', approver: '李建明', document: '值字3号', on: '2026-11-23' } },
    '批准 调班 D-2611-41 | 2026-12-05 值班员 李娜 → D-7K2M-2611-99；换回 2026-12-08 值班员 D-7K2M-2611-99 → 李娜；批件 李建明，值字3号，2026-11-23',
  ],
  ['handover.first-taken', ofPost, '首次接岗 值班员 | 无人当班 → 李娜'],
  ['handover.prepared', { ...running, outgoing: 'li.na' }, '准备交班 值班员交接 D-2611-5 | 当班 → 准备中'],
  [
    'handover.explained',
    { ...running, about: entry, remark: '已通知', isSpecial: true },
    '交代事项 值班员交接 D-2611-5 D-2611-3 | 说明 （空） → 已通知；特别事项 否 → 是',
  ],
  [
    'handover.explained',
    { ...running, about: entry, remark: '已到场', isSpecial: true },
    '交代事项 值班员交接 D-2611-5 D-2611-3 | 已通知 → 已到场',
  ],
  [
    'handover.checked',
    { ...running, checkId: 'keys', text: '钥匙', isFine: false, remark: '少一把' },
    '检查 值班员交接 D-2611-5 钥匙 | 未检查 → 异常，少一把',
  ],
  [
    'handover.checked',
    { ...running, checkId: 'keys', text: '钥匙', isFine: true, remark: '' },
    '检查 值班员交接 D-2611-5 钥匙 | 异常，少一把 → 正常',
  ],
  ['handover.signed-out', { ...running, ...passed }, '交班签字 值班员交接 D-2611-5 | 准备中 → 交班人已签'],
  [
    'handover.withdrawn',
    { ...running, side: 'outgoing', reason: '漏项' },
    '撤回签字 值班员交接 D-2611-5 | 交班人已签 → 准备中',
  ],
  [
    'handover.signed-in',
    { ...running, ...passed, ...arrival },
    '接班签字 值班员交接 D-2611-5 | 准备中 → 接班人已签',
  ],
  [
    'handover.completed',
    {
      ...running,
      ...passed,
      ...arrival,
      outgoing: 'zhang.wei',
      incoming: 'li.na',
      signedBy: 'outgoing',
      firstSeq: 57,
    },
    '交班签字 值班员交接 D-2611-5 | 交接 接班人已签 → 双方已签；当班人 zhang.wei → 李娜',
  ],
  ['handover.given-up', { ...running, reason: '改期' }, '终止交班 值班员交接 D-2611-5 | 准备中 → 当班'],
  [
    'handover.relieved',
    { ...ofPost, outgoing: 'zhang.wei', cause: 'illness', reason: '腹痛', agreedBy: '' },
    '紧急接岗 值班员 | zhang.wei → 李娜',
  ],
  [
    'handover.stayed',
    { ...ofPost, day: '2026-11-24', reason: '接班人未到' },
    '续班 值班员 | 李娜，2026-11-24 起一班',
  ],
  [
    'journal.tail-cut',
    { file: '2026-11.jsonl', bytes: 120, sha256: 'ab'.repeat(32) },
    '隔离残行 2026-11.jsonl | 120 字节，已移入隔离区；校验码 abababababababab',
  ],
  [
    'clock.moved',
    { from: at(0), to: at(59), kind: 'leap' },
    '时钟异动 本机时钟跳前 | 11-23 09:00 → 11-23 09:59',
  ],
  ['clock.confirmed', { by: 'li.na' }, '确认时钟 本机时间 | 李娜'],
  ['trail.looked', {}, '查看 轨迹 | 当日首次查看'],
  [
    'trail.finding-noted',
    { chain: 'D-7K2M.general.1', seq: 3, hash: '00', text: '请说明' },
    '审计意见 通用第 3 条 | 请说明',
  ],
  [
    'trail.verified',
    { commits: 66, problems: 0, seconds: 0.3, heads: [] },
    '核验 全部账目 | 66 条，0 处问题；用时 0.3 秒',
  ],
  [
    'trail.exported',
    {
      filter: { actors: ['li.na'], commands: ['settings.change'], itemId: entry, realm: 'general', seq: 7 },
      file: '轨迹.csv',
      lines: 12,
    },
    '导出 轨迹 | 12 条；谁 李娜；动作 限值：改设；编号 D-2611-3；账 通用；序号 7；文件名 轨迹.csv',
  ],
  [
    'trail.exported',
    { filter: {}, file: '轨迹.csv', lines: 3 },
    '导出 轨迹 | 3 条；范围 全部；文件名 轨迹.csv',
  ],
  [
    'handover.remarked',
    { post: 'duty-officer', itemId: handover, text: '钥匙已找到' },
    '签后附注 值班员交接 D-2611-5 | 钥匙已找到',
  ],
  [
    'sheet.printed',
    { sheet: { kind: 'duty-day', day: '2026-11-22' }, way: 'printer', n: 2, items: [entry] },
    '打印 值班记录表 2026-11-22 | 第 2 次；所列条目 1 条',
  ],
  [
    'visit.signed-in',
    {
      ...visit,
      itemId: visited,
      overstayAfterMinutes: 240,
      badge: '07',
      doubts: ['id-check'],
      remark: '放行',
    },
    '登记进入 来访 D-2611-6 | 1；被访人 李娜；事由 送合同；被访人确认 电话确认；来访牌 07；进入时间 11-23 09:00；存疑 身份证号校验位不符；备注 放行',
  ],
  [
    'visit.corrected',
    { ...visit, itemId: visited, badge: '08', people: 2, revision: 2, corrects: 1, reason: '看错' },
    '更正来访 来访 D-2611-6 | 人数 1 → 2；来访牌 07 → 08；存疑 身份证号校验位不符 → （空）；备注 放行 → （空）',
  ],
  [
    'visit.signed-out',
    { itemId: visited, people: 2, leftAt: at(9), badge: 'missing' },
    '登记离开 来访 D-2611-6 | 2；离开时间 11-23 09:09；来访牌 牌未交回',
  ],
  [
    'visit.taken-back',
    { itemId: visited, people: 2, leftAt: at(9), reason: '看错人', visit: { ...visit, came: 2 } },
    '撤回离开 来访 D-2611-6 | 2；撤回的离开 11-23 09:09',
  ],
  [
    'visit.found-gone',
    { itemId: visited, people: 1, how: '周芳说已走', badge: 'returned' },
    '登记离开 来访 D-2611-6 | 1；离开时间 不明；如何得知 周芳说已走；来访牌 牌已收回',
  ],
  [
    'review.commented',
    { day: '2026-11-23', itemId: entry, about: '书面首报', text: '下次先报后核' },
    '批注 D-2611-3 | 书面首报；批注 下次先报后核',
  ],
  [
    'review.returned',
    { day: '2026-11-23', itemId: entry, what: '补全诉求', dueAt: at(9), author: 'zhang.wei' },
    '退回补正 D-2611-3 | 补全诉求；期限 11-23 09:09',
  ],
  [
    'review.answered',
    { day: '2026-11-23', itemId: entry, text: '已核实', revision: 2 },
    '答复退回 D-2611-3 | 第 2 稿；说明 已核实',
  ],
  ['review.return-withdrawn', { day: '2026-11-23', itemId: entry, reason: '看错' }, '撤回退回 D-2611-3 | '],
  [
    'review.signed',
    {
      day: '2026-11-23',
      seen: { chain: 'D-7K2M.general.1', seq: 9, hash: 'a'.repeat(64) },
      as: 'deputy',
      leaders: ['李建明'],
      opinion: '处置及时',
    },
    `签署 2026-11-23 值班日 | 代为审阅；带班领导 李建明；看到 D-7K2M.general.1 第 9 条 ${'a'.repeat(16)}；总评 处置及时`,
  ],
  [
    'retention.proposed',
    {
      months: [
        { month: '2024-09', people: 3 },
        { month: '2024-10', people: 4 },
      ],
      keptMonths: 24,
    },
    '提请销毁 外来人员信息 | 2024-09，2024-10；人数 7；保存期限 24 个月',
  ],
  ['retention.withdrawn', { reason: '重新核对' }, '撤回销毁提请 外来人员信息 | '],
  [
    'retention.confirmed',
    { months: [{ month: '2024-10', people: 4 }] },
    '确认销毁 外来人员信息 | 2024-10；人数 4',
  ],
  ['retention.destroyed', { months: ['2024-10'] }, '销毁密钥 外来人员信息 | 2024-10'],
  ['gate.opened', { at: at(9), dueAt: at(9) }, '开门 大门 | 11-23 09:09；规定时间 11-23 09:09'],
  [
    'gate.carried-over',
    { itemId: visited, withWhom: '周芳', why: '加班' },
    '留下过夜 D-2611-6 | 与周芳一起，加班',
  ],
  [
    'gate.closed',
    { at: at(9), dueAt: at(9), left: [{ itemId: visited, why: '牌明日送回' }] },
    '关门 大门 | 11-23 09:09；规定时间 11-23 09:09；D-2611-6 牌明日送回',
  ],
  ['visit.looked-at', { itemId: visited, reason: '核对身份' }, '查看 来访 D-2611-6 | 来访人身份信息'],
  [
    'exit-pass.issued',
    { ...pass, number: { year: 2026, n: 12 } },
    '开具放行条 放行条 放〔2026〕12号 | 李娜；科室 办公室；物品 投影仪 2台（ZC-0417）；事由 会议；有效至 11-23 09:30；批准 李建明，办字〔2026〕31号，2026-11-20',
  ],
  [
    'exit-pass.corrected',
    { ...pass, purpose: '布展', dueAt: at(50), revision: 2, corrects: 1, reason: '写错' },
    '更正放行条 放行条 放〔2026〕12号 | 事由 会议 → 布展；应还 （空） → 11-23 09:50',
  ],
  [
    'exit-pass.let-out',
    { itemId: passItem, items: [{ item: 1, count: 1 }], remark: '分两次带' },
    '放行 放行条 放〔2026〕12号 | 投影仪 1台；备注 分两次带',
  ],
  [
    'exit-pass.returned',
    { itemId: passItem, items: [{ item: 1, count: 1 }] },
    '归还登记 放行条 放〔2026〕12号 | 投影仪 1台',
  ],
  [
    'exit-pass.taken-back',
    {
      itemId: passItem,
      way: 'out',
      move: 1,
      items: [{ item: 1, count: 1 }],
      reason: '点错',
      stands: {
        holder: { kind: 'outside', sealed: { month: '2026-11', person: 'p1' } },
        since: '2026-11-23T01:00:00.000Z',
        isWithdrawn: false,
        items: [],
      },
    },
    '撤回放行 放行条 放〔2026〕12号 | 第1次；物品 投影仪 1台',
  ],
  ['exit-pass.withdrawn', { itemId: passItem, reason: '改日' }, '撤销放行条 放行条 放〔2026〕12号 | '],
  [
    'exit-pass.released',
    {
      itemId: byTelephone,
      holder: { kind: 'outside', sealed: { person: 'p', digest: 'd' } },
      section: '设备科',
      items: [{ name: '水泵', count: 1, unit: '台' }],
      purpose: '返修',
      decision: { decidedBy: staff, telephone: '8102', decidedAt: at(1), words: '同意' },
    },
    '电话请示放行 放行登记 D-2611-8 | 李娜；所拨电话 8102；通话时间 11-23 09:01；原话 同意；持条人 外来人员，封存；科室 设备科；物品 水泵 1台；事由 返修',
  ],
  [
    'exit-pass.confirmed',
    { itemId: byTelephone, approval },
    '补办放行 放行登记 D-2611-8 | 李建明，办字〔2026〕31号，2026-11-20',
  ],
  ['visit.badge-found', { badge: '08', itemId: visited }, '牌已找到 来访 D-2611-6 | 08'],
  [
    'mail.received',
    {
      ...mail,
      itemId: item,
      number: 'XA12',
      place: '2号柜',
      sender: { person: 'p', digest: 'd' },
      doubts: ['number-twice'],
      remark: '两件',
      waitDays: 3,
      forDutyOfficer: { because: 'rest-day', signWithinMinutes: 60, rule: 'unit' },
    },
    '收件登记 收件 D-2611-7 | 信件；收件 李娜（D-7K2M-2611-2）；件数 3；单号 XA12；到件时间 11-23 09:00；须值班员签收 休息日信件，限60分钟；存疑 该单号当日已登记过；备注 两件；存放处 2号柜',
  ],
  ['mail.stored', { itemId: item, place: '3号柜' }, '存放 收件 D-2611-7 | 3号柜'],
  [
    'mail.corrected',
    {
      ...mail,
      itemId: item,
      count: 4,
      sender: { person: 'q', digest: 'e' },
      revision: 2,
      corrects: 1,
      reason: '看错',
      waiting: 4,
      was: { count: 3, arrivedAt: at(0), number: 'XA12' },
      waitDays: 3,
    },
    '更正收件 收件 D-2611-7 | 件数 3 → 4；单号 XA12 → （空）；须值班员签收 休息日信件，限60分钟 → （空）；存疑 该单号当日已登记过 → （空）；备注 两件 → （空）',
  ],
  [
    'mail.handed-over',
    {
      itemId: item,
      count: 3,
      handedAt: at(9),
      recipient: { name: '李娜', way: 'paper' },
      condition: 'damaged',
      remark: '封皮破',
    },
    '纸质签收 收件 D-2611-7 | 3；领取人 李娜；领取时间 11-23 09:09；查验 破损；备注 封皮破',
  ],
  [
    'mail.returned',
    { itemId: item, count: 1, returnedAt: at(9), reason: '查无此人' },
    '退回 收件 D-2611-7 | 1；退回时间 11-23 09:09',
  ],
  [
    'mail.taken-back',
    { itemId: item, went: 'returned', count: 1, at: at(9), reason: '看错', item: { ...mail, waitDays: 3 } },
    '撤回退回 收件 D-2611-7 | 1；撤回的时间 11-23 09:09',
  ],
  [
    'parking.changed',
    {
      kind: 'yard',
      places: [{ id: 'front-yard', name: '前院', capacity: 8 }],
      reason: '划线',
      revision: 1,
    },
    '改设 院内的停车位 | 前院 12个 → 前院 8个',
  ],
  [
    'parking.restored',
    {
      kind: 'yard',
      places: [{ id: 'front-yard', name: '前院', capacity: 12 }],
      reason: '还原',
      revision: 2,
    },
    '恢复默认 院内的停车位 | 前院 8个 → 前院 12个',
  ],
  [
    'vehicle.added',
    { vehicleId: own, plate: '津A00001', kind: 'official', section: '办公室', placeId: 'official' },
    '登记 本单位车辆 津A·00001 | 津A·00001；种类 公车；科室 办公室；停放处 公车位',
  ],
  [
    'vehicle.changed',
    {
      vehicleId: own,
      plate: '津A00002',
      kind: 'official',
      section: '办公室',
      placeId: 'official',
      revision: 2,
      corrects: 1,
      reason: '换牌',
    },
    '更改 本单位车辆 津A·00002 | 津A·00001 → 津A·00002',
  ],
  [
    'passage.went-out',
    {
      itemId: passage,
      kind: 'official',
      vehicleId: own,
      plate: '津A00002',
      driver: '李师傅',
      people: 2,
      remark: '局长派车',
      movedAt: at(0),
      doubts: [],
    },
    '登记开出 车辆出入 D-2611-8 | 公车；车牌 津A·00002；司机 李师傅；人数 2；开出时间 11-23 09:00；备注 局长派车',
  ],
  [
    'passage.came-back',
    { itemId: passage, vehicleId: own, movedAt: at(9), placeId: 'official', isUsualPlace: true },
    '登记回来 车辆出入 D-2611-8 | 11-23 09:09；停放 公车位',
  ],
  [
    'passage.entered',
    {
      itemId: delivery,
      kind: 'delivery',
      vehicle: { person: 'v', digest: 'd' },
      people: 1,
      purpose: '送水质样品',
      placeId: 'front-yard',
      goods: '样品箱',
      movedAt: at(0),
      doubts: ['plate-form'],
      remark: '外地车',
      visitId: visited,
    },
    '登记进入 车辆出入 D-2611-9 | 送货车；人数 1；事由 送水质样品；停放 前院；载物 样品箱；进入时间 11-23 09:00；存疑 车牌不合号牌样式；备注 外地车；随来访 D-2611-6',
  ],
  [
    'passage.corrected',
    {
      itemId: delivery,
      kind: 'delivery',
      vehicle: { person: 'w', digest: 'd' },
      people: 2,
      purpose: '送水质样品',
      movedAt: at(0),
      doubts: [],
      revision: 2,
      corrects: 1,
      reason: '看错',
    },
    '更正出入 车辆出入 D-2611-9 | 车辆 原车辆（封存） → 另一车辆（封存）；人数 1 → 2；停放 前院 → （空）；载物 样品箱 → （空）；存疑 车牌不合号牌样式 → （空）；备注 外地车 → （空）',
  ],
  [
    'passage.left',
    {
      itemId: delivery,
      movedAt: at(9),
      goods: '旧水泵',
      release: { itemId: byTelephone, letting: 1 },
      remark: '返修',
    },
    '登记离开 车辆出入 D-2611-9 | 11-23 09:09；带出物品 旧水泵；凭据 放行登记 D-2611-8；备注 返修',
  ],
  [
    'exit-pass.carried',
    { itemId: passItem, letting: 1, passageId: delivery },
    '物品随车出门 放行条 放〔2026〕12号 | 第1次；车辆出入 D-2611-9',
  ],
  [
    'exit-pass.stayed',
    { itemId: passItem, letting: 1, passageId: delivery },
    '撤回随车出门 放行条 放〔2026〕12号 | 第1次；车辆出入 D-2611-9',
  ],
  [
    'passage.left',
    { itemId: delivery, movedAt: at(9), unseen: '车位已空' },
    '登记离开 车辆出入 D-2611-9 | 不明；如何得知 车位已空',
  ],
  [
    'passage.taken-back',
    {
      itemId: delivery,
      movedAt: at(9),
      reason: '看错车',
      passage: { kind: 'delivery', people: 1, movedAt: at(0) },
    },
    '撤回离开 车辆出入 D-2611-9 | 11-23 09:09',
  ],
  ['passage.looked-at', { itemId: delivery, reason: '联系挪车' }, '查看 车辆出入 D-2611-9 | 车辆和司机信息'],
  ['vehicle.withdrawn', { vehicleId: own, reason: '已售' }, '注销 本单位车辆 津A·00002 | 公车'],
  [
    'turn-away.recorded',
    { ...turnedAway, itemId: refused },
    '登记拒绝进入 拒绝进入 D-2611-7 | 推销；人数 1；后续 不肯离开；时间 11-23 09:00',
  ],
  [
    'turn-away.called',
    { itemId: refused, whom: '周芳', number: '8102', calledAt: at(3), isAnswered: true, result: '劝离' },
    '报办公室 拒绝进入 D-2611-7 | 周芳；号码 8102；时间 11-23 09:03；接听 已接通；处理结果 劝离',
  ],
  [
    'turn-away.settled',
    { itemId: refused, result: '由信访科接走' },
    '登记处理结果 拒绝进入 D-2611-7 | 由信访科接走',
  ],
  [
    'turn-away.corrected',
    {
      ...turnedAway,
      itemId: refused,
      afterwards: 'left',
      detail: '推销净水器',
      revision: 2,
      corrects: 1,
      reason: '看错',
      wasAt: at(0),
      calls: 1,
      isSettled: true,
    },
    '更正拒绝进入 拒绝进入 D-2611-7 | 情由 （空） → 推销净水器；后续 不肯离开 → 已离开',
  ],
  [
    'look-out.added',
    { ...lookOut, itemId: lookedFor },
    '列入关注名单 关注 D-2611-8 | 扰乱秩序；截止 2026-12-31；应办 通知办公室',
  ],
  [
    'look-out.changed',
    { ...lookOut, itemId: lookedFor, until: '2027-03-31', revision: 2, corrects: 1, why: '延长' },
    '更改关注名单 关注 D-2611-8 | 2026-12-31 → 2027-03-31',
  ],
  ['look-out.met', { itemId: lookedFor, gateId: visited }, '关注对象来访 关注 D-2611-8 | D-2611-6'],
  ['look-out.looked-at', { itemId: lookedFor, reason: '核对' }, '查看 关注 D-2611-8 | 关注对象信息'],
  ['turn-away.looked-at', { itemId: refused, reason: '核对' }, '查看 拒绝进入 D-2611-7 | 被拒人员信息'],
  ['appointment.looked-at', { itemId: awaited, reason: '核对' }, '查看 预约 D-2611-9 | 预约来访人信息'],
  ['look-out.withdrawn', { itemId: lookedFor, why: '已解决' }, '撤销关注 关注 D-2611-8 | '],
  [
    'appointment.announced',
    { ...appointment, itemId: awaited, from: '09:00', to: '11:00' },
    '登记预约 预约 D-2611-9 | 2；接待人 李娜；事由 测绘；日期 2026-11-24；时段 09:00–11:00',
  ],
  [
    'appointment.changed',
    {
      ...appointment,
      itemId: awaited,
      on: '2026-11-25',
      people: 3,
      revision: 2,
      corrects: 1,
      reason: '改期',
    },
    '更改预约 预约 D-2611-9 | 人数 2 → 3；日期 2026-11-24 → 2026-11-25；时段 09:00–11:00 → 全天',
  ],
  [
    'appointment.kept',
    { itemId: awaited, gateId: visited, day: '2026-11-25', people: 3, guests: [0] },
    '预约来访到达 预约 D-2611-9 | 3；门岗登记 D-2611-6',
  ],
  [
    'appointment.cancelled',
    { itemId: awaited, on: '2026-11-25', reason: '不来了' },
    '取消预约 预约 D-2611-9 | 2026-11-25',
  ],
  ['petition.handed-on', { itemId: entry, gateId: visited }, '上访转值班室 上访 D-2611-3 | D-2611-6'],
  [
    'incident.raised',
    {
      itemId: entry,
      knownAt: at(0),
      origin: 'entry',
      title: '主管爆裂',
      kind: 'water-supply',
      kindLabel: '供水突发',
      drill: true,
      grade: 'ungraded',
      limits: reportLimits,
      dailyAfterMinutes: 1440,
      dailyAtMinutes: 960,
      calls: [{ role: 'leader-on-duty', name: '李建明', phone: '8301' }],
      elements: { place: '建设路' },
      unknown: ['casualties', 'cause'],
    },
    '列为突发事件（演练） 突发事件 D-2611-3 | 主管爆裂；来由 由条目转为；类别 供水突发；接报时间 11-23 09:00；等级 默认（未定级）；报告时限 口头30分钟、书面60分钟、续报每120分钟；日报 1440分钟后每日 16:00；地点 建设路；待核 伤亡情况、原因；通知名单 …',
  ],
  [
    'incident.established',
    { itemId: entry, elements: { casualties: '无' }, unknown: ['place'], at: at(3), source: '派出所' },
    '核实要素（演练） 突发事件 D-2611-3 | 伤亡情况；待核 地点；伤亡情况 无；核实时间 11-23 09:03；来源 派出所',
  ],
  [
    'incident.graded',
    { itemId: entry, grade: 'ordinary', limits: reportLimits, reason: '影响小', decidedBy: '李建明' },
    '定级（演练） 突发事件 D-2611-3 | 一般；报告时限 口头30分钟、书面60分钟、续报每120分钟；决定人 李建明',
  ],
  [
    'incident.called',
    { itemId: entry, step: 1, who: '李建明', phone: '8301', at: at(4), result: 'busy', note: '再拨' },
    '通知（演练） 突发事件 D-2611-3 | 李建明 8301；通知名单 第1项；拨打时间 11-23 09:04；结果 占线；备注 再拨',
  ],
  [
    'incident.arrived',
    { itemId: entry, who: '李建明', at: at(5) },
    '领导到场（演练） 突发事件 D-2611-3 | 李建明；到场时间 11-23 09:05',
  ],
  [
    'incident.reported-orally',
    { itemId: entry, to: '区总值班室', phone: '6001', takenBy: '刘洋', text: '主管爆裂', at: at(6) },
    '口头报告（演练） 突发事件 D-2611-3 | 区总值班室 6001；接听人 刘洋；报告时间 11-23 09:06；报告内容 主管爆裂',
  ],
  [
    'incident.report-drafted',
    { itemId: entry, report: 1, form: 'first', no: 1, text: '主管爆裂', elements: {}, revision: 1 },
    '拟写报告（演练） 突发事件 D-2611-3 | 首报；内容 主管爆裂',
  ],
  [
    'incident.report-returned',
    { itemId: entry, report: 1, revision: 1, reason: '缺地点', returnedBy: '李建明' },
    '退回报告（演练） 突发事件 D-2611-3 | 首报；退回人 李建明',
  ],
  [
    'incident.report-approved',
    { itemId: entry, report: 1, revision: 1, way: 'paper', approver: '李建明', at: at(7), document: '签3' },
    '签发报告（演练） 突发事件 D-2611-3 | 首报；签发人 李建明；签发方式 纸质；签发时间 11-23 09:07；文号 签3',
  ],
  [
    'incident.report-sent',
    {
      ...{ itemId: entry, report: 1, revision: 1, form: 'first', no: 1 },
      ...{ to: '区总值班室', way: 'fax', phone: '6003', at: at(8) },
    },
    '报出报告（演练） 突发事件 D-2611-3 | 首报；报往 区总值班室 6003；方式 传真；报出时间 11-23 09:08',
  ],
  [
    'incident.report-acknowledged',
    { itemId: entry, report: 1, sending: 1, who: '刘洋', at: at(9) },
    '确认收到报告（演练） 突发事件 D-2611-3 | 首报；第几次报出 第1次；确认人 刘洋；确认时间 11-23 09:09',
  ],
  [
    'incident.closed',
    { itemId: entry, by: 'decision', decision: { leader: '李建明', words: '演练到此', at: at(10) } },
    '结束事件（演练） 突发事件 D-2611-3 | 领导决定；决定人 李建明；原话 演练到此；决定时间 11-23 09:10',
  ],
  [
    'incident.reopened',
    { itemId: entry, reason: '又漏水', stands: reopened },
    '重新启动事件（演练） 突发事件 D-2611-3 | ',
  ],
  ['backup.places-set', { places: ['/media/stick'] }, '设定备份处 备份 | /media/stick'],
  [
    'backup.taken',
    { place: '/media/stick', backup: 'B-1', lines: 66, bytes: 20_480 },
    '备份 B-1 | /media/stick；内容 账目至第 66 条，20 KB，读回核对无误',
  ],
  [
    'backup.tried',
    { place: '/media/stick', backup: 'B-1', by: 'li.na', ok: true },
    '试恢复 B-1 | /media/stick；结果 可以恢复；发起 李娜',
  ],
  [
    'backup.restored',
    { backup: 'B-1', takenAt: at(0), hasKeys: true },
    '由备份恢复 B-1 | 11-23 09:00；密钥 已随备份恢复',
  ],
  [
    'recovery.key-set',
    { publicKey: `age1${'q'.repeat(50)}7k2mx4d0`, onPaper: 'printed' },
    '启用恢复密钥 恢复单 7K2M-X4D0 | 已打印',
  ],
  [
    'recovery.records-returned',
    { lost: 'missing', from: ['/media/stick/B-1'], accounts: ['li.na'] },
    '取回账号文件 李娜 | 账号文件不在；取自 /media/stick/B-1',
  ],
  ['recovery.refused', { act: 'agree' }, '恢复账户未成 审计员签字 | 恢复密钥或密码不对'],
  [
    'recovery.agreed',
    { administrator: 'li.na', proof: 'sheet', lost: 'unreadable', validMinutes: 30 },
    '同意恢复账户 李娜 | 账号文件损坏；凭据 恢复单两联（审计员密码记录已失，未核对密码）；有效 30分钟',
  ],
  ['recovery.withdrawn', { auditor: 'li.na' }, '撤回同意 恢复账户 | 李娜'],
  [
    'account.recovered',
    { account: 'li.na', verifier: 'd'.repeat(64) },
    '恢复账户 李娜 | 账号文件遗失后由本人新设',
  ],
  [
    'recovery.done',
    { auditor: 'li.na', proof: 'password', lost: 'unvouched' },
    '恢复账户 双方已签 | 系统管理员的密码记录与账目不符；凭据 恢复单两联，审计员本人密码；同意人 李娜',
  ],
  [
    'instruction.given',
    {
      itemId: instruction,
      source: { kind: 'entry', itemId: entry },
      word: { way: 'telephone', name: '李建明', at: at(0) },
      text: '关阀止水',
      to: [{ staffId: staff, name: '李娜', section: '综合科' }],
      dueAt: at(60),
      conveySince: at(0),
      conveyMinutes: 30,
    },
    '批示 批示 D-2611-90 | 关阀止水；承办人 李娜（综合科）；期限 11-23 10:00；领导 李建明；意见方式 电话；意见时间 11-23 09:00；针对 D-2611-3',
  ],
  [
    'instruction.conveyed',
    { itemId: instruction, to: staff, how: 'telephone', isConfirmed: false, at: at(2), note: '无人接' },
    '传达未成 批示 D-2611-90 | 李娜；方式 电话；时间 11-23 09:02；备注 无人接',
  ],
  [
    'instruction.corrected',
    {
      itemId: instruction,
      word: { way: 'paper', name: '李建明', document: '批〔2026〕8号', at: at(3) },
      text: '关阀止水，设警示',
      to: [{ staffId: staff, name: '李娜', section: '综合科' }],
      revision: 2,
      corrects: 1,
      reason: '补充',
      isConveyedAnew: true,
      conveySince: at(3),
      conveyMinutes: 30,
    },
    '更正批示 批示 D-2611-90 | 内容 关阀止水 → 关阀止水，设警示；期限 11-23 10:00 → （空）',
  ],
  [
    'instruction.reported',
    { itemId: instruction, to: staff, how: 'program', outcome: 'not-done', text: '阀门锈死', at: at(9) },
    '批示回报 批示 D-2611-90 | 李娜；结果 未落实；情况 阀门锈死；方式 本人在程序内；时间 11-23 09:09',
  ],
  [
    'instruction.ended',
    {
      itemId: instruction,
      outcomes: [{ staffId: staff, outcome: 'not-done' }],
      decision: { word: { way: 'program', name: '李建明', at: at(9) }, reason: '换阀另办' },
    },
    '办结批示 批示 D-2611-90 | 李娜未落实；领导 李建明；意见方式 本人在程序内；意见时间 11-23 09:09',
  ],
  [
    'instruction.withdrawn',
    { itemId: instruction, word: { way: 'telephone', name: '李建明', at: at(9) }, reason: '情况已变' },
    '撤回批示 批示 D-2611-90 | 李建明；意见方式 电话；意见时间 11-23 09:09',
  ],
  [
    'contact-check.stated',
    { leader: { key: staff, name: '李建明' }, place: '三楼301', phone: '8301', isReachable: true },
    '登记带班去向 带班领导 李建明 | 三楼301；电话 8301；联系 可联系',
  ],
  [
    'contact-check.made',
    {
      slot: { dueAt: at(0), cause: 'set', graceMinutes: 30 },
      leader: { key: staff, name: '李建明' },
      result: 'no-answer',
      at: at(1),
      place: '三楼301',
      phone: '8301',
    },
    '联系核查 带班领导 李建明 | 无人接听；应查 11-23 09:00；拨打 11-23 09:01；电话 8301；所在 三楼301',
  ],
]

const events: readonly Event[] = story.map(([kind, data]) => ({
  kind,
  v: generalVersions[kind as keyof typeof generalVersions].length + 1,
  data,
}))
const metaOf = (place: number): EventMeta => ({
  seq: place + 1,
  hash: `hash ${place}`,
  at: at(place),
  actor: 'li.na',
})

/** The book after the whole story: words must find what stood before each event even then. */
const state = emptyGeneralState()
for (const [place, event] of events.entries()) evolveGeneral(state, event, metaOf(place))

const isOf = ({ data }: Event, itemId: string): boolean => JSON.stringify(data).includes(itemId)

const told = (event: Event, place: number): string => {
  const earlier = (itemId: string) => events.slice(0, place).filter(before => isOf(before, itemId))
  const words = wordsOf(event, {
    state,
    meta: metaOf(place),
    nameOf: account => state.accounts[account]?.name ?? account,
    commandInWords,
    staffName: staffId => state.directory.staff[staffId]?.name ?? staffId,
    shownAt: instant => `11-23 ${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)}`,
    earlier,
    entryBefore: itemId =>
      events
        .slice(0, place)
        .reduce<EntryRow | undefined>(
          (row, before, index) => (isOf(before, itemId) ? foldEntry(row, before, metaOf(index)) : row),
          undefined,
        ),
  })
  return `${words.act} ${words.about} | ${changeInWords(words)}`
}

it('has one event of every kind that was ever written', () =>
  expect([...new Set(story.map(([kind]) => kind))].sort()).toEqual(Object.keys(generalVersions).sort()))

it.each(story.map(([kind, , words], place) => ({ kind, words, place })))(
  'says of $kind what was done to what, old → new: $words',
  ({ words, place }) => {
    const event = events[place]
    expect(event && told(event, place)).toEqual(words.endsWith('| ') ? expect.stringContaining(words) : words)
  },
)
