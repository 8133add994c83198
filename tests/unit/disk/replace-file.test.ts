import { expect, it } from 'vitest'
import type { FaultDisk, Sync } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, type Fault } from '../../../electron/disk/fault-port.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'
import { isTemporary, replaceFile, sweepTemporaries } from '../../../electron/disk/replace-file.ts'
import { diskWithBook, putSafely, textAt, utf8 } from './disk-helpers.ts'

const old = 'old '.repeat(400)
const fresh = 'new '.repeat(300)
const doNotWait = (): void => undefined

const diskWithOld = (): FaultDisk => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', old)
  return disk
}

/** What stands in the file after a power cut before each operation, 50 different cuts each, and afterwards. */
const contentsAfterCuts = (
  disk: FaultDisk,
): { during: Set<string | undefined>; done: Set<string | undefined> } => {
  const during = new Set<string | undefined>()
  const done = new Set<string | undefined>()
  const cutInto = (seen: Set<string | undefined>): void => {
    for (let seed = 0; seed < 50; seed++) seen.add(textAt(disk.crash(seed), '/book/a'))
  }
  replaceFile(createFaultPort(disk, { before: () => cutInto(during) }), '/book/a', utf8(fresh))
  cutInto(done)
  return { during, done }
}

it('leaves the old content or the new one wherever the power is cut, and the new one once it returned', () => {
  const { during, done } = contentsAfterCuts(diskWithOld())
  expect(during).toEqual(new Set([old, fresh]))
  expect(done).toEqual(new Set([fresh]))
})

it.each<Sync>(['syncData', 'syncFolder'])('would not keep that promise without %s', sync => {
  const disk = diskWithOld()
  disk.ignore(sync)
  expect(contentsAfterCuts(disk).done.size).toBeGreaterThan(1)
})

it('creates a file whole or not at all', () => {
  const { during, done } = contentsAfterCuts(diskWithBook())
  expect(during).toEqual(new Set([undefined, fresh]))
  expect(done).toEqual(new Set([fresh]))
})

it.each<Omit<Fault, 'failAt'>>([
  { code: 'EIO', mode: 'once' },
  { code: 'EIO', mode: 'forever' },
  { code: 'ENOSPC', mode: 'once' },
  { code: 'ENOSPC', mode: 'short-then-fail' },
  { code: 'ENOSPC', mode: 'forever' },
  { code: 'EPERM', mode: 'forever' },
  { code: 'EROFS', mode: 'forever' },
])('throws at whatever operation fails ($code, $mode) and leaves one content whole', fault => {
  for (let failAt = 1; ; failAt++) {
    const disk = diskWithOld()
    const port = createFaultPort(disk, { ...fault, failAt })
    const outcome = outcomeOf(() => replaceFile(port, '/book/a', utf8(fresh), doNotWait))
    const isInPlace = outcome === 'done' || outcome.operation === 'syncFolder'
    expect(textAt(disk, '/book/a')).toBe(isInPlace ? fresh : old)
    if (fault.mode === 'once') expect(disk.list('/book').filter(isTemporary)).toEqual([])
    if (port.operations() < failAt) return
  }
})

it('finishes a write that was cut short', () => {
  const disk = diskWithOld()
  for (let failAt = 1; failAt < 10; failAt++)
    replaceFile(createFaultPort(disk, { failAt, mode: 'short-write' }), '/book/a', utf8(fresh))
  expect(textAt(disk, '/book/a')).toBe(fresh)
})

it.each(['EPERM', 'EACCES', 'EBUSY'])('waits a little longer each time while the name is held (%s)', code => {
  const disk = diskWithOld()
  const waits: number[] = []
  const pause = (milliseconds: number): void => {
    waits.push(milliseconds)
  }
  const port = createFaultPort(disk, { failAt: 1, mode: 'forever', only: ['rename'], code })
  expect(() => replaceFile(port, '/book/a', utf8(fresh), pause)).toThrow(expect.objectContaining({ code }))
  expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640])
  expect(disk.list('/book')).toEqual(['a'])
  replaceFile(createFaultPort(disk, { failAt: 1, only: ['rename'], code }), '/book/a', utf8(fresh), pause)
  expect(waits.at(-1)).toBe(10)
  expect(textAt(disk, '/book/a')).toBe(fresh)
})

it('does not wait for what will not pass', () => {
  const port = createFaultPort(diskWithOld(), { failAt: 1, only: ['rename'], code: 'EIO' })
  const neverWait = (): void => expect.unreachable()
  expect(() => replaceFile(port, '/book/a', utf8(fresh), neverWait)).toThrow(DiskError)
})

it('leaves after a power cut nothing that the sweep does not remove', () => {
  const disk = diskWithOld()
  const sweptAfterCut = (): void => {
    for (let seed = 0; seed < 20; seed++) {
      const after = disk.crash(seed)
      sweepTemporaries(after, '/book')
      expect(after.list('/book')).toEqual(['a'])
    }
  }
  replaceFile(createFaultPort(disk, { before: sweptAfterCut }), '/book/a', utf8(fresh))
})

const outcomeOf = (act: () => void): 'done' | DiskError => {
  try {
    act()
    return 'done'
  } catch (cause) {
    if (cause instanceof DiskError) return cause
    throw cause
  }
}
