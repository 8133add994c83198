import { expect, it } from 'vitest'
import { createFaultPort, type Fault, writingOperations } from '../../../electron/disk/fault-port.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'
import { diskWithBook, put } from './disk-helpers.ts'

/** Which of six listings of a folder failed. */
const failuresOf = (fault: Fault): readonly number[] => {
  const port = createFaultPort(diskWithBook(), fault)
  const fails = (): boolean => {
    try {
      port.list('/book')
      return false
    } catch (cause) {
      return cause instanceof DiskError
    }
  }
  return [1, 2, 3, 4, 5, 6].filter(fails)
}

it('fails the operation with the given number, once or for ever', () => {
  expect(failuresOf({})).toEqual([])
  expect(failuresOf({ failAt: 3 })).toEqual([3])
  expect(failuresOf({ failAt: 3, mode: 'forever' })).toEqual([3, 4, 5, 6])
  expect(failuresOf({ failAt: 3, mode: 'short-write' })).toEqual([])
})

it('counts and fails only the operations it was given', () => {
  expect(failuresOf({ failAt: 1, mode: 'forever', only: writingOperations })).toEqual([])
  const port = createFaultPort(diskWithBook(), { failAt: 3, code: 'EROFS', only: ['create', 'write'] })
  put(port, '/book/a', 'text')
  port.close(port.open('/book/a', 'read'))
  expect(port.operations()).toBe(2)
  expect(() => put(port, '/book/b', 'text')).toThrow(
    expect.objectContaining({ code: 'EROFS', operation: 'create' }),
  )
})

it('lets one look at the disk before each operation', () => {
  const seen: string[] = []
  const port = createFaultPort(diskWithBook(), {
    before: (operation, number) => seen.push(`${number} ${operation}`),
  })
  put(port, '/book/a', 'text')
  expect(seen).toEqual(['1 create', '2 write', '3 close'])
})

it('has closed the file even where closing reports an error', () => {
  const disk = diskWithBook()
  const file = disk.open('/book/a', 'create')
  expect(() => createFaultPort(disk, { failAt: 1 }).close(file)).toThrow('EIO')
  expect(() => disk.statOpen(file)).toThrow('EBADF')
})
