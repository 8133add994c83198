import { expect, it } from 'vitest'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'
import { diskWithBook, put, textAt, utf8 } from './disk-helpers.ts'

/** Passes on at most one byte a call, as a very slow pipe would. */
const byteByByte = (inner: FilePort): FilePort => ({
  ...inner,
  read: (file, into, offset, _length, at) => inner.read(file, into, offset, 1, at),
  write: (file, from, offset, _length, at) => inner.write(file, from, offset, 1, at),
})

it('goes on until all is written, and reads until all is read', () => {
  const port = byteByByte(diskWithBook())
  put(port, '/book/a', '值守簿 A-07')
  expect(textAt(port, '/book/a')).toBe('值守簿 A-07')
})

it('leaves exactly half of the line where the disk fills up in the middle of it', () => {
  const disk = diskWithBook()
  const port = createFaultPort(disk, { failAt: 1, mode: 'short-then-fail', code: 'ENOSPC', only: ['write'] })
  expect(() => put(port, '/book/a', '0123456789')).toThrow(expect.objectContaining({ code: 'ENOSPC' }))
  expect(textAt(disk, '/book/a')).toBe('01234')
})

it('takes a disk that accepts nothing for a full one', () => {
  const port: FilePort = { ...diskWithBook(), write: () => 0 }
  const file = port.open('/book/a', 'create')
  expect(() => writeFully(port, file, utf8('x'), 0)).toThrow(expect.objectContaining({ code: 'ENOSPC' }))
})

it('never takes a missing or unreadable file for an empty one', () => {
  const disk = diskWithBook()
  put(disk, '/book/a', 'text')
  expect(() => readFile(disk, '/book/b')).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  for (const failAt of [1, 2, 3])
    expect(() => readFile(createFaultPort(disk, { failAt }), '/book/a')).toThrow('EIO')
})
