import { beforeEach, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { manualClock } from '../../../electron/ports.ts'
import type { SheetName } from '../../../shared/sheet/contract.ts'
import { diskWithHouse, type House, openedHouse, people, takeOwnPassword } from '../book/house.ts'
import { ever } from '../trail/demo-trail.ts'
import { backUp, place, restore } from './places.ts'

const later = '2026-11-23T03:00:00.000Z'
const today: SheetName = { kind: 'duty-day', day: '2026-11-23' }
const auditorsOwn = 'fern-vale-9042-oak'

let disk: FaultDisk
/** The line by which the sheet of the day was printed before the book was lost. */
let printedBefore: { readonly chain: string; readonly seq: number; readonly hash: string }

const record = async (house: House, text: string): Promise<string> => {
  const answer = await house.call('duty-log.record', { type: 'other', text })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const print = async (house: House) => {
  const answer = await house.call('sheet.print', { sheet: today, way: 'printer' })
  if (!answer.ok) throw new Error(answer.code)
  return answer
}

/** A post taken, an entry and a printed sheet; then the book goes on in the next chain. */
beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  const house = await openedHouse(disk, { seed: 'before' })
  await house.call('handover.take-first', { post: 'duty-officer' })
  await record(house, '龙王庙闸门开启')
  printedBefore = await print(house)
  house.book.close()
  await backUp(disk)
  await restore(disk, {}, later)
})

const restored = (seed = 'restored'): Promise<House> =>
  openedHouse(disk, { seed, folder: '/new', clock: manualClock(later) })

const checked = async (
  house: House,
  foot: { readonly chain?: string; readonly seq: number; readonly hash: string },
) => {
  const { hash, ...at } = foot
  const answer = await house.call('sheet.check', { ...at, digits: hash.slice(0, 16) })
  return answer.ok ? answer.answer : answer
}

it('a paper of the chain before is known by its foot, with what changed since, and shown as it was', async () => {
  const house = await restored()
  await record(house, '龙王庙闸门关闭')
  const { chain, seq, hash } = printedBefore
  for (const foot of [
    { chain, seq, hash },
    { seq, hash },
  ])
    expect(await checked(house, foot)).toMatchObject({
      found: 'sheet',
      sheet: today,
      print: { chain, seq, n: 1 },
      changes: [{ act: '新增', text: '龙王庙闸门关闭' }],
    })
  const shown = await house.call('sheet.read', { sheet: today, printed: { chain, seq } })
  expect(
    shown.ok && shown.answer.kind === 'duty-day' && shown.answer.entries.map(({ text }) => text),
  ).toEqual(['龙王庙闸门开启'])
})

it('a paper of the new chain bears its number and counts on', async () => {
  const house = await restored()
  const { chain, seq, hash } = await print(house)
  expect(chain).toMatch(/\.general\.2$/)
  expect(seq).toBeLessThan(printedBefore.seq)
  expect(await checked(house, { chain, seq, hash })).toMatchObject({
    print: { n: 2, chain, seq },
    changes: [],
  })
  expect(await checked(house, { chain, seq, hash: '0'.repeat(64) })).toEqual({ found: 'differs' })
  expect(await checked(house, { chain, seq: seq + 5, hash })).toEqual({ found: 'beyond', last: seq })
  expect(await house.call('sheet.read', { sheet: today, printed: { seq } })).toMatchObject({ ok: true })
})

it('who took a post before and since stands in one list, and each record opens', async () => {
  const house = await restored()
  await house.call('handover.stay', { post: 'duty-officer', reason: '接班人请假' })
  const records = await house.call('handover.records', { offset: 0, limit: 10 })
  if (!records.ok) throw new Error(records.code)
  expect(records.answer.rows.map(({ how, incomingName }) => `${how} ${incomingName}`)).toEqual(['first 张伟'])
  const [{ line = 0 } = {}] = records.answer.rows
  expect(await house.call('handover.record', { line })).toMatchObject({
    answer: { how: 'first', incomingName: '张伟' },
  })
  house.book.close()
  const again = await restored('again')
  expect(await again.call('handover.record', { line })).toMatchObject({ answer: { incomingName: '张伟' } })
})

it('the trail tells of the lines of both chains; a finding stands beneath the commit that it is about', async () => {
  const house = await restored()
  await record(house, '龙王庙闸门关闭')
  await takeOwnPassword(house, people.auditor, auditorsOwn)
  await house.call('trail.look', {})
  const about = { chain: printedBefore.chain, seq: printedBefore.seq }
  expect(await house.call('trail.note-finding', { ...about, text: '请说明' })).toMatchObject({ ok: true })
  expect(await house.call('trail.commit', about)).toMatchObject({
    answer: { ...about, hash: printedBefore.hash, isLinked: true, findings: [{ text: '请说明' }] },
  })
  const page = await house.call('trail.page', { ...ever, offset: 0, limit: 100 })
  if (!page.ok) throw new Error(page.code)
  const { rows, total } = page.answer
  expect(rows).toHaveLength(total)
  const chains = new Set(rows.map(({ chain }) => chain.slice(7)))
  expect([...chains].sort()).toEqual(['general.1', 'general.2', 'secret.1', 'secret.2'])
  expect(rows.filter(row => row.sight === 'whole' && row.findings > 0)).toMatchObject([about])
  for (const { chain, seq } of rows)
    expect(await house.call('trail.commit', { chain, seq }), `${chain} ${seq}`).toMatchObject({
      answer: { chain, seq },
    })
  const numbered = await house.call('trail.page', { ...ever, offset: 0, limit: 100, seq: 1 })
  expect(numbered.ok && numbered.answer.total).toBe(4)
})
