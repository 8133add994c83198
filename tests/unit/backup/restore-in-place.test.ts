import { beforeEach, describe, expect, it } from 'vitest'
import { restoreInPlace } from '../../../electron/backup/restore-in-place.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'
import { diskWithHouse, morning, setUpHouse } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import { backUp, filesUnder, place } from './places.ts'

let disk: FaultDisk
let backup = ''
let damaged = ''

/** A book with its backup; then a line of it is altered. */
beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  backup = `${place}/${(await backUp(disk)).name}`
  const [month = ''] = filesUnder(disk, '/book/journal').filter(path => path.includes('general.1/2026'))
  overwrite(disk, month, textOf(disk, month).replace('水务', '水物'))
  damaged = month
})

const put = (from: string, { port = disk, isOpen = true }: { port?: FilePort; isOpen?: boolean } = {}) =>
  restoreInPlace(
    {
      port,
      clock: manualClock(morning),
      random: seededRandom('in place'),
      folder: '/book',
      reopen: async swap => {
        swap()
        return isOpen
      },
    },
    { from },
  )

const contentOf = (folder: string) =>
  filesUnder(disk, folder).map(path => [
    path.slice(folder.length),
    Buffer.from(readFile(disk, path)).toString('hex'),
  ])

const beside = () => disk.list('/').filter(name => name.startsWith('book.'))

const expectRefusedUntouched = async (from: string, code: string) => {
  const before = contentOf('/book')
  expect(await put(from)).toMatchObject({ ok: false, code })
  expect(contentOf('/book')).toEqual(before)
  expect(beside()).toEqual([])
}

describe('a restore in the place of a damaged book', () => {
  it('puts the backup there, in the next chain; the damaged folder stays beside, as it was', async () => {
    const before = contentOf('/book')
    const done = await put(place)
    const replaced = 'replaced' in done ? (done.replaced ?? '') : ''
    expect(contentOf(replaced)).toEqual(before)
    expect(textOf(disk, damaged.replace('/book', replaced))).toContain('水物')
    expect(verifyFolder(disk, '/book')).toMatchObject({ ok: true, problems: [] })
    expect(disk.list('/book/journal').filter(name => /general/.test(name))).toHaveLength(2)
  })

  it('refuses the backup of another unit by its name', async () => {
    disk.makeFolder('/gate')
    disk.makeFolder('/media')
    const other = await setUpHouse(disk, { folder: '/gate', seed: 'gate' })
    other.book.close()
    await takeBackup(disk, { folder: '/gate', place: '/media', now: morning, keep: 3 })
    await expectRefusedUntouched('/media', 'backup.other-station')
    expect(await put('/media')).toMatchObject({ params: { unit: '云澜区水务局', station: '值班室' } })
  })

  it('refuses one that was altered, is short or of a later program, and the folder stays as it is', async () => {
    const accounts = `${backup}/accounts.json`
    const whole = readFile(disk, accounts)
    overwrite(disk, accounts, textOf(disk, accounts).replace('zhang', 'zhong'))
    await expectRefusedUntouched(place, 'backup.altered')
    overwrite(disk, accounts, whole.subarray(0, -1))
    await expectRefusedUntouched(place, 'backup.short')
    overwrite(disk, accounts, whole)
    overwrite(disk, `${backup}/manifest.json`, '{"format":2,"more":true}')
    await expectRefusedUntouched(place, 'backup.newer')
  })

  it('that fails at whatever rename leaves the damaged book where it was, or the whole one', async () => {
    const isWhole = () => verifyFolder(disk, '/book').ok
    let failAt = 1
    for (let isDone = false; !isDone && failAt < 20; failAt++) {
      const port = createFaultPort(disk, { failAt, code: 'EIO', only: ['rename'] })
      const answer = await put(place, { port })
      isDone = 'replaced' in answer
      expect(disk.stat('/book')?.isFolder).toBe(true)
      expect(isWhole()).toBe(isDone)
    }
    expect(isWhole()).toBe(true)
    expect(failAt).toBeGreaterThan(2)
  })

  it('tells where the folder went that did not open again', async () =>
    expect(await put(place, { isOpen: false })).toMatchObject({
      code: 'backup.not-reopened',
      params: { replaced: expect.stringMatching(/^\/book\.replaced-/) },
    }))
})
