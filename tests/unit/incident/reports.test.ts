import { describe, expect, it } from 'vitest'
import { li, liu, zhou } from '../handover/duty-room.ts'
import { at, night } from './night.ts'

describe('the chain of reports', () => {
  it('is numbered 首报, 续报一, 续报二, 日报一, 终报', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.sendReport('follow-up', '04:05')
    n.sendReport('follow-up', '06:00')
    n.sendReport('daily', '16:00')
    n.sendReport('final', '17:00')
    expect(n.view().reports.map(({ name }) => name)).toEqual(['首报', '续报一', '续报二', '日报一', '终报'])
  })

  it('begins with the first report, and has one', () => {
    const n = night()
    n.refused(
      'incident.draft-report',
      { itemId: n.itemId, form: 'follow-up', text: '续' },
      'incident.first-is-first',
    )
    n.sendReport('first', '02:55')
    n.refused('incident.draft-report', { itemId: n.itemId, form: 'first', text: '再' }, 'incident.first-sent')
  })

  it('has no second report beside one that is not sent yet', () => {
    const n = night()
    n.draftReport('first')
    n.refused(
      'incident.draft-report',
      { itemId: n.itemId, form: 'first', text: '再' },
      'incident.report-open',
      {
        report: '首报',
      },
    )
  })

  it('ends with the final report', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.sendReport('final', '05:00')
    n.refused(
      'incident.draft-report',
      { itemId: n.itemId, form: 'follow-up', text: '续' },
      'incident.final-sent',
      {
        at: '11-24 05:00',
      },
    )
  })

  it('lets a draft become another form before it is sent', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.draftReport('follow-up')
    n.done('incident.draft-report', { itemId: n.itemId, report: 2, seen: 1, form: 'final', text: '处置完毕' })
    expect(n.view().reports[1]).toMatchObject({ name: '终报', revision: 2, stage: 'draft' })
  })
})

describe('signing off', () => {
  it('in the program is the leader’s own, by his own account', () => {
    const n = night()
    n.draftReport('first')
    n.refused(
      'incident.approve-report',
      { itemId: n.itemId, report: 1, seen: 1, way: 'program' },
      'incident.not-a-leader',
    )
    n.approve(1)
    expect(n.view().reports[0]).toMatchObject({
      stage: 'approved',
      approvals: [{ way: 'program', approver: '李建明' }],
    })
  })

  it('by telephone at three and on paper at nine are two acts, and both stay', () => {
    const n = night()
    n.draftReport('first')
    n.at('03:02')
    n.done('incident.approve-report', {
      ...{ itemId: n.itemId, report: 1, seen: 1, way: 'telephone', approver: '李建明' },
      at: at('03:00'),
    })
    n.send(1)
    n.at('09:00')
    n.done('incident.approve-report', {
      ...{ itemId: n.itemId, report: 1, seen: n.seenOf(1), way: 'paper', approver: '李建明' },
      document: '值班报告签〔2026〕18号',
    })
    expect(n.view().reports[0]).toMatchObject({
      stage: 'sent',
      approvals: [
        { way: 'telephone', at: at('03:00'), on: at('03:02') },
        { way: 'paper', at: at('09:00'), document: '值班报告签〔2026〕18号' },
      ],
    })
  })

  it('on paper also when the incident is over by then', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.sendReport('final', '05:00')
    n.done('incident.close', { itemId: n.itemId, by: 'final-report' })
    n.at('09:00')
    n.done('incident.approve-report', {
      ...{
        itemId: n.itemId,
        report: 1,
        seen: n.seenOf(1),
        way: 'paper',
        approver: '李建明',
        document: '签3',
      },
    })
    n.done('incident.acknowledge-report', { itemId: n.itemId, report: 1, sending: 1, who: '刘明' })
    expect(n.view().reports[0]?.stage).toBe('acknowledged')
  })

  it.each([
    ['by telephone of nobody', { way: 'telephone' }, 'incident.approver-missing'],
    ['on a paper without a mark', { way: 'paper', approver: '李建明' }, 'incident.document-missing'],
    [
      'before it was known',
      { way: 'telephone', approver: '李建明', at: at('01:00') },
      'incident.before-known',
    ],
  ] as const)('refuses one %s', (_, said, code) => {
    const n = night()
    n.draftReport('first')
    n.refused('incident.approve-report', { itemId: n.itemId, report: 1, seen: 1, ...said }, code)
  })

  it('is not written down twice in the same way', () => {
    const n = night()
    n.draftReport('first')
    n.approve(1)
    n.refused(
      'incident.approve-report',
      { itemId: n.itemId, report: 1, seen: 2, way: 'program' },
      'incident.approved-already',
      { approver: '李建明' },
      li,
    )
    n.approve(1, zhou)
  })

  it('counts for the text that was signed off only', () => {
    const n = night()
    n.draftReport('first')
    n.approve(1)
    n.done('incident.draft-report', { itemId: n.itemId, report: 1, seen: 2, form: 'first', text: '改过的' })
    n.refused(
      'incident.send-report',
      { itemId: n.itemId, report: 1, seen: 3, to: '区总值班室', way: 'fax' },
      'incident.report-not-approved',
    )
    n.approve(1)
    n.send(1)
    expect(n.view().reports[0]).toMatchObject({ text: '改过的', earlier: [{ text: 'first的内容' }] })
  })

  it('sent back with a reason it is written anew first', () => {
    const n = night()
    n.draftReport('first')
    n.done('incident.return-report', { itemId: n.itemId, report: 1, seen: 1, reason: '缺影响范围' }, li)
    n.refused(
      'incident.approve-report',
      { itemId: n.itemId, report: 1, seen: 2, way: 'telephone', approver: '李建明' },
      'incident.report-returned',
      { reason: '缺影响范围' },
    )
    n.done('incident.draft-report', { itemId: n.itemId, report: 1, seen: 2, form: 'first', text: '补全' })
    expect(n.view().reports[0]).toMatchObject({ stage: 'draft' })
    expect(n.view().reports[0]).not.toHaveProperty('returned')
  })
})

