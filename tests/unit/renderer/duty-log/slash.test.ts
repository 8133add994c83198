import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phrasesWith, slashAt } from '../../../../renderer/duty-log/slash.ts'

describe('a slash in the text', () => {
  it.each([
    ['/', 0, ''],
    ['/领导', 0, '领导'],
    ['已记录。/', 4, ''],
    ['已记录 /报', 4, '报'],
    ['已记录\n/', 4, ''],
    ['来电，/转', 3, '转'],
  ])('“%s” calls for phrases', (text, start, typed) =>
    expect(slashAt(text, text.length)).toEqual({ start, typed }),
  )

  it.each([
    '',
    '水位/流量',
    '1/2',
    'https://',
    'http://a.cn/b',
    'a//',
    '已记录。/报 ',
    '/报\n',
    '//',
    `/${'长'.repeat(21)}`,
  ])('“%s” calls for nothing', text => expect(slashAt(text, text.length)).toBeUndefined())

  it('is the one before the caret, wherever that stands', () => {
    expect(slashAt('/领导已到', 3)).toEqual({ start: 0, typed: '领导' })
    expect(slashAt('/领导已到', 0)).toBeUndefined()
  })

  it('is where it says it is, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', ' ', '。', '报', 'a') }),
        fc.nat(30),
        (text, caret) => {
          const slash = slashAt(text, Math.min(caret, text.length))
          if (slash) expect(text.slice(slash.start, Math.min(caret, text.length))).toBe(`/${slash.typed}`)
        },
      ),
    )
  })
})

it('phrases that are offered hold what was typed, in their order', () => {
  const phrases = ['已报带班领导知悉。', '巡查正常。', '已转科室。', 'ＡＢ报']
  expect(phrasesWith(phrases, '')).toEqual(phrases)
  expect(phrasesWith(phrases, '报')).toEqual(['已报带班领导知悉。', 'ＡＢ报'])
  expect(phrasesWith(phrases, 'ab')).toEqual(['ＡＢ报'])
  expect(phrasesWith(phrases, '没有')).toEqual([])
})
