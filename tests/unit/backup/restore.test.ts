import { beforeEach, describe, expect, it } from 'vitest'
import { manifestBytes, readManifest } from '../../../electron/backup/manifest.ts'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import { diskWithHouse } from '../book/house.ts'
import { overwrite, textOf } from '../book/tampering.ts'
import { backUp, filesUnder, outcomeOf, place, restore } from './places.ts'

let disk: FaultDisk
let backup = ''

beforeEach(async () => {
  disk = await diskWithHouse()
  disk.makeFolder(place)
  const { name } = await backUp(disk)
  backup = `${place}/${name}`
})

const refusedUntouched = async (code: string, wish = {}): Promise<void> => {
  expect(await outcomeOf(restore(disk, wish))).toBe(code)
  expect(disk.stat('/new')).toBeUndefined()
  expect(disk.stat('/new.restoring')).toBeUndefined()
}

describe('a restore refuses', () => {
  it('a backup of which any byte of any file was altered', async () => {
    for (const path of filesUnder(disk, backup)) {
      const whole = Buffer.from(readFile(disk, path))
      for (const at of [0, whole.length >> 1, whole.length - 1]) {
        const altered = Buffer.from(whole)
        altered[at] = (altered[at] ?? 0) ^ 4
        overwrite(disk, path, altered)
        await refusedUntouched('backup.altered')
      }
      overwrite(disk, path, whole)
    }
    expect(await outcomeOf(restore(disk))).toBe('done')
  })

  it('one that lacks a file, or a part of one', async () => {
    for (const path of filesUnder(disk, backup).filter(name => !name.endsWith('manifest.json'))) {
      const whole = readFile(disk, path)
      overwrite(disk, path, whole.subarray(0, -1))
      await refusedUntouched('backup.short')
      disk.remove(path)
      await refusedUntouched('backup.short')
      overwrite(disk, path, whole)
    }
  })

  it('one of a later program', async () => {
    overwrite(disk, `${backup}/manifest.json`, '{"format":2,"more":true}')
    await refusedUntouched('backup.newer')
  })

  it('one whose manifest was made anew around an altered journal', async () => {
    const [path = ''] = filesUnder(disk, backup).filter(name => name.includes('general.1/2026'))
    overwrite(disk, path, textOf(disk, path).replace('水务', '水物'))
    const manifest = readManifest(disk, backup)
    if (typeof manifest === 'string') throw new Error(manifest)
    const { sha256Hex } = await import('../../../electron/journal/sha256.ts')
    const files = manifest.files.map(file =>
      path.endsWith(file.path) ? { ...file, sha256: sha256Hex(readFile(disk, path)) } : file,
    )
    overwrite(disk, `${backup}/manifest.json`, manifestBytes({ ...manifest, files }))
    await refusedUntouched('backup.not-sound')
  })

  it('a manifest that names a file elsewhere', async () => {
    const manifest = readManifest(disk, backup)
    if (typeof manifest === 'string') throw new Error(manifest)
    const [file] = manifest.files
    if (!file) throw new Error('no file')
    const files = [{ ...file, path: '../../book/accounts.json' }]
    overwrite(disk, `${backup}/manifest.json`, manifestBytes({ ...manifest, files }))
    await refusedUntouched('backup.altered')
  })

  it('a folder without a backup', () => refusedUntouched('backup.none-there', { from: '/book' }))

  it('a folder that holds something', async () => {
    expect(await outcomeOf(restore(disk, { into: '/book' }))).toBe('backup.folder-not-empty')
    expect(verifyFolder(disk, '/book').ok).toBe(true)
  })

  it('a computer whose clock stands far from the last line, until a person vouches for it', async () => {
    const [back, leap] = ['2026-11-22T00:00:00.000Z', '2027-11-23T00:00:00.000Z']
    for (const now of [back, leap])
      expect(await outcomeOf(restore(disk, {}, now))).toBe('backup.clock-doubtful')
    expect(await outcomeOf(restore(disk, { confirmsClock: true }, leap))).toBe('done')
  })
})

describe('a restore', () => {
  it('takes one backup by its own folder, and an empty folder to restore into', async () => {
    disk.makeFolder('/new')
    expect(await outcomeOf(restore(disk, { from: backup }))).toBe('done')
    expect(verifyFolder(disk, '/new').ok).toBe(true)
  })

  it('that fails at whatever operation leaves nothing that a reader would take for a book', async () => {
    for (let failAt = 1; ; failAt += 11) {
      const port = createFaultPort(disk, { failAt, mode: 'once' })
      const ended = await outcomeOf(restore(port)).catch(cause => {
        if (cause instanceof DiskError) return cause.code
        throw cause
      })
      if (ended === 'done') break
      if (disk.stat('/new')) expect(verifyFolder(disk, '/new').ok).toBe(true)
      if (disk.stat('/new')) disk.rename('/new', `/new-${failAt}`)
    }
    expect(verifyFolder(disk, '/new').ok).toBe(true)
  })
})
