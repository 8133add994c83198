import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { areInitialsIn } from '../../../electron/search/initials.ts'

describe('initials of hanzi in a text', () => {
  it.each([
    ['fxwz', '区防汛物资调拨'],
    ['zw', '张伟'],
    ['sjb', '单家堡'],
    ['djb', '单家堡'],
    ['cq', '重庆来电'],
    ['zyhd', '本周重要活动'],
  ])('%s is in %s', (initials, text) => expect(areInitialsIn(initials, text)).toBe(true))

  it.each([
    ['fxwz', '防汛，物资'],
    ['fxw', '防汛'],
    ['abc', 'abc'],
    ['fw', '防汛物资'],
    ['zw', ''],
  ])('%s is not in %s', (initials, text) => expect(areInitialsIn(initials, text)).toBe(false))

  it('knows the commonest reading of every hanzi that the office may write', () => {
    const text = '值班日志交接突发事件来访登记车辆收发载体泵站水位闸门堤防巡查积水抢险调度'
    const letters = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('')
    expect(areInitialsIn(letters.slice(0, 30), text)).toBe(true)
  })
})
