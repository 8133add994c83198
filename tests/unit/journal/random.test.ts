import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../../electron/ports.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('what is drawn at random', () => {
  it.each([4, 12, 16, 31, 32, 64])('is as long as was asked for, and never the same: %i bytes', length => {
    const drawn = Array.from({ length: 2000 }, () => systemRandom(length))
    expect(drawn.every(bytes => bytes.length === length)).toBe(true)
    if (length > 4) expect(new Set(drawn.map(hex)).size).toBe(drawn.length)
  })

  it('is nobody else’s: two draws share no memory', () => {
    const [first, second] = [systemRandom(12), systemRandom(12)]
    const before = hex(second)
    first.fill(0)
    expect(hex(second)).toBe(before)
    expect(first.buffer).not.toBe(second.buffer)
  })

  it('has every bit as often set as not', () => {
    const draws = 4000
    const set = Array.from({ length: 96 }, () => 0)
    for (let draw = 0; draw < draws; draw++) {
      const bytes = systemRandom(12)
      for (const bit of set.keys()) set[bit] = (set[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
    }
    // Eight standard deviations: once in more runs than there will ever be.
    for (const count of set) expect(Math.abs(count - draws / 2)).toBeLessThan(8 * Math.sqrt(draws / 4))
  })
})
