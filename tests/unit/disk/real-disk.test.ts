import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { realDisk } from '../../../electron/disk/real-disk.ts'

it('says in its error what failed and why, but not where: a path may hold a name', () => {
  const path = join(tmpdir(), 'watchbook-没有这个文件')
  const failed = expect.objectContaining({
    name: 'DiskError',
    code: 'ENOENT',
    operation: 'open',
    message: 'open ENOENT',
  })
  expect(() => realDisk.open(path, 'read')).toThrow(failed)
})

it('does not pass off a mistake of ours as an error of the disk', () => {
  const nowhere = { path: '/', descriptor: -1 }
  expect(() => realDisk.statOpen(nowhere)).toThrow(RangeError)
})
