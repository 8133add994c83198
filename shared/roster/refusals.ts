import type { RefusalTable } from '../kernel/refusal.ts'
import type { SwapStageRefusal } from './stages.ts'

export type RosterRefusal =
  | 'roster.staff-unknown'
  | 'roster.pool-stale'
  | 'roster.pool-unchanged'
  | 'roster.pool-rank'
  | 'roster.pair-of-one'
  | 'roster.pair-already'
  | 'roster.pair-unknown'
  | 'roster.absence-backwards'
  | 'roster.absence-too-long'
  | 'roster.absence-unknown'
  | 'roster.absence-overlaps'
  | 'roster.approver-needed'
  | 'roster.only-own-wish'
  | 'roster.wish-past'
  | 'roster.too-many-wishes'
  | 'roster.month-over'
  | 'roster.duty-outside'
  | 'roster.duty-twice'
  | 'roster.rank-too-low'
  | 'roster.rank-missing'
  | 'roster.staff-left'
  | 'roster.published-since'
  | 'roster.changed-since'
  | 'roster.reason-needed'
  | 'roster.nothing-changed'
  | 'roster.no-staff'
  | 'roster.swap-unknown'
  | 'roster.swap-for-other'
  | 'roster.swap-with-self'
  | 'roster.not-his-duty'
  | 'roster.swap-begun'
  | 'roster.swap-pending'
  | 'roster.swap-overtaken'
  | 'roster.not-asked'
  | 'roster.not-asker'
  | 'roster.own-swap'
  | 'roster.paper-office'
  | 'roster.paper-ahead'
  | SwapStageRefusal

