import { describe, expect, it } from 'vitest'
import { describeBreakdown } from '../../../electron/breakdown.ts'
import { DiskError } from '../../../electron/disk/file-port.ts'

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
