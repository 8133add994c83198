import { shownNumber } from '../kernel/ids.ts'
import {
  because,
  type EventWords,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import { planRoles } from '../plans/index.ts'
import type { ReportLimits } from '../report-limits/index.ts'
import { reportLimitsTable } from '../report-limits/index.ts'
import { clockInWords } from '../settings/index.ts'
import {
  elementsInWords,
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  type KnownElements,
} from './elements.ts'
import { type IncidentEvent, isIncidentEvent } from './events.ts'
import { reportName } from './report-forms.ts'
import { approvalWays, callResults, origins, sendingWays } from './words.ts'

/** What the trail says of incidents. */
export const incidentWords: WordsOf<IncidentEvent> = {
  'incident.raised': (data, { shownAt }) => ({
    act: data.drill ? '列为突发事件（演练）' : '列为突发事件',
    about: aboutIncident(data.itemId),
    told: [
      told('标题', data.title),
      told('来由', origins[data.origin]),
      told('类别', data.kindLabel),
      told('接报时间', shownAt(data.knownAt)),
      told('等级', reportLimitsTable.labelOf(data.grade)),
      told('报告时限', limitsInWords(data.limits)),
      told('日报', `${data.dailyAfterMinutes}分钟后每日 ${clockInWords(data.dailyAtMinutes)}`),
      ...elementsTold(data.elements),
      ...toVerify(data.unknown),
      ...said('通知名单', data.calls.map(line => `${planRoles[line.role]} ${line.name}`).join('、')),
    ],
  }),
  'incident.established': ({ itemId, elements, unknown, at, source }, around) =>
    of(itemId, '核实要素', around, [
      ...said('核实', elementsInWords(incidentElementNames.filter(name => elements[name] !== undefined))),
      ...toVerify(unknown),
      ...elementsTold(elements),
      told('核实时间', around.shownAt(at)),
      ...said('来源', source),
    ]),
  'incident.graded': ({ itemId, grade, limits, reason, decidedBy }, around) => ({
    ...of(itemId, '定级', around, [
      told('等级', reportLimitsTable.labelOf(grade)),
      told('报告时限', limitsInWords(limits)),
      ...said('决定人', decidedBy),
    ]),
    ...because(reason),
  }),
  'incident.called': ({ itemId, step, who, phone, at, result, note }, around) =>
    of(itemId, '通知', around, [
      told('拨给', `${who} ${phone}`.trim()),
      ...(step === undefined ? [] : [told('通知名单', `第${step}项`)]),
      told('拨打时间', around.shownAt(at)),
      told('结果', callResults[result]),
      ...said('备注', note),
    ]),
  'incident.arrived': ({ itemId, who, at }, around) =>
    of(itemId, '领导到场', around, [told('到场人', who), told('到场时间', around.shownAt(at))]),
  'incident.reported-orally': ({ itemId, to, phone, takenBy, text, at }, around) =>
    of(itemId, '口头报告', around, [
      told('报往', `${to} ${phone}`),
      told('接听人', takenBy),
      told('报告时间', around.shownAt(at)),
      told('报告内容', text),
    ]),
  'incident.report-drafted': ({ itemId, form, no, text, revision }, around) =>
    of(itemId, revision === 1 ? '拟写报告' : '改写报告', around, [
      told('报告', reportName(form, no)),
      told('内容', text),
    ]),
  'incident.report-approved': ({ itemId, report, way, approver, at, document }, around) =>
    of(itemId, '签发报告', around, [
      told('报告', reportBefore(itemId, report, around)),
      told('签发人', approver),
      told('签发方式', approvalWays[way]),
      told('签发时间', around.shownAt(at)),
      ...said('文号', document),
    ]),
  'incident.report-returned': ({ itemId, report, reason, returnedBy }, around) => ({
    ...of(itemId, '退回报告', around, [
      told('报告', reportBefore(itemId, report, around)),
      told('退回人', returnedBy),
    ]),
    ...because(reason),
  }),
  'incident.report-sent': ({ itemId, form, no, to, way, phone, at }, around) =>
    of(itemId, '报出报告', around, [
      told('报告', reportName(form, no)),
      told('报往', [to, phone ?? ''].join(' ').trim()),
      told('方式', sendingWays[way]),
      told('报出时间', around.shownAt(at)),
    ]),
  'incident.report-acknowledged': ({ itemId, report, sending, who, at }, around) =>
    of(itemId, '确认收到报告', around, [
      told('报告', reportBefore(itemId, report, around)),
      told('第几次报出', `第${sending}次`),
      told('确认人', who),
      told('确认时间', around.shownAt(at)),
    ]),
  'incident.closed': (data, around) =>
    of(
      data.itemId,
      '结束事件',
      around,
      data.by === 'final-report'
        ? [told('依据', '终报已报出')]
        : [
            told('依据', '领导决定'),
            told('决定人', data.decision.leader),
            told('原话', data.decision.words),
            told('决定时间', around.shownAt(data.decision.at)),
          ],
    ),
  'incident.reopened': ({ itemId, reason }, around) => ({
    ...of(itemId, '重新启动事件', around, []),
    ...because(reason),
  }),
}

const of = (itemId: string, act: string, around: WordsAround, stated: readonly Told[]): EventWords => ({
  act: isDrill(itemId, around) ? `${act}（演练）` : act,
  about: aboutIncident(itemId),
  told: stated,
})

const aboutIncident = (itemId: string): string => `突发事件 ${shownNumber(itemId)}`

const eventsBefore = (itemId: string, { earlier }: WordsAround): readonly IncidentEvent[] =>
  earlier(itemId).filter(isIncidentEvent)

const isDrill = (itemId: string, around: WordsAround): boolean =>
  eventsBefore(itemId, around).some(event => event.kind === 'incident.raised' && event.data.drill)

const reportBefore = (itemId: string, report: number, around: WordsAround): string => {
  const drafted = eventsBefore(itemId, around).findLast(
    event => event.kind === 'incident.report-drafted' && event.data.report === report,
  )
  return drafted?.kind === 'incident.report-drafted'
    ? reportName(drafted.data.form, drafted.data.no)
    : `第${report}份`
}

const limitsInWords = ({ oralMinutes, writtenMinutes, followUpMinutes }: ReportLimits): string =>
  `口头${oralMinutes}分钟、书面${writtenMinutes}分钟、续报每${followUpMinutes}分钟`

const elementsTold = (elements: KnownElements): readonly Told[] =>
  incidentElementNames.flatMap(name => said(incidentElements[name].label, elements[name]))

const toVerify = (unknown: readonly IncidentElement[]): readonly Told[] =>
  unknown.length === 0 ? [] : [told('待核', elementsInWords(unknown))]
