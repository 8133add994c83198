import { beforeEach, describe, expect, it } from 'vitest'
import { drawRecoveryKeys } from '../../../electron/backup/draw-recovery-keys.ts'
import { writeRecoveryPub } from '../../../electron/backup/recovery-key.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, type Fault, writingOperations } from '../../../electron/disk/fault-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { seededRandom } from '../../../electron/ports.ts'
import { diskWithHouse, morning, openedHouse, setUpHouse } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import { backUp, filesUnder, outcomeOf, place, restore } from './places.ts'

let disk: FaultDisk

beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  disk.syncFolder('/')
})

const onlyBackup = (): string => `${place}/${disk.list(place).find(name => name.startsWith('D-'))}`

describe('a backup', () => {
  it('is a sound book of its own, up to the head', async () => {
    const { chains } = await backUp(disk)
    const report = verifyFolder(disk, onlyBackup())
    expect(report).toMatchObject({ ok: true, notes: [] })
    for (const [chain, { hash }] of Object.entries(chains)) expect(report.chains[chain]?.head).toBe(hash)
  })

  it('leaves out what is behind the head, and does not touch the book', async () => {
    const [month = ''] = filesUnder(disk, '/book/journal').filter(path => path.includes('general.1/2026'))
    overwrite(disk, month, `${textOf(disk, month)}{"seq":9`)
    const before = textOf(disk, month)
    expect(await outcomeOf(backUp(disk))).toBe('done')
    expect(verifyFolder(disk, onlyBackup())).toMatchObject({ ok: true, notes: [] })
    expect(textOf(disk, month)).toBe(before)
  })

  it('is taken while the lane goes on committing', async () => {
    const house = await openedHouse(disk)
    let n = 0
    const port = createFaultPort(disk, {
      before: operation => {
        if (operation === 'write') void house.call('duty-log.record', { type: 'other', text: `第${++n}件` })
      },
    })
    await backUp(port)
    expect(n).toBeGreaterThan(5)
    expect(await outcomeOf(restore(disk))).toBe('done')
  })

  it('stays with the two before it, and older ones go', async () => {
    for (let n = 1; n <= 5; n++) await backUp(disk, { now: `2026-11-23T01:3${n}:00.000Z` })
    expect(disk.list(place).map(name => name.slice(-7))).toEqual(['013300Z', '013400Z', '013500Z'])
  })

  it('taken by a clock that went back is the newest all the same, by what it holds', async () => {
    await backUp(disk, { now: '2030-01-01T00:00:00.000Z' })
    const house = await openedHouse(disk)
    await house.call('duty-log.record', { type: 'other', text: '后来的' })
    house.book.close()
    const { name } = await backUp(disk, { now: morning })
    expect(await restore(disk)).toMatchObject({ backup: name })
  })

  it('gives way when it is told to, and leaves nothing', async () => {
    const wish = { folder: '/book', place, now: morning, keep: 3 }
    const stop = () => {
      throw new Error('enough')
    }
    await expect(takeBackup(disk, wish, stop)).rejects.toThrow('enough')
    expect(disk.list(place)).toEqual([])
  })

  it('sweeps what a kill left of an earlier one', async () => {
    overwriteDeep('/stick/.unfinished-D-other-20261123T013000Z/x')
    const station = textOf(disk, '/book/station.json').slice(23, 29)
    overwriteDeep(`/stick/.unfinished-${station}-20261123T012900Z/journal/x`)
    await backUp(disk)
    expect(disk.list(place).filter(name => name.startsWith('.'))).toEqual([
      '.unfinished-D-other-20261123T013000Z',
    ])
  })
})

const overwriteDeep = (path: string): void => {
  disk.makeFolder(path.slice(0, path.lastIndexOf('/')))
  overwrite(disk, path, 'x')
}

it('a backup can be kept where the file system knows no sync of folders', async () => {
  const port = createFaultPort(disk, { failAt: 1, mode: 'forever', code: 'EINVAL', only: ['syncFolder'] })
  expect(await outcomeOf(backUp(port))).toBe('done')
  expect(await outcomeOf(restore(disk))).toBe('done')
})

