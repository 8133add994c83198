import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { headPath } from '../../../electron/journal/files.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { day, diskWithEntries, rowsOf, statusOf } from './day-of-entries.ts'
import { commitsOf, foldOf, generalChain, secretChain } from './full-fold.ts'
import { dutyOfficer, type House, openedHouse, openHouse } from './house.ts'
import { alterLine, monthPath, overwrite, textOf } from './tampering.ts'

/** One digit of the line's own time is another. */
const spoil = (disk: FaultDisk, number: number): void =>
  alterLine(disk, number, line => line.replace('"at":"2026-11-23', '"at":"2026-11-24'))

/** The duty officer sat here before anybody knew. */
const seated = (disk: FaultDisk): House => {
  const house = openHouse(disk, { seed: 'again' })
  house.sessions.open(1, dutyOfficer.account)
  return house
}

const lines = Array.from({ length: 10 }, (_, index) => index + 1)

describe('what a damaged book shows', () => {
  it.each(lines)('is what the lines before the altered one say, where that is line %i', async number => {
    const disk = await diskWithEntries()
    const { rows } = foldOf(commitsOf(disk).slice(0, number - 1))
    spoil(disk, number)
    const house = seated(disk)
    house.book.verifyDaily()
    await new Promise(setImmediate)
    expect(await rowsOf(house)).toEqual(rows)
    const { book, journal } = await statusOf(house)
    expect(book).toMatchObject({ code: 'journal.broken', params: { first: number, lastSeq: number - 1 } })
    expect(journal).toEqual({ state: 'broken', shownUpTo: number - 1 })
    expect(house.breakdowns).toEqual([])
  })

  it('is the same without a snapshot, and where the line was met by reading it', async () => {
    for (const hasSnapshot of [true, false]) {
      const disk = await diskWithEntries()
      if (!hasSnapshot) disk.remove('/book/state.json')
      spoil(disk, 7)
      const house = await openedHouse(disk, { seed: 'again' })
      expect((await rowsOf(house)).map(({ text }) => text)).toEqual(['交接班正常'])
      expect(house.breakdowns).toEqual([])
    }
  })

  it('are the words before a correction that cannot be relied on', async () => {
    const disk = await diskWithEntries()
    spoil(disk, 9)
    const house = await openedHouse(disk, { seed: 'again' })
    const texts = (await rowsOf(house)).map(({ text, revision }) => [text, revision])
    expect(texts).toContainEqual(['大门巡查', 1])
  })

  it('is counted, opened and named by what is proven alone', async () => {
    const disk = await diskWithEntries()
    const [, second] = foldOf(commitsOf(disk)).rows
    const [seq, hash] = [6, commitsOf(disk)[5]?.hash]
    spoil(disk, 7)
    const house = await openedHouse(disk, { seed: 'again' })
    const page = await house.call('duty-log.page', day)
    expect(page).toMatchObject({ answer: { total: 1, counts: { all: 1, incomplete: 0 } } })
    expect(await house.call('duty-log.incomplete', {})).toMatchObject({ answer: [] })
    expect(await house.call('duty-log.entry', { itemId: second?.itemId ?? '' })).toMatchObject({
      answer: null,
    })
    const positions = house.book.ask('journal.positions', {}, undefined)
    expect(positions).toMatchObject({ chains: [{ seq, hash }, { seq: 1 }] })
  })

  it('is told of as the first damage, whichever was met first', async () => {
    const disk = await diskWithEntries()
    const corrected = foldOf(commitsOf(disk)).rows.at(-1)?.itemId ?? ''
    spoil(disk, 9)
    spoil(disk, 7)
    const house = await openedHouse(disk, { seed: 'again' })
    await house.call('duty-log.entry', { itemId: corrected })
    expect((await statusOf(house)).book).toMatchObject({ params: { first: 7, line: 7, lastSeq: 6 } })
  })

  it('is everything where the other chain is the damaged one', async () => {
    const disk = await diskWithEntries()
    const { rows } = foldOf(commitsOf(disk))
    const path = monthPath(disk, secretChain(disk))
    overwrite(disk, path, textOf(disk, path).replace('"realm":"secret"', '"realm":"sacred"'))
    disk.remove('/book/state.json')
    const house = await openedHouse(disk, { seed: 'again' })
    expect(await rowsOf(house)).toEqual(rows)
    const { book, journal } = await statusOf(house)
    expect(book).toMatchObject({ code: 'journal.broken', params: { book: '密账', first: 1, lastSeq: 0 } })
    expect(journal).toEqual({ state: 'broken' })
  })

  it('ends with the last line where the mark of the end is missing', async () => {
    const disk = await diskWithEntries()
    disk.remove(headPath('/book', generalChain(disk)))
    const house = await openedHouse(disk, { seed: 'again' })
    expect((await rowsOf(house)).length).toBe(3)
    expect((await statusOf(house)).journal).toEqual({ state: 'broken', shownUpTo: 10 })
  })

  it('is asked for anew by every window as soon as the damage turns up', async () => {
    const disk = await diskWithEntries()
    spoil(disk, 7)
    const house = await openedHouse(disk, { seed: 'again' })
    const heard: unknown[] = []
    house.book.subscribe(news => heard.push(news))
    await house.call('duty-log.page', day)
    expect(heard).toEqual([{ status: true, answers: 'stale' }])
  })

  it('vouches for no act behind the damage, and still for those before it', async () => {
    for (const [number, answer] of [
      [7, { ok: false, code: 'journal.broken' }],
      [8, { ok: true, seq: 7 }],
    ] as const) {
      const disk = await diskWithEntries()
      spoil(disk, number)
      const house = await openedHouse(disk, { seed: 'again' })
      await house.call('duty-log.page', day)
      const again = { type: 'telephone', text: '东湖泵站来电' } as const
      expect(await house.call('duty-log.record', again, { id: 'second' })).toMatchObject(answer)
    }
  })

  it('is said in one sentence: the first bad number, what is sound, that nothing was altered, what to do', async () => {
    const disk = await diskWithEntries()
    disk.remove('/book/state.json')
    spoil(disk, 7)
    const { book } = await statusOf(openHouse(disk))
    if (book.state !== 'read-only') throw new Error(book.state)
    const { what, wayOn } = sentenceFor(book)
    expect(what).toBe('账目校验不符：第 7 条起不能采信，以前 6 条完好。本程序未改动任何文件，本簿只读。')
    expect(wayOn).toMatch(
      /^改用纸质登记，通知审计员和系统管理员，从备份恢复。出错处：journal\/.* 第 7 行（.*）。$/u,
    )
  })
})
