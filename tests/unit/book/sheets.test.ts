import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { checklistNow } from '../../../shared/checklists/index.ts'
import type { SheetName } from '../../../shared/sheet/contract.ts'
import { fakePaper } from '../print/fake-paper.ts'
import { diskWithHouse, type House, openedHouse } from './house.ts'

const today: SheetName = { kind: 'duty-day', day: '2026-11-23' }
const post = 'duty-officer'

const record = async (house: House, text: string, more: object = {}): Promise<string> => {
  const answer = await house.call('duty-log.record', { type: 'other', text, ...more })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const print = (house: House, sheet: SheetName, way: 'printer' | 'pdf' = 'printer') =>
  house.call('sheet.print', { sheet, way })

const printed = async (house: House, sheet: SheetName) => {
  const answer = await print(house, sheet)
  if (!answer.ok) throw new Error(answer.code)
  return answer
}

const check = async (house: House, at: { readonly seq: number; readonly hash: string }) => {
  const answer = await house.call('sheet.check', { seq: at.seq, digits: at.hash.slice(0, 16) })
  return answer.ok ? answer.answer : answer
}

/** 张伟 hands the post over to 何静, who was made a duty officer for it; they sit at one desk. */
const handedOver = async (house: House): Promise<string> => {
  house.sessions.open(2, 'chen.zhiqiang')
  await house.call(
    'account.change-password',
    { current: 'lamp-tide-4417-oak', next: 'lamp-tide-4417-elm' },
    { windowId: 2 },
  )
  const li = {
    account: 'li.na',
    name: '李娜',
    password: 'moss-kite-9034-ink',
    roles: [post],
    oneTime: false,
  } as const
  expect(await house.call('account.create', { ...li, roles: [...li.roles] }, { windowId: 2 })).toMatchObject({
    ok: true,
  })
  await house.call('handover.take-first', { post })
  await house.call('handover.prepare', { post })
  for (const { id } of checklistNow(house.book.state().checklists, post))
    await house.call('handover.check', { post, checkId: id, isFine: true, remark: '齐全' })
  const standing = await house.call('handover.standing', { post })
  const seen = standing.ok ? standing.answer.items.map(({ itemId }) => itemId) : []
  expect(await house.call('handover.sign-out', { post, seen })).toMatchObject({ ok: true })
  house.sessions.open(3, 'li.na')
  const signed = await house.call(
    'handover.sign-in',
    { post, seen, arrivedAt: house.clock.now(), confirmed: [], reason: '替班', disagreement: '少一把钥匙' },
    { windowId: 3 },
  )
  expect(signed).toMatchObject({ ok: true })
  const records = await house.call('handover.records', { offset: 0, limit: 10 })
  return (records.ok && records.answer.rows[0]?.itemId) || ''
}

describe('a sheet', () => {
  it('shows what stood in the book when its line was written, whatever came later', async () => {
    const house = await openedHouse()
    const itemId = await record(house, '东湖泵站来电')
    const { seq } = await printed(house, today)
    await house.call('duty-log.correct', {
      itemId,
      revision: 1,
      type: 'other',
      text: '西堤泵站来电',
      occurredAt: house.clock.now(),
      reason: '站名听错',
    })
    await record(house, '大门关闭')
    const read = async (at?: number) => {
      const answer = await house.call('sheet.read', { sheet: today, ...(at && { printed: { seq: at } }) })
      return answer.ok && answer.answer.kind === 'duty-day'
        ? answer.answer.entries.map(({ text }) => text)
        : answer
    }
    expect(await read(seq)).toEqual(['东湖泵站来电'])
    expect(await read()).toEqual(['西堤泵站来电', '大门关闭'])
    expect(await read(1)).toMatchObject({ code: 'sheet.print-unknown' })
  })

  it('is counted from the journal, also after the program was opened anew', async () => {
    const disk = await diskWithHouse()
    const first = await openedHouse(disk)
    await printed(first, today)
    await printed(first, today)
    await printed(first, { kind: 'duty-day', day: '2026-11-22' })
    first.book.close()
    const again = await openedHouse(disk, { seed: 'again' })
    const { seq } = await printed(again, today)
    expect(await again.call('sheet.read', { sheet: today, printed: { seq } })).toMatchObject({
      answer: { printed: 3, print: { n: 3, seq, byName: '张伟', way: 'printer' } },
    })
    expect(verifyFolder(disk, again.folder)).toMatchObject({ ok: true })
  })

  it('is journalled and its head synced before the paper comes out, once for each act', async () => {
    const disk = await diskWithHouse()
    const paper = fakePaper()
    const house = await openedHouse(disk, { paper })
    const act = { id: 'print-1' }
    const answer = await house.call('sheet.print', { sheet: today, way: 'printer' }, act)
    const seq = answer.ok ? answer.seq : 0
    for (const seed of [1, 2, 3, 4, 5, 6])
      expect(verifyFolder(disk.crash(seed), house.folder)).toMatchObject({ ok: true, notes: [] })
    expect(paper.out).toEqual([])
    expect(await house.call('sheet.put-out', { seq })).toMatchObject({ ok: true })
    expect(await house.call('sheet.print', { sheet: today, way: 'printer' }, act)).toEqual(answer)
    expect(await house.call('sheet.put-out', { seq })).toMatchObject({ code: 'sheet.not-journalled' })
    expect(paper.out).toEqual(['usual'])
  })

  it('without a printer leaves no line', async () => {
    const house = await openedHouse(undefined, { paper: fakePaper({ printers: async () => [] }) })
    const before = house.book.lastSeq
    expect(await print(house, today)).toMatchObject({ code: 'sheet.no-printer' })
    expect(await print(house, today, 'pdf')).toMatchObject({ code: 'sheet.no-file', rule: 'unit' })
    expect(house.book.lastSeq).toBe(before)
  })

  it('is not printed from a book that only reads, and says why', async () => {
    const paper = fakePaper()
    const house = await openedHouse(undefined, { paper })
    house.book.closeForWriting({ code: 'journal.poisoned', params: { number: 5 } })
    expect(await print(house, today)).toMatchObject({ code: 'journal.poisoned' })
    expect(await house.call('sheet.read', { sheet: today })).toMatchObject({ ok: true })
    expect(paper.out).toEqual([])
  })
})

describe('a foot', () => {
  it('tells what was corrected, struck, done and added since', async () => {
    const house = await openedHouse()
    const [first, second] = [await record(house, '东湖泵站来电'), await record(house, '重复登记的来电')]
    const at = await printed(house, today)
    expect(await check(house, at)).toMatchObject({ found: 'sheet', print: { n: 1 }, changes: [] })
    house.clock.advance(60_000)
    await house.call('duty-log.correct', {
      itemId: first,
      revision: 1,
      type: 'other',
      text: '西堤泵站来电',
      occurredAt: house.clock.now(),
      reason: '站名听错',
    })
    await house.call('duty-log.strike', { itemId: second, reason: '记错' })
    const third = await record(house, '大门关闭')
    expect(await check(house, at)).toMatchObject({
      found: 'sheet',
      sheet: today,
      changes: [
        { itemId: first, act: '更正', reason: '站名听错', text: '西堤泵站来电', byName: '张伟' },
        { itemId: second, act: '作废', reason: '记错' },
        { itemId: third, act: '新增', text: '大门关闭' },
      ],
    })
  })

  it('of another book, of a number not reached, with other digits, or of no print is told apart', async () => {
    const house = await openedHouse()
    const at = await printed(house, today)
    const digits = at.hash.slice(0, 16)
    const ask = (input: object) => house.call('sheet.check', { seq: at.seq, digits, ...input })
    expect(await ask({ chain: 'G-0000.general.1' })).toMatchObject({ answer: { found: 'other-chain' } })
    expect(await ask({ chain: at.chain.replace('general', 'secret') })).toMatchObject({
      answer: { found: 'other-chain' },
    })
    expect(await ask({ seq: at.seq + 1 })).toMatchObject({ answer: { found: 'beyond', last: at.seq } })
    expect(await ask({ digits: '0'.repeat(16) })).toMatchObject({ answer: { found: 'differs' } })
    const line = await house.call('duty-log.record', { type: 'other', text: '巡查' })
    if (line.ok) expect(await check(house, line)).toMatchObject({ found: 'line', byName: '张伟' })
  })
})

describe('a signed handover', () => {
  it('is listed and read as it was signed, with later remarks beneath', async () => {
    const house = await openedHouse()
    const open = await record(house, '建设路供水主管爆裂', { followUp: true })
    const itemId = await handedOver(house)
    const sheet = { kind: 'handover', itemId } as const
    const at = await printed(house, sheet)
    await house.call('duty-log.correct', {
      itemId: open,
      revision: 1,
      type: 'other',
      text: '建国路供水主管爆裂',
      occurredAt: house.clock.now(),
      reason: '路名有误',
    })
    expect(await house.call('handover.remark', { itemId, text: '钥匙已找到' })).toMatchObject({ ok: true })
    const records = await house.call('handover.records', { post, offset: 0, limit: 10 })
    expect(records).toMatchObject({
      answer: {
        total: 2,
        rows: [
          {
            how: 'handover',
            incomingName: '李娜',
            outgoingName: '张伟',
            items: 1,
            hasDisagreement: true,
            remarks: 1,
          },
          { how: 'first', incomingName: '张伟', outgoingName: '' },
        ],
      },
    })
    const line = records.ok ? (records.answer.rows[0]?.line ?? 0) : 0
    expect(await house.call('handover.record', { line })).toMatchObject({
      answer: {
        itemId,
        later: [{ text: '钥匙已找到', byName: '张伟' }],
        signed: {
          disagreement: '少一把钥匙',
          items: [{ itemId: open, text: '建设路供水主管爆裂' }],
          outgoing: { name: '张伟', seq: line - 1 },
          incoming: { name: '李娜', seq: line },
        },
      },
    })
    expect(await house.call('sheet.read', { sheet, printed: { seq: at.seq } })).toMatchObject({
      answer: { record: { later: [] } },
    })
    expect(await check(house, at)).toMatchObject({
      found: 'sheet',
      sheet,
      changes: [{ act: '更正' }, { act: '附注', text: '钥匙已找到' }],
    })
  })

  it('is on the disk with its head once both have signed', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk)
    await handedOver(house)
    for (const seed of [1, 2, 3, 4, 5, 6])
      expect(verifyFolder(disk.crash(seed), house.folder)).toMatchObject({ ok: true, notes: [] })
  })

  it('stands on the sheet of its day', async () => {
    const house = await openedHouse()
    await handedOver(house)
    expect(await house.call('sheet.read', { sheet: today })).toMatchObject({
      answer: {
        posts: [
          { post: 'leader', names: [], isPlanned: true },
          { post: 'duty-officer', names: ['张伟', '李娜'], isPlanned: false },
          { post: 'gatekeeper', names: [] },
        ],
        taken: [{ how: 'first' }, { how: 'handover' }],
      },
    })
  })
})
