import { expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'
import { diskWithBook, put, putSafely, seenAfterCrashes, syncFile, textAt, utf8 } from './disk-helpers.ts'

const names = (path: string) => (disk: { list: (path: string) => readonly string[] }) =>
  disk.list(path).join(' ')

it('keeps a file whose bytes and name were synced', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', '值守簿')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set(['值守簿']))
})

it('may lose a new file whose folder was not synced, though its bytes were', () => {
  const disk = diskWithBook()
  put(disk, '/book/a', 'text')
  syncFile(disk, '/book/a')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set([undefined, 'text']))
})

it('may lose the bytes of a file whose name is safe', () => {
  const disk = diskWithBook()
  put(disk, '/book/a', 'text')
  disk.syncFolder('/book')
  const seen = seenAfterCrashes(disk, after => textAt(after, '/book/a'))
  expect(seen).toEqual(new Set(['', 'text', '\0\0\0\0']))
})

it('loses a synced file together with its folder, unless the folder above was synced', () => {
  const disk = diskWithBook()
  disk.makeFolder('/book/month')
  put(disk, '/book/month/a', 'text')
  syncFile(disk, '/book/month/a')
  disk.syncFolder('/book/month')
  expect(seenAfterCrashes(disk, names('/book'))).toEqual(new Set(['', 'month']))
  disk.syncFolder('/book')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/month/a'))).toEqual(new Set(['text']))
})

it('has an un-synced rename done or not done, never halfway', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'text')
  disk.rename('/book/a', '/book/b')
  expect(seenAfterCrashes(disk, names('/book'))).toEqual(new Set(['a', 'b']))
  disk.syncFolder('/book')
  expect(seenAfterCrashes(disk, names('/book'))).toEqual(new Set(['b']))
})

it('has a rename between two folders done once either of them is synced', () => {
  const disk = diskWithBook()
  disk.makeFolder('/book/old')
  disk.makeFolder('/book/new')
  disk.syncFolder('/book')
  putSafely(disk, '/book/old/a', 'text')
  disk.rename('/book/old/a', '/book/new/a')
  disk.syncFolder('/book/new')
  const seen = seenAfterCrashes(disk, after => `${names('/book/old')(after)}|${names('/book/new')(after)}`)
  expect(seen).toEqual(new Set(['|a']))
})

it('may bring back a removed file, with the content that was synced', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'text')
  disk.remove('/book/a')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set([undefined, 'text']))
  disk.syncFolder('/book')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set([undefined]))
})

it('never ends with neither the old nor the new file after a rename over it', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'old')
  put(disk, '/book/t', 'new')
  syncFile(disk, '/book/t')
  disk.rename('/book/t', '/book/a')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set(['old', 'new']))
})

it('keeps or loses each sector of one write by itself', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'o'.repeat(1024))
  const file = disk.open('/book/a', 'update')
  writeFully(disk, file, utf8('n'.repeat(1024)), 0)
  const halves = seenAfterCrashes(
    disk,
    after => `${textAt(after, '/book/a')?.[0]}${textAt(after, '/book/a')?.[512]}`,
  )
  expect(halves).toEqual(new Set(['oo', 'on', 'no', 'nn']))
})

it('may hold any of the states that a sector passed through since the last sync', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', '0')
  const file = disk.open('/book/a', 'update')
  for (const digit of ['1', '2', '3']) writeFully(disk, file, utf8(digit), 0)
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set(['0', '1', '2', '3']))
  disk.syncData(file)
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a'))).toEqual(new Set(['3']))
})

it('may undo a cut that was not synced', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'x'.repeat(2048))
  const file = disk.open('/book/a', 'update')
  disk.truncate(file, 512)
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a')?.length)).toEqual(new Set([512, 2048]))
  disk.syncData(file)
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a')?.length)).toEqual(new Set([512]))
})

it('does the same for the same seed and leaves the disk itself as it was', () => {
  const disk = diskWithBook()
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) put(disk, `/book/${name}`, name)
  const before = names('/book')(disk)
  expect(names('/book')(disk.crash(7))).toBe(names('/book')(disk.crash(7)))
  expect(seenAfterCrashes(disk, names('/book')).size).toBeGreaterThan(20)
  expect(names('/book')(disk)).toBe(before)
})

it('shares nothing with a crashed copy that either could change', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'x'.repeat(600))
  const after = disk.crash(1)
  const [mine, theirs] = [disk.open('/book/a', 'update'), after.open('/book/a', 'update')]
  writeFully(disk, mine, utf8('mine'), 0)
  writeFully(after, theirs, utf8('theirs'), 0)
  expect(textAt(disk, '/book/a')?.slice(0, 6)).toBe('minexx')
  expect(textAt(after, '/book/a')?.slice(0, 6)).toBe('theirs')
})

it('knows no file that was open before the crash', () => {
  const disk = diskWithBook()
  putSafely(disk, '/book/a', 'text')
  const file = disk.open('/book/a', 'update')
  expect(() => disk.crash(1).statOpen(file)).toThrow(expect.objectContaining({ code: 'EBADF' }))
  expect(disk.statOpen(file).size).toBe(4)
})

it('writes short and then refuses when it is full, and has room again after a removal', () => {
  const disk = diskWithBook({ freeBytes: 1000 })
  put(disk, '/book/a', 'x'.repeat(600))
  const file = disk.open('/book/a', 'update')
  const more = utf8('y'.repeat(600))
  expect(disk.write(file, more, 0, 600, 600)).toBe(400)
  expect(() => disk.write(file, more, 0, 600, 1000)).toThrow(expect.objectContaining({ code: 'ENOSPC' }))
  expect(disk.write(file, more, 0, 600, 0)).toBe(600)
  disk.remove('/book/a')
  expect(disk.freeBytes('/book')).toBe(1000)
})

it('regains the room of what a crash took', () => {
  const disk = diskWithBook({ freeBytes: 1000 })
  put(disk, '/book/a', 'x'.repeat(600))
  for (const after of Array.from({ length: 50 }, (_, seed) => disk.crash(seed)))
    expect(after.freeBytes('/book')).toBe(1000 - (after.stat('/book/a')?.size ?? 0))
})

it('can be told to ignore a sync', () => {
  const disk = diskWithBook()
  disk.ignore('syncData')
  putSafely(disk, '/book/a', 'text')
  expect(seenAfterCrashes(disk, after => textAt(after, '/book/a')).size).toBeGreaterThan(1)
  const careless = createFaultDisk({ ignoring: ['syncFolder'] })
  careless.makeFolder('/book')
  careless.syncFolder('/')
  expect(seenAfterCrashes(careless, names('/'))).toEqual(new Set(['', 'book']))
})
