import { describe, expect, it } from 'vitest'
import { burstWith, isOfReader, noBurst } from '../../../renderer/ui/burst.ts'

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
})
