import { describe, expect, it } from 'vitest'
import { createFaultDisk, type FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { replaceFile } from '../../../electron/disk/replace-file.ts'
import { manualClock, seededRandom } from '../../../electron/ports.ts'
import { createDrafts, type Drafts } from '../../../electron/store/drafts.ts'
import { openMonthKeys } from '../../../electron/store/month-keys.ts'

const folder = '/book'
const now = '2026-10-20T10:00:00.000Z'

const newDisk = (): FaultDisk => {
  const disk = createFaultDisk()
  disk.makeFolder(folder)
  disk.syncFolder('/')
  return disk
}

const draftsOn = (port: FilePort): Drafts => {
  const random = seededRandom('drafts')
  const keys = openMonthKeys(port, folder, 'D-7K2M', random)
  return createDrafts({ port, folder, keys, clock: manualClock(now), timeZone: 'Asia/Shanghai', random })
}

const typed = { form: 'entry', commandId: 'c-1', values: '{"text":"卢晓晨来电"}' }
const filesOf = (disk: FilePort): string[] =>
  disk.list(`${folder}/drafts`).map(name => `${folder}/drafts/${name}`)

describe('a draft', () => {
  it('is back after a power cut, word for word', () => {
    const disk = newDisk()
    expect(draftsOn(disk).keep('zhang.wei', typed)).toEqual({ keptAt: now })
    for (const seed of [1, 2, 3])
      expect(draftsOn(disk.crash(seed)).read('zhang.wei', 'entry')).toEqual({
        state: 'good',
        draft: { commandId: 'c-1', values: typed.values, keptAt: now },
      })
  })

  it('belongs to one account and one form', () => {
    const drafts = draftsOn(newDisk())
    drafts.keep('zhang.wei', typed)
    expect(drafts.read('zhao.min', 'entry')).toEqual({ state: 'none' })
    expect(drafts.read('zhang.wei', 'correction')).toEqual({ state: 'none' })
  })

  it('stands nowhere in clear, neither what was typed nor by whom', () => {
    const disk = newDisk()
    draftsOn(disk).keep('zhang.wei', typed)
    const [path = ''] = filesOf(disk)
    expect(path).toMatch(/\/[0-9a-f]{64}\.json$/)
    expect(Buffer.from(readFile(disk, path)).toString('utf8')).toMatch(
      /^\{"month":"2026-10","box":"[A-Za-z0-9+/=]+"\}\n$/,
    )
  })

  it('is the newest one that was kept', () => {
    const drafts = draftsOn(newDisk())
    drafts.keep('zhang.wei', typed)
    drafts.keep('zhang.wei', { ...typed, values: '{"text":"改了"}' })
    expect(drafts.read('zhang.wei', 'entry')).toMatchObject({ draft: { values: '{"text":"改了"}' } })
  })

  it('is gone when dropped, and dropping nothing is no error', () => {
    const disk = newDisk()
    const drafts = draftsOn(disk)
    drafts.keep('zhang.wei', typed)
    drafts.drop('zhang.wei', 'entry')
    drafts.drop('zhang.wei', 'entry')
    expect(drafts.read('zhang.wei', 'entry')).toEqual({ state: 'none' })
    expect(filesOf(disk)).toEqual([])
  })
})

describe('a draft that cannot be read', () => {
  it.each([
    ['no JSON', '{'],
    ['another shape', '{"month":"2026-10"}'],
    ['a month that is a path', '{"month":"../../../etc","box":"AAAA"}'],
    ['a box that is too short', '{"month":"2026-10","box":"AAAA"}'],
  ])('for %s is none, with the reason', (_, content) => {
    const disk = newDisk()
    const drafts = draftsOn(disk)
    drafts.keep('zhang.wei', typed)
    replaceFile(disk, filesOf(disk)[0] ?? '', Buffer.from(content))
    expect(drafts.read('zhang.wei', 'entry')).toEqual({ state: 'unreadable', why: 'damaged' })
  })

  it('since its month’s key was destroyed says so', () => {
    const disk = newDisk()
    draftsOn(disk).keep('zhang.wei', typed)
    disk.remove(`${folder}/keys/D-7K2M/2026-10.key`)
    expect(draftsOn(disk).read('zhang.wei', 'entry')).toEqual({ state: 'unreadable', why: 'key-missing' })
  })

  it('was put in another one’s place is not taken for it', () => {
    const disk = newDisk()
    const drafts = draftsOn(disk)
    drafts.keep('zhao.min', typed)
    const strange = readFile(disk, filesOf(disk)[0] ?? '')
    drafts.keep('zhang.wei', typed)
    for (const path of filesOf(disk)) replaceFile(disk, path, strange)
    expect(drafts.read('zhang.wei', 'entry')).toEqual({ state: 'unreadable', why: 'damaged' })
  })
})

it('loses no earlier draft, and throws nothing, whichever disk operation fails', () => {
  for (const mode of ['once', 'forever'] as const)
    for (let failAt = 1; ; failAt++) {
      const disk = newDisk()
      draftsOn(disk).keep('zhang.wei', typed)
      const port = createFaultPort(disk, { failAt, code: 'EIO', mode })
      const drafts = draftsOn(port)
      const kept = drafts.keep('zhang.wei', { ...typed, commandId: 'c-2' })
      drafts.read('zhang.wei', 'entry')
      drafts.drop('zhang.wei', 'other')
      const found = draftsOn(disk).read('zhang.wei', 'entry')
      expect(found).toMatchObject({ state: 'good', draft: { values: typed.values } })
      if ('keptAt' in kept) expect(found).toMatchObject({ draft: { commandId: 'c-2' } })
      if (port.operations() < failAt) break
    }
})
