import { beforeAll, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { manualClock } from '../../../electron/ports.ts'
import { generalChain } from '../book/full-fold.ts'
import { diskWithHouse, openedHouse } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import { corrected, diskOfThreeMonths, idsOf, itemsWith, searchAll, written } from './three-months.ts'

let prepared: FaultDisk

beforeAll(async () => {
  prepared = await diskOfThreeMonths()
})

const winter = '2027-01-25T01:00:00.000Z'

const opened = async (disk = prepared.crash(0)) => {
  const house = await openedHouse(disk, { seed: 'again', clock: manualClock(winter) })
  return { disk, house }
}

const pathOf = (disk: FaultDisk, month: string): string =>
  `/book/journal/${generalChain(disk)}/${month}.jsonl`

describe('a search of all history', () => {
  it('lists every item in which all words occur, once, with progress from month to month', async () => {
    const { disk, house } = await opened()
    const reached: string[] = []
    const hits = await searchAll(house, '值班正常', slice =>
      reached.push(`${slice.reached} ${slice.monthsDone}`),
    )
    expect(idsOf(hits)).toEqual(itemsWith(disk, '值班正常'))
    expect(hits.length).toBeGreaterThan(100)
    expect(reached.length).toBeGreaterThan(2)
    expect(
      [...reached]
        .sort()
        .reverse()
        .map(text => text.slice(0, 7)),
    ).toEqual(reached.map(text => text.slice(0, 7)))
  })

  it('shows the newest statement in front and says where a word is found in an earlier one only', async () => {
    const { house } = await opened()
    const itemId = await written(house, '大闸东侧围栏破损')
    await corrected(house, itemId, 3)
    const [hit] = await searchAll(house, '围栏')
    expect(hit).toMatchObject({ itemId, found: 'earlier', isCorrected: true })
    expect(hit?.passages[0]?.text).toContain('改为第3稿')
    expect(hit?.passages.at(-1)).toEqual({ text: '大闸东侧围栏破损', marks: [[4, 6]], isEarlier: true })
    expect(await searchAll(house, '第3稿 围栏')).toMatchObject([{ itemId, found: 'earlier' }])
    expect(await searchAll(house, '第3稿 核对')).toContainEqual(
      expect.objectContaining({ itemId, found: 'current' }),
    )
  })

  it('is narrowed to types, and finds by number and by telephone number', async () => {
    const { house } = await opened()
    const answer = await house.call('duty-log.record', {
      type: 'telephone',
      text: '来电询问水位',
      elements: { phone: '0512-66356221' },
    })
    const itemId = answer.ok ? answer.itemId : ''
    for (const text of ['051266356221', '66356221', '水位 0512-6635', `${itemId}`.replace(/-..../, '')])
      expect(await searchAll(house, text), text).toMatchObject([{ itemId, found: 'current' }])
    const narrowed = await house.call('search.entries', { text: '询问水位', types: ['fax'] })
    expect(narrowed).toMatchObject({ ok: true, answer: { hits: [] } })
  })

  it('finds nothing of accounts, settings or the secret realm', async () => {
    const { house } = await opened()
    for (const text of ['张伟', 'zhang.wei', '云澜区水务局', 'sha-256', 'secret'])
      expect(await searchAll(house, text), text).toEqual([])
  })

  it('is refused a place in another chain, and one that is none', async () => {
    const { disk, house } = await opened()
    const at = { month: '2026-11', offset: 0 }
    const chain = generalChain(disk)
    for (const before of [
      { chain: chain.replace('general', 'secret'), from: at, at },
      { chain, from: at, at: { month: '2026-11', offset: 7 } },
      { chain, from: at, at: { month: '2020-01', offset: 0 } },
    ])
      expect(await house.call('search.entries', { text: '泵站', before })).toMatchObject({
        ok: false,
        code: 'search.position-unknown',
      })
    expect(house.breakdowns).toEqual([])
  })
})

describe('what is written while a search runs', () => {
  it('is neither lost nor doubled, over the turn of a month too', async () => {
    const { disk, house } = await opened()
    const text = '值班正常'
    const first = await house.call('search.entries', { text })
    if (!first.ok) throw new Error(first.code)
    let { seq } = first.answer
    const found = new Map<string, unknown>()
    let n = 0
    const more = async () => {
      const itemId = await written(house, `新${n} 值班正常`)
      if (n % 2 === 0) await corrected(house, itemId, n)
      if (++n === 3) house.clock.advance(10 * 86_400_000)
    }
    for (const hit of first.answer.hits) found.set(hit.itemId, hit)
    for (let before = first.answer.next; before; ) {
      await more()
      const answer = await house.call('search.entries', { text, before })
      if (!answer.ok) throw new Error(answer.code)
      for (const hit of answer.answer.hits) {
        expect(found.has(hit.itemId)).toBe(false)
        found.set(hit.itemId, hit)
      }
      before = answer.answer.next
    }
    for (let isAll = false; !isAll; ) {
      const news = await house.call('search.since', { text, seq })
      if (!news.ok) throw new Error(news.code)
      for (const hit of news.answer.hits) found.set(hit.itemId, hit)
      ;({ seq, isAll } = news.answer)
    }
    expect(n).toBeGreaterThan(2)
    expect([...found.keys()].sort()).toEqual(itemsWith(disk, text))
  })

  it('tells of items that do not match too, and goes on where one answer is not enough', async () => {
    const { house } = await opened()
    const start = await house.call('search.entries', { text: '泵站' })
    const seq = start.ok ? start.answer.seq : 0
    const itemIds: string[] = []
    for (let n = 0; n < 210; n++) itemIds.push(await written(house, n % 2 ? '泵站' : '南闸'))
    const news = await house.call('search.since', { text: '泵站', seq })
    if (!news.ok) throw new Error(news.code)
    expect(news.answer).toMatchObject({ isAll: false, seq: seq + 200 })
    expect(news.answer.hits).toHaveLength(100)
    expect(news.answer.others).toHaveLength(100)
    const rest = await house.call('search.since', { text: '泵站', seq: seq + 200 })
    expect(rest).toMatchObject({ ok: true, answer: { isAll: true } })
  })
})

describe('a search in a book that is not whole', () => {
  it('tells of the damage where a line that it found does not prove, and then searches what is proven', async () => {
    const { disk, house } = await opened()
    const path = pathOf(disk, '2026-12')
    overwrite(disk, path, textOf(disk, path).replace('第2月第7条', '第2月第8条'))
    const answer = await house.call('search.entries', { text: '第2月第8条' })
    expect(answer).toMatchObject({ ok: false, code: 'journal.broken' })
    const hits = await searchAll(house, '值班正常')
    expect(hits.length).toBeGreaterThan(10)
    expect(new Set(hits.map(({ itemId }) => itemId.slice(7, 11))).has('2701')).toBe(false)
  })

  it('tells of a line that cannot be read at all', async () => {
    const { disk, house } = await opened()
    const path = pathOf(disk, '2026-12')
    overwrite(disk, path, textOf(disk, path).replace('"text":"第2月第7条', '"text":"第2月第7条"'))
    expect(await house.call('search.entries', { text: '第2月第7条' })).toMatchObject({ ok: false })
    expect(house.book.readOnly?.code).toBe('journal.broken')
  })

  it('refuses where a month file is gone, and says what the disk said', async () => {
    const { disk, house } = await opened()
    disk.remove(pathOf(disk, '2026-12'))
    expect(await house.call('search.entries', { text: '没有这个词' })).toMatchObject({
      ok: false,
      code: 'disk.failed',
      params: { code: 'ENOENT' },
    })
  })

  it('answers in a book without a single entry', async () => {
    const house = await openedHouse(await diskWithHouse(), { seed: 'none' })
    expect(await searchAll(house, '泵站')).toEqual([])
  })
})
