import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../../renderer/ui/clean-typed.ts'
import { faultsOf } from '../../../renderer/ui/form-faults.ts'
import { movedIndex } from '../../../renderer/ui/grid-keys.ts'
import { countShown } from '../../../renderer/ui/prose-count.ts'
import { lineOrEmpty } from '../../../shared/kernel/text.ts'

describe('a line that was typed or pasted', () => {
  it('loses what is not seen and says how much', () =>
    expect(cleanLine('水位\u202Egnp\u0007')).toEqual({ text: '水位gnp', removed: 2 }))

  it('has spaces where the paste had tabs and line ends', () =>
    expect(cleanLine('一\t二\r\n三')).toEqual({ text: '一 二 三', removed: 0 }))

  it('is always one that the contract takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        typed => lineOrEmpty(100).safeParse(cleanLine(typed).text).success,
      ),
    )
  })
})

describe('the count of a long text', () => {
  it('appears near the limit only', () => {
    expect(countShown(17_999, 20_000)).toBeUndefined()
    expect(countShown(18_204, 20_000)).toBe('18,204 / 20,000')
  })
})

describe('the summary of what must be changed', () => {
  it('goes by the order of the form and reaches into nested fields', () =>
    expect(
      faultsOf(
        {
          people: { auditor: { name: { type: 'custom', message: '须填另一个人' } } },
          unit: { message: '未填' },
        },
        { unit: '单位名称', 'people.office.name': '办公室姓名', 'people.auditor.name': '审计员姓名' },
      ),
    ).toEqual([
      { path: 'unit', label: '单位名称', message: '未填' },
      { path: 'people.auditor.name', label: '审计员姓名', message: '须填另一个人' },
    ]))
})

describe('a key in a list', () => {
  const in100 = { index: 10, total: 100, rowsInView: 9 }

  it.each([
    ['ArrowDown', false, 11],
    ['ArrowUp', false, 9],
    ['PageDown', false, 18],
    ['PageUp', false, 2],
    ['Home', true, 0],
    ['End', true, 99],
  ])('%s (Ctrl %s) leads to %d', (key, isCtrl, to) => expect(movedIndex(key, isCtrl, in100)).toBe(to))

  it('that moves nothing is left to others', () => {
    expect(movedIndex('Home', false, in100)).toBeUndefined()
    expect(movedIndex('a', false, in100)).toBeUndefined()
    expect(movedIndex('ArrowDown', false, { ...in100, total: 0, index: -1 })).toBeUndefined()
  })

  it('never leads out of the list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'),
        fc.integer({ min: -1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: -2, max: 50 }),
        (key, index, total, rowsInView) => {
          const to = movedIndex(key, true, { index, total, rowsInView })
          return to === undefined || (to >= 0 && to < total)
        },
      ),
    )
  })
})
