import { describe, expect, it } from 'vitest'
import type { SheetContent } from '../../../shared/sheet/contract.ts'
import type { SheetName } from '../../../shared/sheet/index.ts'
import { type House, openedHouse } from './house.ts'

const raised = async (house: House): Promise<string> => {
  const answer = await house.call('incident.raise', {
    text: '建设路供水主管爆裂',
    kind: 'water-supply',
    elements: { place: '建设路' },
    drill: true,
  })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const drafted = async (house: House, itemId: string, text: string): Promise<void> => {
  const answer = await house.call('incident.draft-report', { itemId, form: 'first', text })
  if (!answer.ok) throw new Error(answer.code)
}

const contentOf = async (house: House, sheet: SheetName, seq?: number): Promise<SheetContent> => {
  const answer = await house.call('sheet.read', { sheet, ...(seq !== undefined && { printed: { seq } }) })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

const printed = async (house: House, sheet: SheetName) => {
  const answer = await house.call('sheet.print', { sheet, way: 'printer' })
  if (!answer.ok) throw new Error(answer.code)
  return answer
}

const changesAfter = async (house: House, at: { readonly seq: number; readonly hash: string }) => {
  const answer = await house.call('sheet.check', { seq: at.seq, digits: at.hash.slice(0, 16) })
  return answer.ok && answer.answer.found === 'sheet' ? answer.answer.changes : answer
}

describe('the sheet of a report', () => {
  it('shows the report as it stood when its line was written; its foot tells what became of it', async () => {
    const house = await openedHouse()
    const itemId = await raised(house)
    await drafted(house, itemId, '首报：主管爆裂。')
    const sheet = { kind: 'incident-report', itemId, report: 1 } as const
    const print = await printed(house, sheet)
    await house.call('incident.approve-report', {
      itemId,
      report: 1,
      seen: 1,
      way: 'telephone',
      approver: '李建明',
    })
    await house.call('incident.call', { itemId, who: '王敏', phone: '6001', result: 'busy' })
    expect(await contentOf(house, sheet, print.seq)).toMatchObject({
      kind: 'incident-report',
      report: 1,
      print: { n: 1 },
      incident: { drill: true, reports: [{ text: '首报：主管爆裂。', stage: 'draft' }] },
    })
    expect(await contentOf(house, sheet)).toMatchObject({ incident: { reports: [{ stage: 'approved' }] } })
    // A call is no affair of the paper of one report.
    expect(await changesAfter(house, print)).toMatchObject([{ act: '签发', itemId }])
  })

  it('each report is a paper of its own, counted by itself', async () => {
    const house = await openedHouse()
    const itemId = await raised(house)
    await drafted(house, itemId, '首报')
    await printed(house, { kind: 'incident-report', itemId, report: 1 })
    expect(await contentOf(house, { kind: 'incident-file', itemId })).toMatchObject({ printed: 0 })
    expect(await contentOf(house, { kind: 'incident-report', itemId, report: 1 })).toMatchObject({
      printed: 1,
    })
  })
})

describe('the file of an incident', () => {
  it('holds what was known when it was printed; its foot tells everything since, with reasons', async () => {
    const house = await openedHouse()
    const itemId = await raised(house)
    const sheet = { kind: 'incident-file', itemId } as const
    const print = await printed(house, sheet)
    await house.call('incident.establish', { itemId, elements: { cause: '管道老化' } })
    await house.call('incident.grade', { itemId, grade: 'ordinary', reason: '影响有限' })
    expect(await contentOf(house, sheet, print.seq)).toMatchObject({ incident: { grade: 'ungraded' } })
    expect(await changesAfter(house, print)).toMatchObject([
      { act: '核实要素' },
      { act: '定级', reason: '影响有限' },
    ])
  })
})

describe('of what is none', () => {
  it('no paper comes out, and the number is said', async () => {
    const house = await openedHouse()
    const entry = await house.call('duty-log.record', { type: 'other', text: '无关' })
    const itemId = (entry.ok && entry.itemId) || ''
    const file = { kind: 'incident-file', itemId } as const
    expect(await house.call('sheet.print', { sheet: file, way: 'printer' })).toMatchObject({
      code: 'sheet.incident-unknown',
    })
    expect(await house.call('sheet.read', { sheet: file })).toMatchObject({ code: 'sheet.incident-unknown' })
    const incident = await raised(house)
    const second = { kind: 'incident-report', itemId: incident, report: 2 } as const
    expect(await house.call('sheet.print', { sheet: second, way: 'printer' })).toMatchObject({
      code: 'sheet.report-unknown',
      params: { report: 2 },
    })
    expect(await house.call('sheet.read', { sheet: second })).toMatchObject({ code: 'sheet.report-unknown' })
  })
})
