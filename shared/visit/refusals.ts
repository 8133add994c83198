import type { RefusalTable } from '../kernel/refusal.ts'
import type { VisitStageRefusal } from './stages.ts'

export type VisitRefusal =
  | 'visit.nobody'
  | 'visit.too-many'
  | 'visit.visitor-missing'
  | 'visit.not-confirmed'
  | 'visit.visitor-gone'
  | 'visit.host-unknown'
  | 'visit.host-left'
  | 'visit.badge-in-use'
  | 'visit.badge-missing'
  | 'visit.already-inside'
  | 'visit.remark-needed'
  | 'visit.not-yet'
  | 'visit.too-long-ago'
  | 'visit.unknown'
  | 'visit.more-than-inside'
  | 'visit.left-before-arrival'
  | 'visit.badge-unsaid'
  | 'visit.fewer-than-left'
  | 'visit.people-left'
  | 'visit.revision-stale'
  | 'visit.nothing-changed'
  | 'visit.nobody-left'
  | 'visit.badge-not-missing'
  | VisitStageRefusal

/** Said by the shell, which holds what is sealed. */
export type VisitQueryRefusal = 'visit.look-first'

export const visitRefusals = {
  'visit.nobody': {
    rule: 'unit',
    text: '人数不能为 0。',
    wayOn: '填来访人数后再存；无人进入的不必登记。',
  },
  'visit.too-many': {
    rule: 'unit',
    text: '一次登记{people}人，超过{most}人的上限。',
    wayOn: '核对人数；确有其事的分批登记，或由办公室在设置中改上限。',
  },
  'visit.not-confirmed': {
    rule: '§11.3',
    text: '被访人未能确认，却填了确认时间。',
    wayOn: '改选确认方式，或去掉确认时间。',
  },
  'visit.visitor-missing': {
    rule: '§11.3',
    text: '没有填来访人。',
    wayOn: '填写姓名，或从以往来访中选取。',
  },
  'visit.visitor-gone': {
    rule: 'unit',
    text: '编号 {number} 的来访人信息已不能读取。',
    wayOn: '按本人证件重新填写。',
  },
  'visit.host-unknown': {
    rule: 'unit',
    text: '名册中没有这位被访人。',
    wayOn: '改选名册中的人；找错单位的，说明去处后不予登记。',
  },
  'visit.host-left': {
    rule: 'unit',
    text: '被访人{name}已于 {on} 离任。',
    wayOn: '问清找谁，改选在任的人。',
  },
  'visit.badge-in-use': {
    rule: 'unit',
    text: '来访牌 {badge} 自 {since} 在{number}手中，尚未收回。',
    wayOn: '换一块牌；该牌其实已收回的，先登记那一批离开。',
  },
  'visit.badge-missing': {
    rule: 'unit',
    text: '来访牌 {badge} 自 {since} 起未交回（{number}）。',
    wayOn: '换一块牌；牌已找到的，先在那次来访中登记“牌已找到”。',
  },
  'visit.already-inside': {
    rule: 'unit',
    text: '持此证件的人 {at} 已登记进入（{number}），尚未离开。',
    wayOn: '人已出去的，先登记离开；证件号录错的，改正后再存。',
  },
  'visit.remark-needed': {
    rule: '§11.3',
    text: '{doubts}。放行须写明缘由。',
    wayOn: '在备注写明后再存；不放行的，不予登记，请其离开。',
  },
  'visit.not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'visit.too-long-ago': {
    rule: 'unit',
    text: '所填时间 {at} 距现在已超过{hours}小时。',
    wayOn: '核对日期；确系更早的，在值班日志中说明。',
  },
  'visit.unknown': {
    rule: 'unit',
    text: '没有编号 {number} 的来访登记。',
    wayOn: '核对编号。',
  },
  'visit.already-left': {
    rule: 'unit',
    text: '编号 {number} 的来访人已于 {at} 离开。',
    wayOn: '登记错人的，先撤回那次离开。',
  },
  'visit.more-than-inside': {
    rule: 'unit',
    text: '离开{people}人，而在内只有{inside}人。',
    wayOn: '核对人数；进入时人数登记少了的，先更正来访登记。',
  },
  'visit.left-before-arrival': {
    rule: 'unit',
    text: '离开时间 {at} 早于进入时间 {arrivedAt}。',
    wayOn: '改正时间后再存。',
  },
  'visit.badge-unsaid': {
    rule: 'unit',
    text: '来访牌 {badge} 是否收回，须登记。',
    wayOn: '选“牌已收回”或“牌未交回”。',
  },
  'visit.fewer-than-left': {
    rule: 'unit',
    text: '更正后为{people}人，而已有{gone}人登记离开，且仍有人在内。',
    wayOn: '核对人数；离开登记错了的，先撤回那次离开。',
  },
  'visit.people-left': {
    rule: 'unit',
    text: '来访人已全部离开，人数不能单独更正。',
    wayOn: '先撤回离开，更正人数后再登记离开。',
  },
  'visit.revision-stale': {
    rule: 'unit',
    text: '{name}已于 {at} 更正过这次来访。',
    wayOn: '看过现在的内容后，仍要改的再存一次；所填内容还在。',
  },
  'visit.nothing-changed': {
    rule: 'unit',
    text: '与现在登记的相同，没有可更正的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'visit.nobody-left': {
    rule: 'unit',
    text: '编号 {number} 的来访没有可撤回的离开登记。',
    wayOn: '按 Esc 收起。',
  },
  'visit.badge-not-missing': {
    rule: 'unit',
    text: '来访牌 {badge} 没有记为未交回。',
    wayOn: '核对牌号。',
  },
  'visit.look-first': {
    rule: '§21.9.3',
    text: '来访人的完整信息须先写明原因、输入本人密码方可查看，逾时须重新写明。',
    wayOn: '写明原因后再看，每次查看都记入账目。',
  },
} satisfies RefusalTable<VisitRefusal | VisitQueryRefusal>