describe('a backup is refused by name', () => {
  const failing = (fault: Fault) =>
    outcomeOf(backUp(createFaultPort(disk, { only: writingOperations, ...fault })))

  it.each([
    ['place full', 'ENOSPC', 'backup.place-full'],
    ['place write-protected', 'EROFS', 'backup.place-read-only'],
    ['pulled out half way', 'EIO', 'backup.place-lost'],
    ['its mount gone', 'ENOENT', 'backup.place-lost'],
  ])('%s: at whatever operation, earlier ones stand', async (_, code, refusal) => {
    await backUp(disk)
    for (let failAt = 1; ; failAt += 7) {
      const outcome = await failing({ failAt, code, mode: 'forever' })
      if (outcome === 'done') break
      expect(outcome).toBe(refusal)
    }
    expect(await outcomeOf(restore(disk))).toBe('done')
  })

  it('where it is known beforehand that the room is too little', async () => {
    const small = { ...disk, freeBytes: () => 1000 }
    expect(await outcomeOf(backUp(small))).toBe('backup.place-full')
    expect(disk.list(place)).toEqual([])
  })

  it('place missing, in the book, or around it', async () => {
    disk.makeFolder('/book/backups')
    expect(await outcomeOf(backUp(disk, { place: '/media/usb' }))).toBe('backup.place-gone')
    expect(await outcomeOf(backUp(disk, { place: '/book/backups' }))).toBe('backup.place-in-book')
    expect(await outcomeOf(backUp(disk, { place: '/' }))).toBe('backup.place-in-book')
  })

  it('place of another station', async () => {
    await backUp(disk)
    const manifest = `${onlyBackup()}/manifest.json`
    expect(textOf(disk, manifest)).toContain('云澜区水务局')
    disk.makeFolder('/gate')
    const other = await setUpHouse(disk, { folder: '/gate', seed: 'gate' })
    other.book.close()
    expect(await outcomeOf(backUp(disk, { folder: '/gate' }))).toBe('backup.place-of-another')
  })

  it('read back otherwise than it was written', async () => {
    let written = 0
    const lying = {
      ...disk,
      write: (...args: Parameters<FaultDisk['write']>) => {
        if (args[0].path.startsWith(place) && ++written === 3) args[1] = args[1].map(byte => byte ^ 1)
        return disk.write(...args)
      },
    }
    expect(await outcomeOf(backUp(lying))).toBe('backup.read-back')
    expect(disk.list(place)).toEqual([])
  })

  it('the book itself is damaged, or there is none', async () => {
    const [month = ''] = filesUnder(disk, '/book/journal').filter(path => path.includes('general.1/2026'))
    overwrite(disk, month, textOf(disk, month).replace('水务', '水物'))
    expect(await outcomeOf(backUp(disk))).toBe('backup.book-unsound')
    disk.makeFolder('/none')
    expect(await outcomeOf(backUp(disk, { folder: '/none' }))).toBe('backup.no-book')
  })
})

describe('month keys', () => {
  const withKey = async () => {
    const keys = drawRecoveryKeys(seededRandom('unit'))
    writeRecoveryPub(disk, '/book', keys.publicKey)
    disk.makeFolder('/book/keys/D-7K2M')
    const key = new Uint8Array(32).map((_, place) => place * 7)
    overwrite(disk, '/book/keys/D-7K2M/2026-11.key', key)
    return { ...keys, key }
  }

  it('go along sealed, never in clear, and come back with the recovery sheet', async () => {
    const { privateKey, key } = await withKey()
    expect(await backUp(disk)).toMatchObject({ hasKeys: true })
    for (const path of filesUnder(disk, place))
      expect(Buffer.from(readFile(disk, path)).includes(Buffer.from(key))).toBe(false)
    expect(textOf(disk, '/stick/keys.wrapped').startsWith('age-encryption.org/v1\n-> X25519 ')).toBe(true)
    const typed = privateKey.toLowerCase().replace(/(.{6})/g, '$1 ')
    expect(await restore(disk, { privateKey: typed })).toMatchObject({ hasKeys: true })
    expect(readFile(disk, '/new/keys/D-7K2M/2026-11.key')).toEqual(key)
  })

  it('stay sealed without it; a wrong one is told', async () => {
    await withKey()
    await backUp(disk)
    const { privateKey } = drawRecoveryKeys(seededRandom('another'))
    expect(await outcomeOf(restore(disk, { privateKey }))).toBe('backup.key-wrong')
    expect(await outcomeOf(restore(disk, { privateKey: 'AGE-SECRET-KEY-1NONSENSE' }))).toBe(
      'backup.key-wrong',
    )
    expect(await restore(disk)).toMatchObject({ hasKeys: false })
    expect(disk.stat('/new/keys')).toBeUndefined()
  })

  it('altered are noticed, also without it', async () => {
    await withKey()
    await backUp(disk)
    overwrite(disk, '/stick/keys.wrapped', `${textOf(disk, '/stick/keys.wrapped')}x`)
    expect(await outcomeOf(restore(disk))).toBe('backup.altered')
  })

  it('of the newest backup are never lost, wherever the next one is killed', async () => {
    const { privateKey } = await withKey()
    await backUp(disk)
    disk.rename('/stick/keys.wrapped', '/stick/keys.wrapped.new')
    for (let failAt = 1; ; failAt += 3) {
      const after = disk.crash(0)
      const port = createFaultPort(after, { failAt, mode: 'forever', only: writingOperations })
      const outcome = await outcomeOf(backUp(port, { now: '2026-11-23T02:00:00.000Z' }))
      expect(await restore(after, { privateKey })).toMatchObject({ hasKeys: true })
      if (outcome === 'done') break
    }
  })

  it('of a backup that was killed between its two last names count', async () => {
    const { privateKey } = await withKey()
    await backUp(disk)
    disk.rename('/stick/keys.wrapped', '/stick/keys.wrapped.new')
    expect(await restore(disk, { privateKey })).toMatchObject({ hasKeys: true })
  })
})
