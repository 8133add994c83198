import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, writingOperations } from '../../../electron/disk/fault-port.ts'
import { diskWithEntries, rowsOf, statusOf } from './day-of-entries.ts'
import { commitsOf, foldOf } from './full-fold.ts'
import { dutyOfficer, emptyDisk, openedHouse, openHouse, setUpInput, signIn } from './house.ts'
import { alterLine, monthPath, overwrite, textOf } from './tampering.ts'

describe('a folder that cannot be written', () => {
  const frozen = (disk: FaultDisk, code: string) =>
    createFaultPort(disk, { failAt: 1, mode: 'forever', code, only: [...writingOperations, 'open'] })

  it.each(['EROFS', 'EACCES', 'EPERM'])('is opened for reading, and says so (%s)', async code => {
    const disk = await diskWithEntries()
    const house = openHouse(readOnlyDisk(disk, code))
    expect((await statusOf(house)).book).toEqual({
      state: 'read-only',
      code: 'disk.read-only',
      params: { folder: '/book' },
    })
    await signIn(house, dutyOfficer)
    expect(await rowsOf(house)).toEqual(foldOf(commitsOf(disk)).rows)
    const refused = await house.call('duty-log.record', { type: 'other', text: '不行' })
    expect(refused).toMatchObject({ ok: false, code: 'disk.read-only' })
    expect(await house.call('draft.keep', { form: 'entry', commandId: 'a', values: '{}' })).toMatchObject({
      code: 'draft.not-kept',
    })
    expect(await house.call('session.lock', { reason: 'asked' })).toMatchObject({ ok: true })
    house.book.close()
    expect(house.breakdowns).toEqual([])
  })

  it('is opened for reading even where a power cut left half a line', async () => {
    const disk = await diskWithEntries()
    const { rows } = foldOf(commitsOf(disk))
    overwrite(disk, monthPath(disk), `${textOf(disk, monthPath(disk))}{"seq":11`)
    const house = openHouse(readOnlyDisk(disk, 'EROFS'))
    await signIn(house, dutyOfficer)
    expect(await rowsOf(house)).toEqual(rows)
  })

  it('is told apart from damage: an altered line is evidence there too', async () => {
    const disk = await diskWithEntries()
    disk.remove('/book/state.json')
    alterLine(disk, 7, line => line.replace('泵站', '水库'))
    const house = openHouse(readOnlyDisk(disk, 'EROFS'))
    expect((await statusOf(house)).book).toMatchObject({ code: 'journal.broken', params: { line: 7 } })
  })

  it('is not set up: the refusal names the folder', async () => {
    const house = openHouse(readOnlyDisk(emptyDisk(), 'EROFS'))
    const refused = await house.call('station.set-up', setUpInput)
    expect(refused).toEqual({ ok: false, code: 'disk.read-only', params: { folder: '/book' } })
  })

  it('cannot be opened at all where it cannot be read', async () => {
    const disk = await diskWithEntries()
    expect(() => openHouse(frozen(disk, 'EACCES'))).toThrow(expect.objectContaining({ code: 'EACCES' }))
  })
})

/** Opening for reading works, opening for writing does not, nor does anything that writes. */
const readOnlyDisk = (disk: FaultDisk, code: string): FaultDisk => {
  const refusing = createFaultPort(disk, { failAt: 1, mode: 'forever', code })
  return {
    ...disk,
    ...Object.fromEntries(writingOperations.map(name => [name, Reflect.get(refusing, name)])),
    open: (path, how) => (how === 'read' ? disk : refusing).open(path, how),
  }
}

describe('a folder that is gone', () => {
  it('while the book is open ends all writing, and what was saved is named', async () => {
    const disk = await diskWithEntries()
    let isGone = false
    const house = await openedHouse({ ...disk, stat: path => (isGone ? undefined : disk.stat(path)) })
    isGone = true
    const refused = await house.call('duty-log.record', { type: 'other', text: '不行' })
    const { length } = commitsOf(disk)
    expect(refused).toEqual({ ok: false, code: 'journal.poisoned', params: { number: length } })
    expect((await statusOf(house)).book).toMatchObject({ state: 'read-only', code: 'journal.poisoned' })
  })
})
