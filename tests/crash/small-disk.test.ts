import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFile } from '../../electron/disk/read-file.ts'
import { realDisk } from '../../electron/disk/real-disk.ts'
import { replaceFile } from '../../electron/disk/replace-file.ts'
import { writeFully } from '../../electron/disk/write-fully.ts'
import { mountSmallDisk, noSmallDisk } from './small-disk.ts'

const reason = noSmallDisk()
const ofKibibytes = (kibibytes: number, byte = 1): Uint8Array => new Uint8Array(kibibytes * 1024).fill(byte)

it.skipIf(reason)(`keeps the old content on a real disk that is full (${reason ?? '64 KiB tmpfs'})`, () => {
  const { folder, undo } = mountSmallDisk(64)
  try {
    const path = join(folder, 'a')
    replaceFile(realDisk, path, ofKibibytes(20, 1))
    expect(() => replaceFile(realDisk, path, ofKibibytes(60, 2))).toThrow(
      expect.objectContaining({ code: 'ENOSPC' }),
    )
    expect(Buffer.compare(readFile(realDisk, path), ofKibibytes(20, 1))).toBe(0)
    expect(realDisk.list(folder)).toEqual(['a'])
  } finally {
    undo()
  }
})

it.skipIf(reason)(
  `meets a short write before the refusal, as FaultDisk shows it (${reason ?? '64 KiB tmpfs'})`,
  () => {
    const { folder, undo } = mountSmallDisk(64)
    try {
      const file = realDisk.open(join(folder, 'a'), 'create')
      expect(() => writeFully(realDisk, file, ofKibibytes(100), 0)).toThrow('ENOSPC')
      expect(realDisk.statOpen(file).size).toBe(64 * 1024)
      expect(realDisk.freeBytes(folder)).toBe(0)
      realDisk.close(file)
    } finally {
      undo()
    }
  },
)
