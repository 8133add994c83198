import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { diskWithEntries, expectWholeBook, rowsOf, statusOf } from '../book/day-of-entries.ts'
import { commitsOf, foldOf, generalChain } from '../book/full-fold.ts'
import { diskWithHouse, dutyOfficer, openedHouse, openHouse } from '../book/house.ts'
import { alterLine, overwrite, removeFolder, textOf } from '../book/tampering.ts'

describe('state.json', () => {
  const doubts: Record<string, (disk: FaultDisk, path: string) => void> = {
    'is missing': (disk, path) => disk.remove(path),
    'is empty': (disk, path) => overwrite(disk, path, ''),
    'is torn in the middle': (disk, path) => overwrite(disk, path, textOf(disk, path).slice(0, 700)),
    'is no JSON': (disk, path) => overwrite(disk, path, 'Würfel'),
    'is some other JSON': (disk, path) => overwrite(disk, path, '[1,2,3]'),
    'is a number': (disk, path) => overwrite(disk, path, '7'),
    'has another password in it': (disk, path) =>
      overwrite(disk, path, textOf(disk, path).replace(/"verifier":"../, '"verifier":"00')),
    'is of another chain': (disk, path) =>
      overwrite(disk, path, textOf(disk, path).replace(/"chain":"D-..../, '"chain":"D-0000')),
    'is of another form': (disk, path) =>
      overwrite(disk, path, textOf(disk, path).replace('"shape":1', '"shape":999')),
    'stands as a folder in its own place': (disk, path) => {
      disk.remove(path)
      disk.makeFolder(path)
    },
  }

  it.each(Object.keys(doubts))('is thrown away where it %s, and the book is the same', async doubt => {
    const disk = await diskWithEntries()
    doubts[doubt]?.(disk, '/book/state.json')
    await expectWholeBook(openHouse(disk, { seed: 'again' }))
  })

  it('is believed where it is whole, so that the lines before it are not read again', async () => {
    const disk = await diskWithEntries()
    const reads = { count: 0 }
    const counting = createFaultPort(disk, {
      only: ['read'],
      before: () => {
        reads.count++
      },
    })
    await expectWholeBook(openHouse(counting, { seed: 'again' }))
    alterLine(disk, 1, line => line.replace('chain.opened', 'chain.opener'))
    expect((await statusOf(openHouse(disk))).book).toMatchObject({ state: 'open' })
  })
})

describe('a part of the index', () => {
  const losses: Record<string, (disk: FaultDisk, home: string) => void> = {
    'is missing': (disk, home) => removeFolder(disk, home),
    'is damaged': (disk, home) => {
      for (const name of disk.list(home)) overwrite(disk, join(home, name), 'torn')
    },
  }

  it.each(Object.keys(losses))('costs nothing but time where it %s', async loss => {
    const disk = await diskWithEntries()
    losses[loss]?.(disk, `/book/index/${generalChain(disk)}`)
    const house = openHouse(disk, { seed: 'again' })
    const again = await house.book.run(
      'duty-log.record',
      { type: 'telephone', text: '东湖泵站来电' },
      {
        account: dutyOfficer.account,
        roles: ['duty-officer', 'staff'],
      },
      'second',
    )
    expect(again).toMatchObject({ ok: true, seq: commitsOf(disk).find(({ id }) => id === 'second')?.seq })
    await expectWholeBook(house)
  })

  it('may go while the book is open, and lines behind the last snapshot are not told twice', async () => {
    const disk = await diskWithEntries()
    const house = await openedHouse(disk, { seed: 'running' })
    await house.call('duty-log.record', { type: 'other', text: '一' })
    await house.call('duty-log.record', { type: 'other', text: '二' })
    removeFolder(disk, `/book/index/${generalChain(disk)}`)
    const killed = openHouse(disk.crash(3), { seed: 'after' })
    await expectWholeBook(killed)
    await killed.call('duty-log.record', { type: 'other', text: '三' }, { id: 'third' })
    expect(await rowsOf(killed)).toEqual(foldOf(commitsOf(killed.port)).rows)
  })
})

describe('state.json, whatever was done to it,', () => {
  const path = '/book/state.json'

  it('never makes another state than the lines do', async () => {
    const disk = await diskWithEntries()
    const { state } = foldOf(commitsOf(disk))
    const bytes = readFile(disk, path)
    const damage = fc.record({
      at: fc.nat(bytes.length - 1),
      bit: fc.nat(7),
      cutTo: fc.option(fc.nat(bytes.length)),
    })
    fc.assert(
      fc.property(damage, ({ at, bit, cutTo }) => {
        const altered = bytes.slice(0, cutTo ?? bytes.length)
        if (at < altered.length) altered[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const damaged = disk.crash(0)
        overwrite(damaged, path, altered)
        expect(openHouse(damaged, { seed: 'again' }).book.state()).toEqual(state)
      }),
      { numRuns: 150 },
    )
  })

  it('may be any older one: the lines behind it are folded on top', async () => {
    const disk = await diskWithHouse()
    const house = await openedHouse(disk, { seed: 'older' })
    for (const text of ['一', '二', '三']) {
      house.book.saveSnapshot()
      const older = readFile(disk, path)
      await house.call('duty-log.record', { type: 'telephone', text })
      await house.call('duty-log.record', { type: 'other', text })
      const found = disk.crash(0)
      overwrite(found, path, older)
      await expectWholeBook(openHouse(found, { seed: text }))
    }
  })
})
