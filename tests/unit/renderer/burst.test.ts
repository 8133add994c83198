import { describe, expect, it } from 'vitest'
import { areOfReader, burstWith, isOfReader, noBurst } from '../../../renderer/ui/burst.ts'

const typed = (text: string, apartMs: number) =>
  [...text].reduce((before, key, place) => burstWith(before, key, 1_000 + place * apartMs), noBurst)

describe('keys that follow one another', () => {
  it('as fast as a reader sends them are one reading', () => {
    const read = typed('SF1391000200', 4)
    expect(isOfReader(read)).toBe(true)
    expect(read.text).toBe('SF1391000200')
  })

  it('as fast as fingers press them are each one of its own', () => {
    expect(isOfReader(typed('1231', 50))).toBe(false)
    expect(isOfReader(typed('12', 1))).toBe(false)
  })

  it('a reading ends with a pause: the next key is pressed by somebody', () => {
    expect(isOfReader(burstWith(typed('6901234', 4), '2', 5_000))).toBe(false)
  })

  it('is a reading from its second key on where the others are known to wait', () => {
    const certain = { ...typed('1', 4), at: 5_000, isCertain: true }
    expect(isOfReader(burstWith(certain, '0', 5_004))).toBe(true)
    expect(isOfReader(burstWith(certain, '0', 5_050))).toBe(false)
  })

  it('two behind a first one are a reader, one may be a slip', () =>
    expect([0, 1, 2, 17].map(areOfReader)).toEqual([false, false, true, true]))
})
