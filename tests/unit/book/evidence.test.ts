import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { keepHouse } from '../../../electron/housekeeping.ts'
import { headPath } from '../../../electron/journal/files.ts'
import { day, diskWithEntries, expectWholeBook, statusOf } from './day-of-entries.ts'
import { commitsOf, generalChain, secretChain } from './full-fold.ts'
import { dutyOfficer, morning, openedHouse, openHouse, people, setUpInput } from './house.ts'
import { alterLine, monthPath, overwrite, removeFolder, textOf, writerOf } from './tampering.ts'

describe('evidence of tampering', () => {
  const cases: Record<string, [string, (disk: FaultDisk) => void]> = {
    'a line was altered': [
      'journal.broken',
      disk => alterLine(disk, 7, line => line.replace('泵站', '水库')),
    ],
    'a line is missing': ['journal.broken', disk => alterLine(disk, 6, () => undefined)],
    'the last line is missing': ['journal.broken', disk => alterLine(disk, 10, () => undefined)],
    'a line stands twice': ['journal.broken', disk => alterLine(disk, 6, line => `${line}\n${line}`)],
    'the head is missing': [
      'journal.head-missing',
      disk => disk.remove(headPath('/book', generalChain(disk))),
    ],
    'the head is overwritten': [
      'journal.head-missing',
      disk => overwrite(disk, headPath('/book', generalChain(disk)), ' '.repeat(8192)),
    ],
    'the journal file is gone': ['journal.broken', disk => disk.remove(monthPath(disk))],
    'the journal file is empty': ['journal.broken', disk => overwrite(disk, monthPath(disk), '')],
    'the whole chain is gone': [
      'journal.broken',
      disk => removeFolder(disk, `/book/journal/${generalChain(disk)}`),
    ],
    'the whole secret chain is gone': [
      'journal.broken',
      disk => removeFolder(disk, `/book/journal/${secretChain(disk)}`),
    ],
    'the secret chain was altered': [
      'journal.broken',
      disk => {
        const path = monthPath(disk, secretChain(disk))
        overwrite(disk, path, textOf(disk, path).replace('"realm":"secret"', '"realm":"sacred"'))
      },
    ],
    'the secret chain lost its head': [
      'journal.head-missing',
      disk => disk.remove(headPath('/book', secretChain(disk))),
    ],
  }

  it.each(Object.keys(cases))('closes the book for writing and alters nothing where %s', async case_ => {
    const [code, tamper] = cases[case_] ?? ['', () => {}]
    const disk = await diskWithEntries()
    disk.remove('/book/state.json')
    tamper(disk)
    const before = filesUnder(disk, '/book/journal')
    const accounts = textOf(disk, '/book/accounts.json')
    const house = openHouse(disk)
    const status = await statusOf(house)
    expect(status.book).toMatchObject({ state: 'read-only', code })
    expect(status.journal).toMatchObject({ state: 'broken' })
    expect(await house.call('station.set-up', setUpInput)).toMatchObject({ ok: false, code })
    await house.call('session.sign-in', dutyOfficer)
    house.book.close()
    expect(filesUnder(disk, '/book/journal')).toEqual(before)
    expect(textOf(disk, '/book/accounts.json')).toBe(accounts)
  })

  it('says which line is the first that cannot be trusted, and up to where all is sound', async () => {
    const disk = await diskWithEntries()
    disk.remove('/book/state.json')
    alterLine(disk, 7, line => line.replace('泵站', '水库'))
    const { book } = await statusOf(openHouse(disk))
    expect(book).toMatchObject({
      params: { file: monthPath(disk).slice('/book/'.length), line: 7, lastSeq: 6 },
    })
  })

  it('is met while reading as well: the book closes, and says what is proven', async () => {
    const disk = await diskWithEntries()
    alterLine(disk, 7, line => line.replace('泵站', '水库'))
    const house = await openedHouse(disk, { seed: 'again' })
    expect((await statusOf(house)).book).toEqual({ state: 'open' })
    await house.call('duty-log.page', day)
    expect((await statusOf(house)).book).toMatchObject({
      state: 'read-only',
      code: 'journal.broken',
      params: { line: 7, lastSeq: 6 },
    })
    const refused = await house.call('duty-log.record', { type: 'other', text: '不行' })
    expect(refused).toMatchObject({ ok: false, code: 'journal.broken' })
  })

  it('is met by the daily verification as well', async () => {
    const disk = await diskWithEntries()
    alterLine(disk, 7, line => line.replace('泵站', '水库'))
    const house = openHouse(disk)
    house.sessions.open(1, people.auditor.account)
    house.book.verifyDaily()
    await new Promise(setImmediate)
    expect((await statusOf(house)).book).toMatchObject({
      state: 'read-only',
      code: 'journal.broken',
      params: { line: 7, lastSeq: 6 },
    })
  })

  it('is met at the next start, though the book was verified a minute ago', async () => {
    const disk = await diskWithEntries()
    const before = openHouse(disk)
    before.book.verify()
    await new Promise(setImmediate)
    expect((await statusOf(before)).journal).toMatchObject({ state: 'verified' })
    before.book.close()
    alterLine(disk, 7, line => line.replace('泵站', '水库'))
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] })
    try {
      const house = openHouse(disk)
      const undo = keepHouse(house.book)
      vi.advanceTimersByTime(5_000)
      await new Promise(setImmediate)
      expect((await statusOf(house)).book).toMatchObject({ state: 'read-only', code: 'journal.broken' })
      undo()
    } finally {
      vi.useRealTimers()
    }
  })

  it('is not what a lost station.json is: that is shown, and the duty room goes on', async () => {
    const disk = await diskWithEntries()
    disk.remove('/book/station.json')
    const house = openHouse(disk)
    house.book.verifyDaily()
    await new Promise(setImmediate)
    const { book, journal } = await statusOf(house)
    expect([book, journal]).toEqual([{ state: 'open' }, { state: 'broken' }])
    await expectWholeBook(house)
  })

  it('is not what an act written twice is: that is shown as well, and the duty room goes on', async () => {
    const disk = await diskWithEntries()
    const writer = writerOf(disk)
    const { id, command, actor, events } = commitsOf(disk)[6] ?? {}
    if (!id || !command || !actor || !events) throw new Error('the day has changed')
    writer.append([{ id, command, actor, events, at: morning }])
    writer.close()
    const house = openHouse(disk)
    house.book.verifyDaily()
    await new Promise(setImmediate)
    const { book, journal } = await statusOf(house)
    expect([book, journal]).toEqual([{ state: 'open' }, { state: 'broken' }])
    expect(house.book.ask('journal.positions', {}, undefined)).toMatchObject({
      verification: { problems: [{ line: 11, what: '本行的操作编号与另一行重复' }] },
    })
  })
})

const filesUnder = (disk: FaultDisk, folder: string): readonly [string, string][] =>
  disk.list(folder).flatMap((name): readonly [string, string][] => {
    const path = join(folder, name)
    return disk.stat(path)?.isFolder ? filesUnder(disk, path) : [[path, textOf(disk, path)]]
  })
