import type { RefusalTable } from '../kernel/refusal.ts'
import type { ReportStageRefusal } from './report-stages.ts'
import type { IncidentStageRefusal } from './stages.ts'

export type IncidentRefusal =
  | IncidentStageRefusal
  | ReportStageRefusal
  | 'incident.unknown'
  | 'incident.entry-unknown'
  | 'incident.already'
  | 'incident.entry-does-not-count'
  | 'incident.not-yet'
  | 'incident.known-long-ago'
  | 'incident.known-before-entry'
  | 'incident.before-known'
  | 'incident.nothing-established'
  | 'incident.said-both'
  | 'incident.same-grade'
  | 'incident.ungraded-again'
  | 'incident.step-unknown'
  | 'incident.nobody-called'
  | 'incident.arrived-before'
  | 'incident.report-unknown'
  | 'incident.report-meanwhile'
  | 'incident.report-open'
  | 'incident.report-same'
  | 'incident.first-is-first'
  | 'incident.first-sent'
  | 'incident.final-sent'
  | 'incident.approver-missing'
  | 'incident.not-a-leader'
  | 'incident.document-missing'
  | 'incident.approved-already'
  | 'incident.sending-unknown'
  | 'incident.sending-acknowledged'
  | 'incident.acknowledged-before-sent'
  | 'incident.final-missing'
  | 'incident.decision-incomplete'
  | 'incident.correct-by-establishing'
  | 'incident.entry-runs'

