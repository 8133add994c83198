import type { RefusalTable } from '../kernel/refusal.ts'
import type { DayStageRefusal, ReturnStageRefusal } from './stages.ts'

export type ReviewRefusal =
  | DayStageRefusal
  | ReturnStageRefusal
  | 'review.not-on-duty'
  | 'review.is-on-duty'
  | 'review.position-unknown'
  | 'review.entry-unknown'
  | 'review.entry-settled'
  | 'review.other-day'
  | 'review.due-past'
  | 'review.nothing-done'

export const reviewRefusals = {
  'review.before-book': {
    rule: 'unit',
    text: '{day} 早于建簿，没有值班日志可审。',
    wayOn: '从 {first} 起审阅。',
  },
  'review.day-ahead': {
    rule: 'unit',
    text: '{day} 的值班日还没有开始。',
    wayOn: '当日 {from} 以后再看。',
  },
  'review.still-running': {
    rule: 'unit',
    text: '{day} 的值班日到 {to} 结束，还不能签署。',
    wayOn: '可以先看、先批注、先退回；{earliest} 起可以签署。',
  },
  'review.nothing-new': {
    rule: 'unit',
    text: '{day} 已由{name}于 {at} 签署，其后没有新增。',
    wayOn: '另有意见的写批注，或看下一个待审的值班日。',
  },
  'review.already-returned': {
    rule: 'unit',
    text: '{number} 已由{name}于 {at} 退回，尚未补正：{what}。',
    wayOn: '等值班员补正；要求有变的，先撤回原退回。',
  },
  'review.not-returned': {
    rule: 'unit',
    text: '{number} 现在没有待补正的退回。',
    wayOn: '可能已由他人答复或撤回，看条目的处理记录。',
  },
  'review.not-on-duty': {
    rule: '§7.5',
    text: '{day} 的带班领导是{leaders}，不是您。',
    wayOn: '由带班领导签署；确需代审的，选“代为签署”，签署中写明代谁。',
  },
  'review.is-on-duty': {
    rule: 'unit',
    text: '{day} 不用代审：您是当日带班领导，或当日没有带班领导。',
    wayOn: '直接签署。',
  },
  'review.position-unknown': {
    rule: 'unit',
    text: '您所看到的账目位置在本簿中找不到，没有签署。',
    wayOn: '重新打开审阅页，看过再签。',
  },
  'review.entry-unknown': {
    rule: 'unit',
    text: '{number} 不是值班日志的条目，不能退回。',
    wayOn: '对门岗登记的意见写成批注。',
  },
  'review.entry-settled': {
    rule: 'unit',
    text: '{number} 已作废、并入他条或是无事签报，不用补正。',
    wayOn: '对此有意见的写批注。',
  },
  'review.other-day': {
    rule: 'unit',
    text: '{number} 是 {day} 值班日的条目，不在所审的这一日。',
    wayOn: '到 {day} 的审阅页上办。',
  },
  'review.due-past': {
    rule: 'unit',
    text: '补正期限 {at} 已经过去，现在是 {now}。',
    wayOn: '改填以后的时间，或不填期限。',
  },
  'review.nothing-done': {
    rule: 'unit',
    text: '{number} 退回后还没有更正或办理，也没有写明情况。',
    wayOn: '先按要求更正、办理；不须改动的写明缘由。',
  },
} satisfies RefusalTable<ReviewRefusal>
