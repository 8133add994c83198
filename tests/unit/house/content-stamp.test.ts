import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentStamp, isStamped, keepStamp } from '../../../build/content-stamp.mjs'

describe('the stamp that tells whether something must be built again', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'watchbook-stamp-'))
    mkdirSync(join(folder, 'a'))
    writeFileSync(join(folder, 'a', 'one.ts'), '1')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('stays while nothing changes', () => expect(contentStamp([folder])).toBe(contentStamp([folder])))

  it.each([
    ['another text', () => writeFileSync(join(folder, 'a', 'one.ts'), '2')],
    ['a new file', () => writeFileSync(join(folder, 'a', 'two.ts'), '')],
    ['a lost file', () => rmSync(join(folder, 'a', 'one.ts'))],
  ])('changes with %s', (_what, change) => {
    const before = contentStamp([folder])
    change()
    expect(contentStamp([folder])).not.toBe(before)
  })

  it('takes what does not exist for absent', () =>
    expect(contentStamp([folder, join(folder, 'none')])).toBe(contentStamp([folder])))

  it('is recognised where it was kept, and only there', () => {
    keepStamp(join(folder, 'stamps', 'x'), 'abc')
    expect(isStamped(join(folder, 'stamps', 'x'), 'abc')).toBe(true)
    expect(isStamped(join(folder, 'stamps', 'x'), 'abd')).toBe(false)
    expect(isStamped(join(folder, 'stamps', 'y'), 'abc')).toBe(false)
  })
})
