import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRowKeys } from '../../../renderer/ui/row-keys.ts'

const waiting = (index: number) => ({ index, key: undefined })

describe('what a row is drawn in', () => {
  it('stays its own when newer rows push it down', () => {
    const keysOf = createRowKeys()
    const [a, b] = keysOf([
      { index: 0, key: 'a' },
      { index: 1, key: 'b' },
    ])
    const [c, ...pushed] = keysOf([
      { index: 0, key: 'c' },
      { index: 1, key: 'a' },
      { index: 2, key: 'b' },
    ])
    expect(pushed).toEqual([a, b])
    expect([a, b]).not.toContain(c)
  })

  it('is what stood where it was waited for', () => {
    const keysOf = createRowKeys()
    const waited = keysOf([waiting(4_990), waiting(4_991)])
    const arrived = keysOf([
      { index: 4_990, key: 'y' },
      { index: 4_991, key: 'z' },
    ])
    expect(arrived).toEqual(waited)
    // And it is kept from then on, though something else is waited for in that place.
    const [again, moved] = keysOf([waiting(4_990), { index: 4_991, key: 'y' }])
    expect(moved).toBe(arrived[0])
    expect(again).not.toBe(arrived[0])
  })

  it('is never shared by two rows, whatever arrives, moves or is waited for', () => {
    const drawing = fc
      .record({
        from: fc.nat(6),
        rows: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
        gaps: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      })
      .map(({ from, rows, gaps }) =>
        rows.map((key, place) => (gaps[place] ? waiting(from + place) : { index: from + place, key })),
      )
    fc.assert(
      fc.property(fc.array(drawing), drawings => {
        const keysOf = createRowKeys()
        for (const rows of drawings) expect(new Set(keysOf(rows)).size).toBe(rows.length)
      }),
    )
  })
})