export const incidentRefusals = {
  'incident.unknown': {
    rule: 'unit',
    text: '编号 {number} 不是突发事件。',
    wayOn: '核对编号；条目已在日志的，把它转为突发事件。',
  },
  'incident.entry-unknown': {
    rule: 'unit',
    text: '没有编号为 {number} 的条目。',
    wayOn: '核对编号，或按 F5 直接登记突发事件。',
  },
  'incident.already': {
    rule: 'unit',
    text: '{number} 已于 {at} 由{name}列为突发事件。',
    wayOn: '打开该事件继续办理。',
  },
  'incident.entry-does-not-count': {
    rule: 'unit',
    text: '{number} 已作废、已标为重复或是无事签报，不能转为突发事件。',
    wayOn: '从留用的条目转，或按 F5 直接登记。',
  },
  'incident.not-yet': {
    rule: 'unit',
    text: '所填时间 {at} 尚未到，现在是 {now}。',
    wayOn: '改正时间后再存。',
  },
  'incident.known-long-ago': {
    rule: 'unit',
    text: '接报时间 {at} 距今已超过{hours}小时，疑为日期有误。',
    wayOn: '核对日期；确系当时接报的，先登记为条目，再转为突发事件。',
  },
  'incident.known-before-entry': {
    rule: 'unit',
    text: '接报时间 {at} 早于条目的时间 {occurredAt}。',
    wayOn: '改正接报时间；条目时间有误的，先更正条目。',
  },
  'incident.before-known': {
    rule: 'unit',
    text: '所填时间 {at} 早于接报时间 {knownAt}。',
    wayOn: '改正时间后再存。',
  },
  'incident.nothing-established': {
    rule: 'unit',
    text: '所填要素与已知的相同，没有新的情况。',
    wayOn: '填写新核实的要素后再存，或按 Esc 收起。',
  },
  'incident.said-both': {
    rule: 'unit',
    text: '{what}既填了内容，又列为待核。',
    wayOn: '已核实的不再列为待核，二者留一。',
  },
  'incident.same-grade': {
    rule: 'unit',
    text: '等级现在就是{grade}。',
    wayOn: '改选其他等级，或按 Esc 收起。',
  },
  'incident.ungraded-again': {
    rule: 'unit',
    text: '已定级的不能改回未定级。',
    wayOn: '等级有误的，改定为相应的等级并写明原因。',
  },
  'incident.step-unknown': {
    rule: 'unit',
    text: '通知名单没有第{step}项。',
    wayOn: '核对序号；名单以外的，填写姓名和电话。',
  },
  'incident.nobody-called': {
    rule: 'unit',
    text: '没有填写拨给谁、拨的哪个号码。',
    wayOn: '选通知名单中的一项，或填写姓名和电话。',
  },
  'incident.arrived-before': {
    rule: 'unit',
    text: '{who}已于 {at} 到场。',
    wayOn: '不须再记；时间有误的，登记办理情况说明。',
  },
  'incident.closed': {
    rule: 'unit',
    text: '{name}已于 {at} 结束此事件。',
    wayOn: '有新情况的，写明原因重新启动；只作说明的，在条目中登记办理情况。',
  },
  'incident.still-running': {
    rule: 'unit',
    text: '此事件仍在处置，不须重新启动。',
    wayOn: '直接登记新的情况。',
  },
  'incident.report-unknown': {
    rule: 'unit',
    text: '此事件没有第{report}份报告。',
    wayOn: '核对序号，或另拟报告。',
  },
  'incident.report-meanwhile': {
    rule: 'unit',
    text: '您打开以后，{name}已于 {at} {act}{report}。',
    wayOn: '看过现在的内容后，仍要办的再办一次；所写内容仍在。',
  },
  'incident.report-open': {
    rule: 'unit',
    text: '{report}尚未报出。',
    wayOn: '先报出，或直接修改这一份。',
  },
  'incident.report-same': {
    rule: 'unit',
    text: '内容与原稿相同，没有可存的。',
    wayOn: '改动后再存，或按 Esc 收起。',
  },
  'incident.first-is-first': {
    rule: 'unit',
    text: '首报尚未报出，不能先拟{form}。',
    wayOn: '先拟首报；要素不全也可先报。',
  },
  'incident.first-sent': {
    rule: 'unit',
    text: '首报已拟，不能再拟一份首报。',
    wayOn: '新的情况用续报报告，首报有误的也由续报更正。',
  },
  'incident.final-sent': {
    rule: 'unit',
    text: '终报已于 {at} 报出。',
    wayOn: '可以结束事件；又有新情况的，结束后重新启动。',
  },
  'incident.report-sent': {
    rule: 'unit',
    text: '{report}已于 {at} 报出，不再改动。',
    wayOn: '有误或有新情况的，由下一份报告更正、续报。',
  },
  'incident.report-returned': {
    rule: 'unit',
    text: '{report}已于 {at} 退回：{reason}。',
    wayOn: '修改后再送签。',
  },
  'incident.report-not-approved': {
    rule: 'unit',
    text: '{report}尚未签发，不能报出。',
    wayOn: '请带班领导签发；不在本系统的，电话请示后登记电话签发。',
  },
  'incident.report-not-sent': {
    rule: 'unit',
    text: '{report}尚未报出，谈不上确认收到。',
    wayOn: '先登记报出。',
  },
  'incident.report-acknowledged': {
    rule: 'unit',
    text: '{report}各处均已确认收到。',
    wayOn: '不须再记。',
  },
  'incident.approver-missing': {
    rule: 'unit',
    text: '没有填写签发人。',
    wayOn: '填写是谁签发的。',
  },
  'incident.not-a-leader': {
    rule: 'unit',
    text: '报告由领导签发，您没有签发的权限。',
    wayOn: '请领导登录签发；电话或纸质签发的，如实登记签发方式和签发人。',
  },
  'incident.document-missing': {
    rule: 'unit',
    text: '纸质签发没有填写文号或稿纸编号。',
    wayOn: '填写后再存，以便日后核对原件。',
  },
  'incident.approved-already': {
    rule: 'unit',
    text: '{approver}已于 {at} 以同样方式签发{report}。',
    wayOn: '不须再记；换了方式或换了人的，照实登记。',
  },
  'incident.sending-unknown': {
    rule: 'unit',
    text: '{report}没有第{sending}次报出。',
    wayOn: '核对后再存。',
  },
  'incident.sending-acknowledged': {
    rule: 'unit',
    text: '{to}的{who}已于 {at} 确认收到。',
    wayOn: '不须再记。',
  },
  'incident.acknowledged-before-sent': {
    rule: 'unit',
    text: '确认时间 {at} 早于报出时间 {sentAt}。',
    wayOn: '改正确认时间后再存。',
  },
  'incident.final-missing': {
    rule: 'unit',
    text: '终报尚未报出，不能按终报结束。',
    wayOn: '先拟终报并报出；不须终报的，由领导决定结束，写明原话。',
  },
  'incident.decision-incomplete': {
    rule: 'unit',
    text: '由领导决定结束的，须写明哪位领导、怎样决定。',
    wayOn: '补写领导姓名和决定内容后再存，所填内容还在。',
  },
  'incident.correct-by-establishing': {
    rule: '§8.4',
    text: '此条目是突发事件，要素由核实登记更新。',
    wayOn: '在事件页登记核实的要素；内容和时间仍可在此更正。',
  },
  'incident.entry-runs': {
    rule: 'unit',
    text: '此条目是处置中的突发事件，不能作废或标为重复。',
    wayOn: '误报的，由领导决定结束事件，写明原话。',
  },
} satisfies RefusalTable<IncidentRefusal>
