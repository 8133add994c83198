import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { incidentFileParts } from '../../../../renderer/sheet/incident-file-parts.tsx'
import { incidentReportParts } from '../../../../renderer/sheet/incident-report-parts.tsx'
import { SheetParts } from '../../../../renderer/ui/SheetParts.tsx'
import type { SheetPart } from '../../../../renderer/ui/sheet-part.ts'
import { fileNameOf } from '../../../../shared/sheet/index.ts'
import { keyOfSheet } from '../../../../shared/sheet/state.ts'
import { at, type Night, night, raiseOf } from '../../incident/night.ts'
import { timeZone } from '../../kernel/scenario.ts'

const ofSheet = { unit: '云澜区水务局', demo: false, printed: 0 }
const wordsOf = (parts: readonly SheetPart[]): string =>
  renderToStaticMarkup(<SheetParts parts={parts} />)
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')

const reportOf = (of: Night): string =>
  wordsOf(
    incidentReportParts({ ...ofSheet, kind: 'incident-report', incident: of.view(), report: 1 }, timeZone),
  )
const fileOf = (of: Night): string =>
  wordsOf(incidentFileParts({ ...ofSheet, kind: 'incident-file', incident: of.view() }, timeZone))

const drafted = (of: Night, text = '首报：主管爆裂。\n正在抢修。') =>
  of.done('incident.draft-report', { itemId: of.itemId, form: 'first', text })

describe('the paper of a report', () => {
  it('says which report it is, and of a draft that it did not go out', () => {
    const of = night()
    drafted(of)
    const said = reportOf(of)
    expect(said).toContain('突发事件信息报送单')
    expect(said).toMatch(/首报 （未报出）/u)
    expect(said).toContain('签发：未签发')
    expect(said).toContain('等级待定')
    expect(said).toContain('接报：2026年11月24日 2时10分')
  })

  it('names both, the word by telephone and the paper after it, and who has the report', () => {
    const of = night()
    const { itemId } = of
    drafted(of)
    of.at('03:00')
    of.done('incident.approve-report', { itemId, report: 1, seen: 1, way: 'telephone', approver: '李建明' })
    of.done('incident.send-report', { itemId, report: 1, seen: 2, to: '区总值班室', way: 'fax' })
    of.done('incident.acknowledge-report', { itemId, report: 1, sending: 1, who: '王敏' })
    of.at('09:00')
    of.done('incident.approve-report', {
      itemId,
      report: 1,
      seen: 4,
      way: 'paper',
      approver: '李建明',
      document: '值〔2026〕12号',
    })
    const said = reportOf(of)
    expect(said).not.toContain('未报出')
    expect(said).toMatch(
      /李建明 2026年11月24日 3时00分 电话签发；李建明 2026年11月24日 9时00分 纸质签发，值〔2026〕12号/u,
    )
    expect(said).toContain(
      '报送：区总值班室，传真，2026年11月24日 3时00分，王敏 2026年11月24日 3时00分确认收到',
    )
  })

  it('marks a drill', () => {
    const of = night(raiseOf({ drill: true }))
    drafted(of)
    expect(reportOf(of)).toContain('（演练）首报')
    expect(fileOf(of)).toContain('（演练）')
  })

  it('divides a long text into parts that fit on a page, without losing any of it', () => {
    const of = night()
    const long = '抢修一队到场，开始围挡。'.repeat(300)
    drafted(of, long)
    const said = reportOf(of).replace(/ /gu, '')
    expect(said).toContain(long.slice(0, 200))
    expect([...said.matchAll(/抢修一队到场，开始围挡。/gu)]).toHaveLength(300)
  })
})

describe('the file', () => {
  it('holds elements, limits with how they were kept, calls, reports and the course', () => {
    const of = night()
    const { itemId } = of
    of.done('incident.call', { itemId, who: '带班领导', phone: '8301', result: 'no-answer' })
    of.at('02:45')
    of.done('incident.report-orally', {
      itemId,
      to: '区总值班室',
      phone: '6001',
      takenBy: '王敏',
      text: '主管爆裂',
    })
    const said = fileOf(of)
    expect(said).toMatch(/伤亡情况 待核/u)
    expect(said).toMatch(/口头首报 2026年11月24日 2时40分 ◆ 2026年11月24日 2时45分，超 5 分/u)
    expect(said).toMatch(/02:10 带班领导 8301 无人接听/u)
    expect(said).toContain('口头报告：2026年11月24日 2时45分报区总值班室（6001），王敏接听')
    expect(said).toContain('处置中')
  })

  it('says that nobody was called, nothing reported', () => {
    const said = fileOf(night())
    expect(said).toContain('没有拨打记录')
    expect(said).toContain('没有报告')
  })

  it('names when it ended', () => {
    const of = night()
    of.at('06:00')
    of.done('incident.close', { itemId: of.itemId, by: 'decision', leader: '李建明', words: '误报' })
    expect(fileOf(of)).toContain('结束：2026年11月24日 6时00分')
  })
})

it('reports of one incident are papers of their own, by name and by number', () => {
  const itemId = 'D-7K2M-2611-4'
  expect(keyOfSheet({ kind: 'incident-report', itemId, report: 2 })).toBe('incident-report D-7K2M-2611-4 2')
  expect(fileNameOf({ kind: 'incident-report', itemId, report: 2 })).toBe('突发事件信息报送单 D-2611-4 2.pdf')
  expect(fileNameOf({ kind: 'incident-file', itemId })).toBe('突发事件卷宗 D-2611-4.pdf')
  expect(at('02:10')).toBe('2026-11-23T18:10:00.000Z')
})
