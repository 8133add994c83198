import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { diskWithEntries, expectWholeBook, statusOf } from './day-of-entries.ts'
import { fillingDisk } from './filling-disk.ts'
import { commitsOf, generalChain } from './full-fold.ts'
import { dutyOfficer, openHouse } from './house.ts'
import { journalPath, monthPath, overwrite, textOf } from './tampering.ts'

describe('what a power cut leaves', () => {
  it('is mended where it is exactly the last line feed', async () => {
    const disk = await diskWithEntries()
    overwrite(disk, monthPath(disk), textOf(disk, monthPath(disk)).slice(0, -1))
    const house = openHouse(disk)
    expect((await statusOf(house)).opening).toBeUndefined()
    await expectWholeBook(house)
  })

  it('is cut, kept and told in the next commit where it is half a line', async () => {
    const disk = await diskWithEntries()
    overwrite(disk, monthPath(disk), `${textOf(disk, monthPath(disk))}{"seq":11,"prev":"`)
    const house = openHouse(disk)
    expect((await statusOf(house)).opening).toEqual({ cutBytes: 18, cutWholeLines: 0 })
    const told = commitsOf(disk).at(-1)
    expect(told).toMatchObject({
      actor: 'system',
      command: 'journal.open',
      events: [{ kind: 'journal.tail-cut', data: { file: '2026-11.jsonl', bytes: 18 } }],
    })
    expect(disk.list('/book/quarantine')).toHaveLength(1)
    await expectWholeBook(house)
  })

  it('is told once, however often the book is opened', async () => {
    const disk = await diskWithEntries()
    overwrite(disk, monthPath(disk), `${textOf(disk, monthPath(disk))}{"seq":11`)
    openHouse(disk).book.close()
    const twice = openHouse(disk)
    expect((await statusOf(twice)).opening).toBeUndefined()
    expect(kindsOf(disk).filter(kind => kind === 'journal.tail-cut')).toHaveLength(1)
  })

  it('is told before anything else, once it can be written at all', async () => {
    const disk = await diskWithEntries()
    overwrite(disk, monthPath(disk), `${textOf(disk, monthPath(disk))}{"seq":11`)
    const filling = fillingDisk(disk, true)
    const house = openHouse(filling.port)
    expect(kindsOf(disk)).not.toContain('journal.tail-cut')
    house.sessions.open(1, dutyOfficer.account)
    const full = await house.call('duty-log.record', { type: 'other', text: '满' })
    expect(full).toMatchObject({ ok: false, code: 'journal.disk-full' })
    filling.isFull = false
    expect(await house.call('duty-log.record', { type: 'other', text: '不满' })).toMatchObject({ ok: true })
    expect(kindsOf(disk).slice(-2)).toEqual(['journal.tail-cut', 'duty-log.recorded'])
  })

  it('is taken away where it is an empty file of the next month', async () => {
    const disk = await diskWithEntries()
    overwrite(disk, journalPath(disk, '2026-12.jsonl'), '')
    const house = openHouse(disk)
    expect(disk.list(`/book/journal/${generalChain(disk)}`)).toEqual(['2026-11.jsonl', 'head'])
    await expectWholeBook(house)
  })
})

const kindsOf = (disk: FaultDisk): string[] =>
  commitsOf(disk).flatMap(({ events }) => events.map(({ kind }) => kind))
