import type { RefusalTable } from '../../kernel/refusal.ts'
import type { StageRefusal } from './stages.ts'

export type HandlingRefusal =
  | StageRefusal
  /** Its sentence stands with the statements' refusals. */
  | 'duty-log.entry-unknown'
  | 'duty-log.acted-in-between'
  | 'duty-log.act-not-yet'
  | 'duty-log.act-before-entry'
  | 'duty-log.attempt-not-for-type'
  | 'duty-log.due-passed'
  | 'duty-log.same-deadline'
  | 'duty-log.has-duplicates'
  | 'duty-log.duplicate-of-itself'
  | 'duty-log.original-does-not-count'
  | 'duty-log.recipient-unknown'
  | 'duty-log.already-forwarded'
  | 'duty-log.not-recipient'
  | 'duty-log.recipient-ambiguous'
  | 'duty-log.nil-period-empty'
  | 'duty-log.nil-not-over'
  | 'duty-log.nil-too-long'
  | 'duty-log.nil-signed-before'
  | 'duty-log.not-nil'

export const handlingRefusals = {
  'duty-log.not-open': {
    rule: 'unit',
    text: '此条目只作记录，未列为待办，不须办结。',
    wayOn: '确有事项要办的，先列为待办。',
  },
  'duty-log.not-closed': {
    rule: 'unit',
    text: '此条目未曾列为待办，谈不上重开。',
    wayOn: '有事项要办的，列为待办。',
  },
  'duty-log.still-open': {
    rule: 'unit',
    text: '此条目仍在办理，不须重开。',
    wayOn: '登记办理情况，或改办理期限。',
  },
  'duty-log.already-closed': {
    rule: 'unit',
    text: '{name}已于 {at} 办结此条目。',
    wayOn: '还要办的，写明原因重开。',
  },
  'duty-log.is-struck': {
    rule: 'unit',
    text: '{name}已于 {at} 将此条目作废，不再改动。',
    wayOn: '作废有误的，另记一条，写明此条编号。',
  },
  'duty-log.is-duplicate': {
    rule: 'unit',
    text: '{name}已于 {at} 将此条目标为 {of} 的重复。',
    wayOn: '到 {of} 办理；标错的，写明原因重开此条目。',
  },
  'duty-log.is-nil': {
    rule: 'unit',
    text: '这是{name}于 {at} 签报的无事，不能更正，也不办理。',
    wayOn: '签报有误的，作废后重新签报；有事项的，另记一条。',
  },
  'duty-log.acted-in-between': {
    rule: 'unit',
    text: '您打开以后，{name}已于 {at} {act}。',
    wayOn: '看过后仍要办的，再按一次；所写内容仍在。',
  },
  'duty-log.act-not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'duty-log.act-before-entry': {
    rule: 'unit',
    text: '所填时间 {at} 早于此事的时间 {occurredAt}。',
    wayOn: '改正时间后再存；条目时间有误的，先更正条目。',
  },
  'duty-log.attempt-not-for-type': {
    rule: 'unit',
    text: '只有来电、去电登记联系情况。',
    wayOn: '用办理登记所做的事。',
  },
  'duty-log.due-passed': {
    rule: 'unit',
    text: '办理期限 {dueAt} 已过，现在是 {now}。',
    wayOn: '改为以后的时间；不设期限的，留空。',
  },
  'duty-log.same-deadline': {
    rule: 'unit',
    text: '此条目已是待办，期限也没有改动。',
    wayOn: '改动期限后再存，或按 Esc 收起。',
  },
  'duty-log.has-duplicates': {
    rule: 'unit',
    text: '{numbers} 已标为此条目的重复，此条目须留用。',
    wayOn: '先重开 {numbers}，再办。',
  },
  'duty-log.duplicate-of-itself': {
    rule: 'unit',
    text: '条目不能是自身的重复。',
    wayOn: '填写所重复的另一条目的编号。',
  },
  'duty-log.original-does-not-count': {
    rule: 'unit',
    text: '{number} 已作废、已标为重复或是无事签报，不能作为留用的条目。',
    wayOn: '填写留用的那一条的编号。',
  },
  'duty-log.recipient-unknown': {
    rule: 'unit',
    text: '名册中没有所选的人。',
    wayOn: '重新选择；不在名册的，填写姓名和科室。',
  },
  'duty-log.already-forwarded': {
    rule: 'unit',
    text: '已转{name}（{section}），尚未签收。',
    wayOn: '催请签收，不必再转。',
  },
  'duty-log.not-recipient': {
    rule: 'unit',
    text: '{number} 没有转给{name}，或已签收。',
    wayOn: '由所转的本人签收；纸质签收的，登记纸质签收。',
  },
  'duty-log.recipient-ambiguous': {
    rule: 'unit',
    text: '此条目转给了两位{name}。',
    wayOn: '在“签收的是”中选定本人所在科室的一行后签收。',
  },
  'duty-log.nil-period-empty': {
    rule: 'unit',
    text: '时段 {from} 至 {to} 起止颠倒。',
    wayOn: '核对起止时间。',
  },
  'duty-log.nil-not-over': {
    rule: 'unit',
    text: '时段到 {to} 才结束，现在是 {now}，不能预先签报无事。',
    wayOn: '时段过后再签，或截止到现在。',
  },
  'duty-log.nil-too-long': {
    rule: 'unit',
    text: '一次签报的时段超过{days}天。',
    wayOn: '分段签报。',
  },
  'duty-log.nil-signed-before': {
    rule: 'unit',
    text: '{name}已于 {at} 签报与此重叠时段的无事（{number}）。',
    wayOn: '改为未签报的时段；原签报有误的，先作废。',
  },
  'duty-log.not-nil': {
    rule: 'unit',
    text: '此时段有{count}条登记：{numbers}，不是无事。',
    wayOn: '缩短时段；误登的，先作废。',
  },
} satisfies RefusalTable<Exclude<HandlingRefusal, 'duty-log.entry-unknown'>>
