import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { createHead, type Head, headOfNothing, openHead, readHead } from '../../../electron/journal/head.ts'
import { november, overwrite } from './journal-helpers.ts'

const path = '/head'
const headOf = (seq: number): Head => ({
  seq,
  hash: `${seq}`.padStart(64, 'a'),
  file: november,
  size: seq * 300,
})

const diskWithHeads = (...heads: readonly Head[]) => {
  const disk = createFaultDisk()
  createHead(disk, path)
  const head = openHead(disk, path)
  for (const each of heads) head.write(each)
  head.sync()
  head.close()
  return disk
}

const slotText = (json: string): string => {
  const sum = createHash('sha256').update(json).digest('hex')
  return `${`${json},"sum":"${sum}"}`.padEnd(255)}\n`
}

it('is made with a slot that holds nothing and one of spaces', () => {
  const first = slotText(`{"seq":0,"hash":"${'0'.repeat(64)}","file":"","size":0`)
  expect(Buffer.from(readFile(diskWithHeads(), path)).toString('latin1')).toBe(first.padEnd(8192))
  expect(readHead(diskWithHeads(), path)).toEqual(headOfNothing)
})

it('writes each commit to the slot of its parity, in exactly 256 bytes', () => {
  const bytes = Buffer.from(readFile(diskWithHeads(headOf(1), headOf(2)), path))
  const slotOf = (seq: number): string =>
    slotText(`{"seq":${seq},"hash":"${headOf(seq).hash}","file":"${november}","size":${seq * 300}`)
  expect(bytes.length).toBe(8192)
  expect(bytes.toString('latin1', 4096, 4352)).toBe(slotOf(1))
  expect(bytes.toString('latin1', 0, 256)).toBe(slotOf(2))
})

it('takes the valid slot with the highest seq', () => {
  expect(readHead(diskWithHeads(headOf(7), headOf(8)), path)).toEqual(headOf(8))
  expect(readHead(diskWithHeads(headOf(8), headOf(9)), path)).toEqual(headOf(9))
})

it('falls back to the other slot whichever byte of the newest is altered', () => {
  const disk = diskWithHeads(headOf(8), headOf(9))
  const whole = readFile(disk, path)
  for (let at = 4096; at < 4096 + 256; at++) {
    const altered = Uint8Array.from(whole)
    altered[at] = (altered[at] ?? 0) ^ 1
    overwrite(disk, path, altered)
    expect(readHead(disk, path)).toEqual(headOf(8))
  }
})

it('tells a missing head from an invalid one', () => {
  const disk = createFaultDisk()
  expect(readHead(disk, path)).toBe('missing')
  overwrite(disk, path, Buffer.alloc(8192, ' '))
  expect(readHead(disk, path)).toBe('invalid')
  overwrite(disk, path, new Uint8Array())
  expect(readHead(disk, path)).toBe('invalid')
})

it('is there whole after a power cut as soon as it was made', () => {
  const disk = createFaultDisk()
  createHead(disk, path)
  for (let seed = 0; seed < 20; seed++) expect(readHead(disk.crash(seed), path)).toEqual(headOfNothing)
})

it('may lose what was not synced, but never both slots', () => {
  const disk = diskWithHeads(headOf(8))
  const head = openHead(disk, path)
  head.write(headOf(9))
  const found = new Set(
    Array.from({ length: 40 }, (_, seed) => JSON.stringify(readHead(disk.crash(seed), path))),
  )
  expect(found).toEqual(new Set([headOf(8), headOf(9)].map(each => JSON.stringify(each))))
  head.sync()
  for (let seed = 0; seed < 20; seed++) expect(readHead(disk.crash(seed), path)).toEqual(headOf(9))
})

it('is not opened for writing when its size is another', () => {
  const disk = createFaultDisk()
  overwrite(disk, path, Buffer.alloc(300, ' '))
  expect(() => openHead(disk, path)).toThrow(expect.objectContaining({ name: 'DiskError' }))
})