export const rosterRefusals = {
  'roster.staff-unknown': {
    rule: 'unit',
    text: '名册中没有这个人，或已离任。',
    wayOn: '改选名册中在任的人，或先在人员名册登记。',
  },
  'roster.pool-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 改过{post}的轮值名单。',
    wayOn: '看过现在的名单后，仍要改的再存一次。',
  },
  'roster.pool-unchanged': {
    rule: 'unit',
    text: '{post}的轮值名单与现在的相同，没有可改的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'roster.pool-rank': {
    rule: '§6.1',
    text: '带班领导须为处级，{names}不够或未登职级。',
    wayOn: '移出名单；职级有误的，先在人员名册更正。',
  },
  'roster.pair-of-one': {
    rule: 'unit',
    text: '回避须是两个人。',
    wayOn: '改选其中一人。',
  },
  'roster.pair-already': {
    rule: 'unit',
    text: '{one}与{other}已列为回避。',
    wayOn: '无须再列，按 Esc 收起。',
  },
  'roster.pair-unknown': {
    rule: 'unit',
    text: '{one}与{other}没有列为回避。',
    wayOn: '看过现在的回避名单再定。',
  },
  'roster.absence-backwards': {
    rule: 'unit',
    text: '止日早于起日。',
    wayOn: '改正日期后再存。',
  },
  'roster.absence-too-long': {
    rule: 'unit',
    text: '一条最长{days}天。',
    wayOn: '更长的分段登记。',
  },
  'roster.absence-unknown': {
    rule: 'unit',
    text: '没有这一条，或已撤销。',
    wayOn: '看过现在的名单再定。',
  },
  'roster.absence-overlaps': {
    rule: 'unit',
    text: '{name}在这些日子已登记{kind}（{from} 至 {to}）。',
    wayOn: '改正日期，或先撤销原来的一条。',
  },
  'roster.approver-needed': {
    rule: 'unit',
    text: '请假须写明批准人。',
    wayOn: '填写批准人；尚未批准的，登记为希望避开。',
  },
  'roster.only-own-wish': {
    rule: 'unit',
    text: '本人只能登记或撤销自己希望避开的日子。',
    wayOn: '请假和不能值班的，报办公室登记。',
  },
  'roster.wish-past': {
    rule: 'unit',
    text: '{day} 已过，不必再避开。',
    wayOn: '改选以后的日子。',
  },
  'roster.too-many-wishes': {
    rule: 'unit',
    text: '{name}在 {month} 已提避开{taken}天，每月最多{most}天。',
    wayOn: '减少天数，或先撤销几天；确不能值班的，由办公室登记。',
  },
  'roster.month-over': {
    rule: 'unit',
    text: '{month}的班次都已开始或结束，不再发布。',
    wayOn: '已开始的班次有变动的，在值班表中写明原因逐班更改。',
  },
  'roster.duty-outside': {
    rule: 'unit',
    text: '{day} 不在 {month}。',
    wayOn: '改正日期，或到那个月去排。',
  },
  'roster.duty-twice': {
    rule: 'unit',
    text: '{day} 的{post}排了两次。',
    wayOn: '只留一个人。',
  },
  'roster.rank-too-low': {
    rule: '§6.1',
    text: '带班领导须为处级，{day} 排的{name}为{rank}。',
    wayOn: '改排处级领导；职级有误的，先在人员名册更正。',
  },
  'roster.rank-missing': {
    rule: '§6.1',
    text: '带班领导须为处级，{day} 排的{name}在名册中没有职级。',
    wayOn: '先在人员名册补登职级，或改排他人。',
  },
  'roster.staff-left': {
    rule: 'unit',
    text: '{day} 排的{name}不在任。',
    wayOn: '改排在任的人。',
  },
  'roster.published-since': {
    rule: 'unit',
    text: '{name}已于 {at} 发布{month}第{version}版，您编排时没有看到。',
    wayOn: '手工指定的还在；看过新的一版，重新生成后再发布。',
  },
  'roster.changed-since': {
    rule: 'unit',
    text: '{name}已于 {at} 改过 {day} 的{post}，您编排时没有看到。',
    wayOn: '手工指定的还在；重新生成，看过后再发布。',
  },
  'roster.reason-needed': {
    rule: 'unit',
    text: '{month}已发布第{version}版，再发布须写明原因。',
    wayOn: '填写原因后再发布。',
  },
  'roster.nothing-changed': {
    rule: 'unit',
    text: '与{month}第{version}版相同，没有可发布的。',
    wayOn: '改动后再发布。',
  },
  'roster.no-staff': {
    rule: 'unit',
    text: '本账号没有对应人员名册中的人，不知道是谁的班。',
    wayOn: '请系统管理员在开立账号时选定名册中的人；急用的由办公室凭双方签字代办。',
  },
  'roster.swap-unknown': {
    rule: 'unit',
    text: '没有 {number} 号调班、代班。',
    wayOn: '核对编号。',
  },
  'roster.swap-for-other': {
    rule: 'unit',
    text: '只能为自己的班提出调班、代班。',
    wayOn: '由本人登录提出；没有账号的，办公室凭双方签字代办。',
  },
  'roster.swap-with-self': {
    rule: 'unit',
    text: '调班、代班须是两个人。',
    wayOn: '改选对方。',
  },
  'roster.not-his-duty': {
    rule: 'unit',
    text: '{day} 的{post}不是{name}的班。',
    wayOn: '看过现在的班表后再提。',
  },
  'roster.swap-begun': {
    rule: 'unit',
    text: '{day} 的{post}班已于 {at} 开始，不能再调。',
    wayOn: '正在当班的，按交接班办理接替。',
  },
  'roster.swap-pending': {
    rule: 'unit',
    text: '{day} 的{post}已有调班、代班 {number} 待办。',
    wayOn: '等它有了结果，或先撤回。',
  },
  'roster.swap-overtaken': {
    rule: 'unit',
    text: '提出之后班表有变：{day} 的{post}原为{name}，现为{now}。',
    wayOn: '不能照原来的调。撤回后，按现在的班表重新提出。',
  },
  'roster.not-asked': {
    rule: 'unit',
    text: '这是问{name}的，须由本人登录答复。',
    wayOn: '请{name}登录，在“我的值班”中答复。',
  },
  'roster.not-asker': {
    rule: 'unit',
    text: '这是{name}提出的，由本人或代为登记的人撤回。',
    wayOn: '不同意的，由对方或批准人写明理由。',
  },
  'roster.own-swap': {
    rule: 'unit',
    text: '不能批准自己的调班、代班。',
    wayOn: '请另一位带班领导或办公室批准。',
  },
  'roster.paper-office': {
    rule: 'unit',
    text: '纸质批件由办公室补录。',
    wayOn: '本人批准的，不填批件直接批准。',
  },
  'roster.paper-ahead': {
    rule: 'unit',
    text: '批件日期 {on} 还没有到。',
    wayOn: '改正批件日期。',
  },
  'roster.swap-not-agreed': {
    rule: 'unit',
    text: '对方还没有同意，不能批准。',
    wayOn: '请对方登录，在“我的值班”中答复。',
  },
  'roster.swap-agreed-already': { rule: 'unit', text: '对方已经同意。', wayOn: '等批准。' },
  'roster.swap-approved-already': {
    rule: 'unit',
    text: '已经批准，班表已改。',
    wayOn: '还要变动的，按现在的班表另行提出。',
  },
  'roster.swap-declined': { rule: 'unit', text: '对方没有同意，已了结。', wayOn: '可另行提出。' },
  'roster.swap-rejected': { rule: 'unit', text: '没有批准，已了结。', wayOn: '可另行提出。' },
  'roster.swap-withdrawn': { rule: 'unit', text: '已撤回。', wayOn: '可另行提出。' },
} satisfies RefusalTable<RosterRefusal>
