import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finderOf } from '../../../electron/search/finder.ts'
import { marksIn, occursIn, valuesOf, wordsOf } from '../../../shared/words/index.ts'

const item = 'D-7K2M-2611-318'
const occursAll = (sought: string, ...values: string[]): boolean =>
  wordsOf(sought).every(word => occursIn(word, item, values))

describe('the words that are sought', () => {
  it.each([
    ['泵站', '东湖泵站来电'],
    ['g20', '沿Ｇ２０高速'],
    ['Ｇ20', '沿g20高速'],
    ['二号 泵站', '泵站停了二号机'],
    ['他说"好"', '他说"好"。'],
    ['c:\\data', 'C:\\data 已满'],
    ['(一)', '见第（一）条'],
    ['05126655', '电话 0512-6655 1234'],
    ['0512-66551234', '电话０５１２６６５５１２３４'],
    ['D-2611-318', '不相干'],
    ['2611-318', '不相干'],
    ['𠮷野', '𠮷野家'],
  ])('find %s in %s', (sought, text) => expect(occursAll(sought, text)).toBe(true))

  it.each([
    ['泵站 龙王庙', '东湖泵站来电'],
    ['臺北', '台北来电'],
    ['2611-31', '不相干'],
    ['1-2', '12时'],
    ['a.c', 'abc'],
    ['n', '第一行\n第二行'],
  ])('do not find %s in %s', (sought, text) => expect(occursAll(sought, text)).toBe(false))

  it('may stand in different values of one item', () =>
    expect(occursAll('泵站 已办结', '东湖泵站来电', '已办结')).toBe(true))

  it('are marked where they stand, joined where they touch', () =>
    expect(marksIn(wordsOf('东湖 湖泵 Ｇ'), '东湖泵站 g、G')).toEqual([
      [0, 3],
      [5, 6],
      [7, 8],
    ]))
})

describe('the values of an event', () => {
  it('are all that somebody wrote, at whatever depth and under whatever name', () =>
    expect(
      valuesOf({
        itemId: item,
        type: 'telephone',
        text: '来电',
        occurredAt: '2026-11-23T01:00:00.000Z',
        elements: { direction: 'in', unit: '泵站', tomorrow: { steps: ['已转办', '已到场'] } },
        missing: ['phone'],
        late: false,
        lateAfterMinutes: 30,
      }),
    ).toEqual(['来电', '泵站', '已转办', '已到场']))

  it('are not what stands for a sealed person', () =>
    expect(valuesOf({ visitor: { person: '0f'.repeat(16), digest: 'ab'.repeat(32) } })).toEqual([]))
})

/** Letters, figures and signs in both widths, what JSON escapes, hanzi, a character of two halves. */
const unit = fc.constantFrom(...'aAｂＢ1１2-－ "\\\n\t水泵（(.*𠮷，')
const text = fc.string({ unit, maxLength: 40 })

describe('the bytes of a line', () => {
  it('show every word that occurs in its values, however JSON writes them', () =>
    fc.assert(
      fc.property(text, fc.string({ unit, minLength: 1, maxLength: 8 }), text, (before, sought, after) => {
        for (const value of [`${before}${sought}${after}`, `${before}${after}`]) {
          const bytes = Buffer.from(`${JSON.stringify({ itemId: item, text: value })}\n`)
          for (const word of wordsOf(sought)) {
            let isFound = false
            finderOf(word)(bytes, () => {
              isFound = true
              return bytes.length
            })
            if (occursIn(word, item, [value])) expect(isFound).toBe(true)
          }
        }
      }),
      { numRuns: 2_000 },
    ))

  it('show a word wherever it lies in many lines', () => {
    const line = `${'x'.repeat(500)}\n`
    const bytes = Buffer.from(`${line.repeat(300)}沿Ｇ20高速\n${line.repeat(10)}`)
    for (const word of wordsOf('g20 高速')) {
      const places: number[] = []
      finderOf(word)(bytes, at => {
        places.push(at)
        return at + 1
      })
      expect(places).toHaveLength(1)
    }
  })
})
