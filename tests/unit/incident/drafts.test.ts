import { describe, expect, it } from 'vitest'
import { oralText } from '../../../shared/incident/index.ts'
import { at, night, raiseOf } from './night.ts'

describe('the text that is proposed', () => {
  it('of a first report tells all that is known, who was told, and what is being verified', () => {
    const n = night(
      raiseOf({
        elements: {
          ...{ place: '建设路与民主路口东侧', reporter: '东街派出所', phone: '6110', eventTime: '约2时' },
          ...{ scope: '周边3个小区停水', measures: '已关上游阀' },
        },
      }),
    )
    n.at('02:14')
    n.done('incident.call', { itemId: n.itemId, step: 5, result: 'reached' })
    n.at('02:20')
    const { form, name, text, news, since } = n.draft()
    expect({ form, name, news, since }).toEqual({ form: 'first', name: '首报', news: [], since: undefined })
    expect(text.split('\n')).toEqual([
      '2026年11月24日2时10分，值班室接东街派出所（6110）报告：约2时，建设路与民主路口东侧，建设路供水主管爆裂，积水约30厘米。',
      '一、性质：供水突发。',
      '二、影响范围：周边3个小区停水。',
      '三、已采取措施：已关上游阀。',
      '四、已报告、通知：交通事故报警（2时14分）。',
      '五、伤亡情况、发展趋势、原因、现场负责人正在核实，续报。',
    ])
  })

  it('of a follow-up tells what is new since the last that was sent, and corrects what was reported otherwise', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.at('03:20')
    n.done('incident.establish', {
      itemId: n.itemId,
      elements: { casualties: '无伤亡', place: '建设路与民主路口西侧' },
    })
    n.done('incident.arrive', { itemId: n.itemId, who: '李建明', at: at('03:05') })
    n.done('duty-log.handle', { itemId: n.itemId, text: '抢修一队开始围挡' })
    n.done('incident.call', { itemId: n.itemId, step: 5, result: 'busy' })
    n.at('03:30')
    const { name, text, since, news } = n.draft()
    expect({ name, since }).toEqual({ name: '续报一', since: { name: '首报', sentAt: at('02:55') } })
    expect(news).toEqual([
      '地点：原报“建设路与民主路口东侧”，现为“建设路与民主路口西侧”。',
      '伤亡情况：无伤亡。',
      '3时5分，李建明到现场。',
      '3时20分，抢修一队开始围挡。',
    ])
    expect(text.split('\n')[0]).toBe(
      '现将“建设路供水主管爆裂”首报（2026年11月24日2时55分报）以后的情况续报如下。',
    )
    expect(text).not.toContain('积水约30厘米')
  })

  it('says so where nothing is new', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.at('04:00')
    expect(n.draft().text.split('\n')).toEqual([
      '现将“建设路供水主管爆裂”首报（2026年11月24日2时55分报）以后的情况续报如下。',
      '一、截至2026年11月24日4时0分，情况没有新的变化。',
      '二、事发时间、伤亡情况、发展趋势、已采取措施、原因、现场负责人正在核实，续报。',
    ])
  })

  it('of a final report tells the whole', () => {
    const n = night()
    n.sendReport('first', '02:55')
    n.at('05:00')
    n.done('incident.establish', { itemId: n.itemId, elements: { cause: '管道老化' } })
    const { name, text } = n.draft('final')
    expect(name).toBe('终报')
    expect(text).toContain('接东街派出所（6110）报告')
    expect(text).toContain('原因：管道老化。')
  })

  it('is a daily report where the incident lasts long', () => {
    const n = night()
    n.sendReport('first', '02:30')
    n.sendReport('follow-up', '02:00', '2026-11-25')
    n.at('10:00', '2026-11-25')
    expect(n.draft()).toMatchObject({ form: 'daily', name: '日报一' })
  })

  it('names the one that is not sent yet, so that none is begun beside it', () => {
    const n = night()
    n.draftReport('first', '草稿')
    expect(n.draft().open).toEqual({ report: 1, seen: 1, name: '首报', text: '草稿' })
  })

  it('to be read out on the telephone says at once that it is a drill', () => {
    const n = night(raiseOf({ drill: true }))
    expect(oralText(n.row(), '云澜区水务局', n.sight())).toMatch(
      /^这是演练，这是演练。我是云澜区水务局值班室，现口头报告：2026年11月24日2时10分/u,
    )
    expect(oralText(night().row(), '云澜区水务局', n.sight())).not.toContain('演练')
  })
})
