import { describe, expect, it } from 'vitest'
import { describeBreakdown, logLine } from '../../../electron/breakdown.ts'
import { createFaultPort, writingOperations } from '../../../electron/disk/fault-port.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'
import { diskWithBook, textAt } from '../disk/disk-helpers.ts'

describe('what the technical log says of a breakdown', () => {
  it('is its kind and where it happened, never what it quotes', () => {
    const row = describeBreakdown(new TypeError('cannot read 来访人 张三 13800000000'))
    expect(row).toMatch(/^TypeError \| at .*breakdown\.test\.ts/)
    expect(row).not.toContain('张三')
  })

  it('leaves a message of several lines out as well', () => {
    expect(describeBreakdown(new Error('first\nsecond secret\n at the gate'))).not.toContain('gate')
  })

  it('names the operation and the code of a disk failure', () => {
    expect(describeBreakdown(new DiskError('ENOSPC', 'write', '/x'))).toMatch(/^DiskError write ENOSPC/)
  })

  it('says only the type of what is no error', () => {
    expect(describeBreakdown('a secret')).toBe('string')
  })
})

describe('a line of the technical log', () => {
  const now = '2026-11-23T01:30:00.000Z'
  const path = '/book/logs/technical-2026-11.log'

  it('stands behind those of the same month', () => {
    const disk = diskWithBook()
    logLine(disk, '/book', now, 'first')
    logLine(disk, '/book', now, 'second')
    expect(textAt(disk, path)).toBe(`${now} first\n${now} second\n`)
  })

  it('keeps nobody from working where the disk is full', () => {
    const fault = { failAt: 1, mode: 'forever', code: 'ENOSPC', only: writingOperations } as const
    const disk = diskWithBook()
    expect(() => logLine(createFaultPort(disk, fault), '/book', now, 'lost')).not.toThrow()
    expect(textAt(disk, path)).toBeUndefined()
  })
})