describe('two who act on one report', () => {
  it('whoever comes second is told what the first one did, and by whom', () => {
    const n = night()
    n.draftReport('first')
    n.done('incident.draft-report', { itemId: n.itemId, report: 1, seen: 1, form: 'first', text: '张伟改的' })
    n.refused(
      'incident.approve-report',
      { itemId: n.itemId, report: 1, seen: 1, way: 'program' },
      'incident.report-meanwhile',
      { name: '张伟', act: '改写', report: '首报', at: '11-24 02:10' },
      li,
    )
    n.refused(
      'incident.draft-report',
      { itemId: n.itemId, report: 1, seen: 1, form: 'first', text: '刘洋改的' },
      'incident.report-meanwhile',
      { name: '张伟' },
      liu,
    )
  })

  it('two who send it do not send it twice unawares', () => {
    const n = night()
    n.draftReport('first')
    n.approve(1)
    const sending = { itemId: n.itemId, report: 1, seen: 2, to: '区总值班室', way: 'fax' as const }
    n.done('incident.send-report', sending)
    n.refused('incident.send-report', sending, 'incident.report-meanwhile', { act: '报出' }, liu)
  })
})

describe('sending', () => {
  it('is to whom, how and when; what was sent never changes', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.refused(
      'incident.draft-report',
      { itemId: n.itemId, report: 1, seen: n.seenOf(1), form: 'first', text: '改' },
      'incident.report-sent',
      { report: '首报', at: '11-24 02:55' },
    )
    n.refused(
      'incident.return-report',
      { itemId: n.itemId, report: 1, seen: n.seenOf(1), reason: '重写' },
      'incident.report-sent',
    )
  })

  it('before it was signed off is written down as it was, and marked', () => {
    const n = night()
    n.draftReport('first')
    n.at('03:05')
    n.done('incident.approve-report', {
      ...{ itemId: n.itemId, report: 1, seen: 1, way: 'telephone', approver: '李建明' },
      at: at('03:04'),
    })
    n.send(1, at('02:58'))
    expect(n.view().reports[0]?.sendings).toMatchObject([{ at: at('02:58'), isBeforeApproval: true }])
  })

  it('is confirmed by name, each sending once', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.send(1)
    n.at('03:00')
    n.done('incident.acknowledge-report', { itemId: n.itemId, report: 1, sending: 1, who: '刘明' })
    expect(n.view().reports[0]?.stage).toBe('sent')
    n.refused(
      'incident.acknowledge-report',
      { itemId: n.itemId, report: 1, sending: 1, who: '刘明' },
      'incident.sending-acknowledged',
      { to: '区总值班室', who: '刘明', at: '11-24 03:00' },
    )
    n.done('incident.acknowledge-report', { itemId: n.itemId, report: 1, sending: 2, who: '刘明' })
    expect(n.view().reports[0]?.stage).toBe('acknowledged')
    n.refused(
      'incident.acknowledge-report',
      { itemId: n.itemId, report: 1, sending: 2, who: '刘明' },
      'incident.report-acknowledged',
    )
  })

  it.each([
    ['of a sending that there was not', { sending: 4 }, 'incident.sending-unknown'],
    ['before it was sent', { sending: 1, at: at('02:40') }, 'incident.acknowledged-before-sent'],
  ] as const)('refuses a receipt %s', (_, said, code) => {
    const n = night()
    n.sendReport('first', '02:55')
    n.refused('incident.acknowledge-report', { itemId: n.itemId, report: 1, who: '刘明', ...said }, code)
  })

  it('knows no report that was never begun', () => {
    const n = night()
    n.refused(
      'incident.send-report',
      { itemId: n.itemId, report: 3, seen: 1, to: '区总值班室', way: 'fax' },
      'incident.report-unknown',
    )
  })
})
