import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOfText } from '../../../../renderer/ui/sheet-lines.ts'
import { type Measured, packPages } from '../../../../renderer/ui/sheet-pages.ts'

const row = (height: number, keepsWithNext = false): Measured => ({
  height,
  table: { id: 'day', head: 10 },
  keepsWithNext,
})
const block = (height: number, keepsWithNext = false): Measured => ({ height, keepsWithNext })

describe('the pages of a sheet', () => {
  it('hold as many rows as there is room for, with the heads of their table on each', () =>
    expect(packPages([row(40), row(40), row(40), row(40)], 100)).toEqual([
      [0, 1],
      [2, 3],
    ]))

  it('count the heads of a table once a page, and of each table by itself', () => {
    const other: Measured = { height: 30, table: { id: 'checks', head: 10 } }
    expect(packPages([row(45), row(45), other], 100)).toEqual([[0, 1], [2]])
    expect(packPages([row(40), other], 90)).toEqual([[0, 1]])
  })

  it('never end with a date or a heading', () =>
    expect(packPages([row(60), row(10, true), row(30), block(10, true), row(40)], 100)).toEqual([
      [0],
      [1, 2],
      [3, 4],
    ]))

  it('divide what should stand together where it does not fit on one', () =>
    expect(packPages([block(40, true), row(80), row(5)], 100)).toEqual([[0], [1, 2]]))

  it('give what is too high a page of its own', () =>
    expect(packPages([row(20), row(500), row(20)], 100)).toEqual([[0], [1], [2]]))

  it('begin anew with a part that is for somebody else, whatever room is left', () =>
    expect(
      packPages([{ height: 10, startsPage: true }, row(10), { height: 10, startsPage: true }], 100),
    ).toEqual([[0, 1], [2]]))

  it('are none without parts', () => expect(packPages([], 100)).toEqual([]))

  it('lose nothing, change no order, and are never overfull', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ height: fc.integer({ min: 1, max: 80 }), isRow: fc.boolean(), keeps: fc.boolean() }),
          { maxLength: 60 },
        ),
        found => {
          const parts = found.map(({ height, isRow, keeps }, place) => {
            const isKept = keeps && !found[place - 1]?.keeps && height < 20
            return isRow ? row(height, isKept) : block(height, isKept)
          })
          const pages = packPages(parts, 120)
          expect(pages.flat()).toEqual(parts.map((_, place) => place))
          for (const page of pages) {
            const height = page.reduce((sum, place, n) => {
              const { height: own = 0, table } = parts[place] ?? {}
              const isOpen = parts[page[n - 1] ?? -1]?.table !== undefined
              return sum + own + (table && !isOpen ? table.head : 0)
            }, 0)
            expect(height).toBeLessThanOrEqual(120)
          }
        },
      ),
    ))
})

describe('a long text', () => {
  it('that fits stays whole, and an empty one is one part', () => {
    expect(partsOfText('巡查正常', 15, 26)).toEqual(['巡查正常'])
    expect(partsOfText('', 15, 26)).toEqual([''])
  })

  it('is divided behind a sentence', () =>
    expect(partsOfText('一二三四五六七。八九十一二三四五', 4, 2)).toEqual([
      '一二三四五六七。',
      '八九十一二三四五',
    ]))

  it('of many short lines is divided by its lines', () =>
    expect(partsOfText('一\n二\n三\n四', 15, 2)).toEqual(['一\n二\n', '三\n四']))

  it('is the same when put together again, whatever stands in it', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('值', '班', 'a', '。', '\n', '𠮷', ' '), maxLength: 400 }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (text, perLine, lines) => {
          const parts = partsOfText(text, perLine, lines)
          expect(parts.join('')).toBe(text)
          for (const part of parts) expect([...part].length).toBeLessThanOrEqual(2 * perLine * lines)
        },
      ),
    ))
})
